//! axe-core finds nothing: each engine, light and dark, wide and narrow, empty, filled and with everything opened.

use anyhow::{Result, ensure};
use e2e::{Page, until};

use crate::type_and_read::fill_example;
use crate::window;

pub(crate) async fn wide(page: &Page) -> Result<()> {
    // The address chooses the theme as well as the person does.
    for theme in ["light", "dark"] {
        page.open(&format!("?lang=en&theme={theme}")).await?;
        wait_theme(page, theme).await?;
    }
    states(page).await
}

pub(crate) async fn narrow(page: &Page) -> Result<()> {
    page.open_framed(1, "width=320 height=700", "?lang=da").await?;
    states(page).await
}

async fn states(page: &Page) -> Result<()> {
    clean(page, "empty").await?;

    fill_example(page).await?;
    page.fill("bing", "1000", "0").await?;
    page.type_into("yahoo.spend", "800").await?;
    page.type_into("x.spend", "1,2,3").await?;
    page.leave("x.spend").await?;
    page.wait_invalid("x.spend", true).await?;
    page.wait_notice("left-out").await?;
    clean(page, "filled").await?;

    page.open_sections().await?;
    page.script::<()>("document.querySelectorAll('details').forEach(e => e.open = true)", &[]).await?;
    for (name, text) in [
        ("target", "70"),
        ("lever.conversion_rate", "120"),
        ("prev.google.spend", "2500"),
        ("prev.google.conversions", "40"),
        ("test.a.visitors", "83"),
        ("test.a.conversions", "5"),
        ("test.b.visitors", "99"),
        ("test.b.conversions", "12"),
        ("organic.conversions", "20"),
    ] {
        page.type_into(name, text).await?;
    }
    page.wait_result("test.p", "0.159181").await?;
    clean(page, "opened").await?;

    // The window for reports, with questions asked. The list of themes is behind it.
    let files = ["google/english-campaigns.csv", "x/campaigns.csv", "other/ambiguous-separator.csv"];
    window::choose(page, &files.map(window::fixture).into_iter().collect::<Result<Vec<_>>>()?).await?;
    page.wait_has("#import-result table", true).await?;
    page.act("import-apply").await?;
    page.wait_has("#import-asks p", true).await?;
    page.script::<()>("document.querySelectorAll('#import details').forEach(e => e.open = true)", &[]).await?;
    page.wait_has("#import-rows table", true).await?;
    page.wait_has("#import .columns table", true).await?;
    let violations = page.axe().await?;
    assert!(violations.is_empty(), "the window for reports:\n{}", violations.join("\n"));
    Ok(())
}

/// Nothing is wrong with the page as it is, in either theme.
async fn clean(page: &Page, state: &str) -> Result<()> {
    for theme in ["light", "dark"] {
        page.choose("theme", theme).await?;
        wait_theme(page, theme).await?;
        let violations = page.axe().await?;
        assert!(violations.is_empty(), "{theme}, {state}:\n{}", violations.join("\n"));
    }
    Ok(())
}

async fn wait_theme(page: &Page, theme: &str) -> Result<()> {
    until(format!("the page to be {theme}"), async || {
        let (brightness, on_its_way): (f64, u32) = page.script(BRIGHTNESS, &[]).await?;
        ensure!((brightness < 128.0) == (theme == "dark"), "its background is {brightness}");
        ensure!(on_its_way == 0, "{on_its_way} colours are on their way");
        Ok(())
    })
    .await
}

const BRIGHTNESS: &str = "const colours = [document.body, document.documentElement]
        .map(e => getComputedStyle(e).backgroundColor.match(/[\\d.]+/g).map(Number));
    const [r, g, b] = colours.find(c => c[3] !== 0);
    const changing = document.getAnimations().filter(a => a.effect.target.checkVisibility());
    return [0.3 * r + 0.6 * g + 0.1 * b, changing.length];";
