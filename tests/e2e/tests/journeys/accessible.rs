//! axe-core finds nothing: each engine, light and dark, wide and narrow, empty, filled and with everything opened.

use anyhow::Result;
use e2e::Page;

use crate::type_and_read::fill_example;

pub(crate) async fn wide(page: &Page) -> Result<()> {
    for theme in ["light", "dark"] {
        page.forget().await?;
        page.open(&format!("?lang=en&theme={theme}")).await?;
        states(page, theme).await?;
    }
    Ok(())
}

pub(crate) async fn narrow(page: &Page) -> Result<()> {
    for theme in ["light", "dark"] {
        page.forget().await?;
        page.open_framed(1, "width=320 height=700", &format!("?lang=da&theme={theme}")).await?;
        states(page, theme).await?;
    }
    Ok(())
}

async fn states(page: &Page, theme: &str) -> Result<()> {
    let brightness: f64 = page.script(BRIGHTNESS, &[]).await?;
    assert_eq!(brightness < 128.0, theme == "dark", "{theme} has a background of {brightness}");
    clean(page, theme, "empty").await?;

    fill_example(page).await?;
    page.fill("bing", "1000", "0").await?;
    page.type_into("yahoo.spend", "800").await?;
    page.type_into("x.spend", "1,2,3").await?;
    page.leave("x.spend").await?;
    page.wait_invalid("x.spend", true).await?;
    page.wait_notice("left-out").await?;
    clean(page, theme, "filled").await?;

    let open = "document.querySelectorAll('details').forEach(e => e.open = true);
        document.querySelectorAll('main [aria-expanded=false]').forEach(e => e.click())";
    page.script::<()>(open, &[]).await?;
    clean(page, theme, "opened").await
}

async fn clean(page: &Page, theme: &str, state: &str) -> Result<()> {
    let violations = page.axe().await?;
    assert!(violations.is_empty(), "{theme}, {state}:\n{}", violations.join("\n"));
    Ok(())
}

const BRIGHTNESS: &str = "const colours = [document.body, document.documentElement]
        .map(e => getComputedStyle(e).backgroundColor.match(/[\\d.]+/g).map(Number));
    const [r, g, b] = colours.find(c => c[3] !== 0);
    return 0.3 * r + 0.6 * g + 0.1 * b;";
