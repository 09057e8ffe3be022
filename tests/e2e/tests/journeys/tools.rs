//! What stands around the rows: example, optional columns, presets, sorting, the period.

use anyhow::Result;
use e2e::Page;

use crate::type_and_read::fill_example;

pub(crate) async fn example_fills_the_form_and_says_so(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.act("example").await?;
    page.wait_result("total.cost_per_conversion", "68.965517").await?;
    assert!(page.text().await?.contains("example figures"), "nothing says that it is an example");
    page.type_into("google.spend", "4500").await?;
    page.wait_result("google.cost_per_conversion", "100").await?;
    assert!(!page.text().await?.contains("example figures"), "own figures are called an example");
    page.act("undo").await?;
    page.act("undo").await?;
    page.wait_typed("google.spend", "").await
}

pub(crate) async fn columns_come_on_demand_and_are_remembered(page: &Page) -> Result<()> {
    const SHOWN: &str = "return document.querySelector(`[name='${arguments[0]}']`)?.checkVisibility() ?? false";
    page.open("?lang=en").await?;
    fill_example(page).await?;
    assert!(!page.script::<bool>(SHOWN, &["google.clicks"]).await?, "clicks are asked for without demand");
    for column in ["clicks", "impressions", "value"] {
        page.script::<()>("document.getElementById(`column.${arguments[0]}`).click()", &[column]).await?;
    }
    page.type_into("google.clicks", "1500").await?;
    page.type_into("google.impressions", "50000").await?;
    page.type_into("google.value", "12000").await?;
    page.wait_result("google.cost_per_click", "2").await?;
    page.wait_result("google.conversion_rate", "3").await?;
    page.wait_result("google.click_through_rate", "3").await?;
    page.wait_result("google.return_on_ad_spend", "4").await?;
    page.wait_saved("12000").await?;
    page.act("reset").await?;
    page.wait_result("total.spend", "").await?;
    page.reload().await?;
    assert!(page.script::<bool>(SHOWN, &["facebook.value"]).await?, "the columns are forgotten");
    Ok(())
}

pub(crate) async fn sorting_puts_the_cheapest_first(page: &Page) -> Result<()> {
    const ORDER: &str = "return [...document.querySelectorAll('[data-channel]')].map(e => e.dataset.channel).join()";
    page.open("?lang=en").await?;
    fill_example(page).await?;
    page.type_into("google.spend", "9000").await?;
    page.wait_result("google.cost_per_conversion", "200").await?;
    let before: String = page.script(ORDER, &[]).await?;
    assert!(before.starts_with("google,bing"), "typing moved the rows: {before}");
    page.act("sort").await?;
    page.wait_has("[data-channel=facebook]:first-child", true).await?;
    let after: String = page.script(ORDER, &[]).await?;
    assert!(after.starts_with("facebook,instagram,google,bing"), "{after}");
    page.act("undo").await?;
    page.wait_has("[data-channel=google]:first-child", true).await
}

pub(crate) async fn presets_can_be_added(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.choose("add-which", "tiktok").await?;
    page.act("add-channel").await?;
    page.wait_has("[data-channel=tiktok]", true).await?;
    page.fill("tiktok", "300", "4").await?;
    page.wait_result("tiktok.cost_per_conversion", "75").await?;
    Ok(())
}

pub(crate) async fn a_period_that_ends_before_it_begins_is_told(page: &Page) -> Result<()> {
    const SET: &str = "const e = document.querySelector(`[name='${arguments[0]}']`);
        e.value = arguments[1];
        e.dispatchEvent(new Event('change', { bubbles: true }))";
    page.open("?lang=en").await?;
    page.script::<()>(SET, &["from", "2026-10-31"]).await?;
    page.script::<()>(SET, &["to", "2026-10-01"]).await?;
    page.wait_invalid("to", true).await?;
    assert!(page.description("to").await?.contains("ends before"), "it isn't said why");
    page.script::<()>(SET, &["to", "2026-11-30"]).await?;
    page.wait_invalid("to", false).await?;
    page.wait_saved("2026-11-30").await?;
    page.reload().await?;
    page.wait_typed("from", "2026-10-31").await
}
