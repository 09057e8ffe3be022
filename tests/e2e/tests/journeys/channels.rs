//! Channels come and go, and come back.

use anyhow::Result;
use e2e::Page;

use crate::type_and_read::fill_example;

pub(crate) async fn remove_and_undo(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    fill_example(page).await?;
    page.act_in("facebook", "remove-channel").await?;
    page.wait_has("[data-channel=facebook]", false).await?;
    page.wait_result("total.spend", "4000").await?;
    let active = page.active().await?;
    assert_ne!(active, "body", "the focus is lost");
    page.act("undo").await?;
    page.wait_has("[data-channel=facebook]", true).await?;
    page.wait_typed("facebook.spend", "2000").await?;
    page.wait_result("total.spend", "6000").await?;
    Ok(())
}

pub(crate) async fn all_can_go(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    for channel in ["google", "bing", "yahoo", "facebook", "x", "instagram", "youtube", "linkedin"] {
        page.act_in(channel, "remove-channel").await?;
        page.wait_has(&format!("[data-channel={channel}]"), false).await?;
    }
    assert!(!page.has("#channels > *").await?, "a row is left");
    assert_eq!(page.active().await?, "add-channel", "the focus is lost");
    page.act("add-channel").await?;
    page.fill("custom1", "900", "9").await?;
    page.wait_result("total.cost_per_conversion", "100").await?;
    Ok(())
}

pub(crate) async fn reset_and_undo(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    fill_example(page).await?;
    page.wait_result("total.spend", "6000").await?;
    page.act("reset").await?;
    page.wait_typed("google.spend", "").await?;
    page.wait_result("total.cost_per_conversion", "").await?;
    page.act("undo").await?;
    page.wait_typed("google.spend", "3000").await?;
    page.wait_result("total.cost_per_conversion", "68.965517").await?;
    Ok(())
}

pub(crate) async fn own_channel(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.act("add-channel").await?;
    page.type_into("custom1.name", "Podcast").await?;
    page.fill("custom1", "900", "11").await?;
    page.wait_result("custom1.cost_per_conversion", "81.818182").await?;
    page.wait_result("total.spend", "900").await?;
    let name = page.accessible_name("custom1.spend").await?;
    assert!(name.contains("Podcast"), "its spend is called {name:?}");
    page.act("add-channel").await?;
    page.fill("custom2", "100", "1").await?;
    page.wait_result("total.spend", "1000").await?;
    page.wait_saved("Podcast").await?;
    page.reload().await?;
    page.wait_typed("custom1.name", "Podcast").await?;
    page.wait_result("total.conversions", "12").await?;
    Ok(())
}
