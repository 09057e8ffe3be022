//! What is written on the page changes what differs and nothing else, and never by halves.

use anyhow::{Result, ensure};
use e2e::{Page, until};

/// Marks every element of the rows and the answer, and each field of the previous period.
const MARK: &str = "document.querySelectorAll('#channels *, #answer *, #section-previous-period *').forEach(element => element.marked = true)";

/// What is there now and was not when all was marked.
const NEW: &str = "return [...document.querySelectorAll('#channels *, #answer *')].filter(element => !element.marked)
    .map(element => element.outerHTML.slice(0, 80))";

pub(crate) async fn leaves_alone_what_stays(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.act("add-channel").await?;
    page.wait_has("[data-channel=custom1]", true).await?;
    page.script::<()>(MARK, &[]).await?;
    page.type_into("custom1.name", "Podcast").await?;
    until("the focus in the name", async || {
        let active = page.active().await?;
        ensure!(active == "custom1.name", "it is on {active}");
        Ok(())
    })
    .await?;
    page.fill("custom1", "900", "11").await?;
    page.wait_result("custom1.cost_per_conversion", "81.818182").await?;
    page.fill("google", "100", "x").await?;
    page.wait_result("google.spend_share", "").await?;
    page.wait_invalid("google.conversions", false).await?;
    page.leave("google.conversions").await?;
    page.wait_invalid("google.conversions", true).await?;
    let name = page.accessible_name("custom1.conversions").await?;
    assert!(name.contains("Podcast"), "it is called {name:?}");
    let new: Vec<String> = page.script(NEW, &[]).await?;
    assert!(new.is_empty(), "these were not there before: {new:?}");
    page.act_in("bing", "remove-channel").await?;
    page.wait_has("[data-channel=bing]", false).await?;
    let new: Vec<String> = page.script(NEW, &[]).await?;
    assert!(new.is_empty(), "without Bing these were made anew: {new:?}");
    Ok(())
}

/// A browser may say of a field that it was left while it is being taken off the page.
pub(crate) async fn takes_fields_away_in_which_one_types(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.open_section("previous-period").await?;
    for field in ["prev.custom1.spend", "custom1.spend"] {
        page.script::<()>("location.hash = 'v=1&custom1.spend=500&custom1.conversions=5'", &[]).await?;
        page.wait_has(&format!("[name='{field}']"), true).await?;
        page.type_into(field, "7").await?;
        page.script::<()>("location.hash = 'v=1&x.spend=80&x.conversions=4'", &[]).await?;
        page.wait_has(&format!("[name='{field}']"), false).await?;
    }
    page.wait_result("total.cost_per_conversion", "20").await?;
    page.type_into("x.spend", "100").await?;
    page.wait_result("total.cost_per_conversion", "25").await?;
    Ok(())
}

/// Looks at the page in the next task after every change of it, for as long as it is open.
const WATCH: &str = "
    const parts = ['h1', '.channel', '.channel .field', '#below > details', 'footer'];
    const count = () => String(parts.map(part => document.querySelectorAll(part).length));
    const whole = count();
    window.looks = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.looks.push(count() === whole ? '' : document.documentElement.lang + ' ' + count());
    new MutationObserver(() => port2.postMessage('look')).observe(document.body, { childList: true, subtree: true });";

pub(crate) async fn comes_in_one_go_in_another_language(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.script::<()>(WATCH, &[]).await?;
    page.choose("lang", "nb").await?;
    until("the page in Norwegian", async || {
        let heading: String = page.script("return document.querySelector('#form-heading').innerText", &[]).await?;
        ensure!(heading != "Your channels" && page.lang().await? == "nb", "it says {heading:?}");
        Ok(())
    })
    .await?;
    let mut looks: Vec<String> = page.script("return window.looks", &[]).await?;
    assert!(!looks.is_empty(), "nobody looked");
    looks.retain(|look| !look.is_empty());
    assert!(looks.is_empty(), "half of the page stood there: {looks:?}");
    Ok(())
}
