//! Everything by keyboard, and always to be seen where one is.

use anyhow::{Result, bail};
use e2e::Page;
use fantoccini::key::Key;

pub(crate) async fn alone(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    let positive: usize = page
        .script("return document.querySelectorAll('[tabindex]:not([tabindex=\"0\"], [tabindex^=\"-\"])').length", &[])
        .await?;
    assert_eq!(positive, 0, "elements jump the queue");
    tab_to(page, "google.spend").await?;
    write(page, "3000").await?;
    page.press(Key::Tab.into()).await?;
    assert_eq!(page.active().await?, "google.conversions", "after google.spend");
    write(page, "45").await?;
    page.wait_result("google.cost_per_conversion", "66.666667").await?;
    tab_to(page, "facebook.spend").await?;
    tab_to(page, "add-channel").await?;
    page.press(' ').await?;
    page.wait_has("[name='custom1.name']", true).await
}

async fn write(page: &Page, text: &str) -> Result<()> {
    for key in text.chars() {
        page.press(key).await?;
    }
    Ok(())
}

/// Presses Tab until the focus is there. Each stop on the way must be visible.
async fn tab_to(page: &Page, wanted: &str) -> Result<()> {
    let mut stops = Vec::new();
    while stops.len() < 80 {
        page.press(Key::Tab.into()).await?;
        let stop = page.active().await?;
        let visible: bool = page.script(VISIBLE, &[]).await?;
        assert!(visible, "the focus can't be seen on {stop}");
        if stop == wanted {
            return Ok(());
        }
        stops.push(stop);
    }
    bail!("{wanted} isn't reached: {stops:?}")
}

const VISIBLE: &str = "const e = document.activeElement;
    if (e === document.body || e.type === 'date') return true; // a date's parts are the browser's own
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
    return ring && box.width > 0 && box.bottom > 0 && box.top < innerHeight;";
