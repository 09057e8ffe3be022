//! Storage that is forbidden, unreadable, too new, or full: the page works on and says so.

use anyhow::Result;
use e2e::page::PLAN;
use e2e::{Engine, Page};

async fn still_calculates(page: &Page) -> Result<()> {
    // Pasted, because WebKitGTK's driver can't type in a sandboxed frame.
    page.paste_into("google.spend", "1500").await?;
    page.paste_into("google.conversions", "45").await?;
    page.wait_result("total.cost_per_conversion", "33.333333").await?;
    Ok(())
}

pub(crate) async fn forbidden(page: &Page) -> Result<()> {
    if page.engine == Engine::WebKit {
        page.server.name_self(); // there, 'self' fits nothing in a sandboxed frame, not even the page's own script
    }
    page.open_framed(1, "sandbox=allow-scripts width=1000 height=700", "?lang=en").await?;
    page.wait_notice("storage-unavailable").await?;
    still_calculates(page).await
}

pub(crate) async fn unreadable(page: &Page) -> Result<()> {
    for text in ["{ \"schema\": 1, \"pl", r#"{"schema":1,"revision":1,"saved":"2026-01-01T00:00:00Z","plan":7}"#] {
        page.seed_plan(text).await?;
        page.open("?lang=en").await?;
        page.wait_notice("storage-unreadable").await?;
        assert_eq!(page.local_storage("conversion-cost:unreadable").await?.as_deref(), Some(text));
        page.wait_has("[data-notice=storage-unreadable] :is(a, button)", true).await?;
        page.wait_typed("google.spend", "").await?;
        still_calculates(page).await?;
        page.wait_saved("1500").await?;
    }
    Ok(())
}

pub(crate) async fn damaged_while_the_page_is_open(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.fill("google", "1", "2").await?;
    page.wait_saved(r#""conversions":"2""#).await?;
    page.script::<()>("localStorage.setItem(arguments[0], 'broken')", &[PLAN]).await?;
    still_calculates(page).await?;
    page.wait_notice("storage-unreadable").await?;
    page.wait_saved("1500").await?;
    assert_eq!(page.local_storage("conversion-cost:unreadable").await?.as_deref(), Some("broken"));
    Ok(())
}

pub(crate) async fn from_the_future(page: &Page) -> Result<()> {
    let future = r#"{"schema":99,"revision":0,"saved":"2096-01-01T00:00:00Z","plan":{"sheets":[]}}"#;
    page.seed_plan(future).await?;
    page.open("?lang=en").await?;
    page.wait_notice("storage-newer").await?;
    still_calculates(page).await?;
    page.leave_page().await?;
    assert_eq!(page.local_storage(PLAN).await?.as_deref(), Some(future));
    Ok(())
}

pub(crate) async fn full(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    let fill_up = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }";
    page.script::<()>(fill_up, &[]).await?;
    still_calculates(page).await?;
    page.wait_notice("storage-full").await?;
    still_calculates(page).await
}
