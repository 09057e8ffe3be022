//! What follows from the figures: how sure they are, the picture, and what is folded below the answer.

use anyhow::{Result, ensure};
use e2e::{Page, until};

/// A plan in which every part has something to say. The expected figures are domain.md's, or by hand from them.
const FIGURES: &str = "?lang=en#v=1&currency=DKK&target=60&margin=40&organic.conversions=20\
    &google.spend=1000&google.conversions=10&google.clicks=500&google.value=1200\
    &bing.spend=1000&bing.conversions=20&yahoo.spend=1000&yahoo.conversions=0\
    &prev.google.spend=500&prev.google.conversions=5\
    &test.a.visitors=83&test.a.conversions=5&test.b.visitors=99&test.b.conversions=12\
    &test.baseline=10&test.expected=12&lever.conversion_rate=125";

pub(crate) async fn says_how_sure_it_is_and_what_would_lower_it(page: &Page) -> Result<()> {
    page.open(FIGURES).await?;
    page.wait_has("[data-result='bing.max_bid']", false).await?;
    open_all(page).await?;
    for (key, value) in [
        ("google.cost_per_conversion.low", "54.376326"),
        ("google.cost_per_conversion.high", "208.533669"),
        ("yahoo.cost_per_conversion.low", "271.085031"),
        ("yahoo.cost_per_conversion.high", ""),
        ("google.difference.p", "0.098737"),
        ("google.max_bid", "1.2"),
        ("bing.max_bid", ""),
        ("google.break_even_cost", "48"),
        ("google.profit", "-520"),
        ("lever.cost_per_conversion", "80"),
        ("google.change.cost_per_conversion", "0"),
        ("google.marginal_cost_per_conversion", "100"),
        ("total.marginal_cost_per_conversion", "100"),
        ("test.p", "0.159181"),
        ("test.per_arm", "3839"),
        ("total.blended_cost_per_conversion", "60"),
    ] {
        page.wait_result(key, value).await?;
    }
    let answer: String = page.script("return document.querySelector('.answer').innerText", &[]).await?;
    assert!(answer.contains("19 times out of 20"), "{answer}");
    assert_eq!(page.result("bing.max_bid").await?.text, "needs clicks");

    // Another level, here and in a link, with undo.
    page.act("keep-shared").await?;
    page.choose("level", "99").await?;
    page.wait_result("yahoo.cost_per_conversion.low", "188.739166").await?;
    assert!(page.text().await?.contains("99 times out of 100"));
    page.act("undo").await?;
    page.wait_result("yahoo.cost_per_conversion.low", "271.085031").await?;
    Ok(())
}

pub(crate) async fn fields_hold_what_is_tried_out(page: &Page) -> Result<()> {
    page.open("?lang=da").await?;
    page.fill("google", "1000", "10").await?;
    open_all(page).await?;
    let pull = "const slider = document.querySelector('[id=\"slider.rate\"]');
        slider.value = arguments[0];
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    page.script::<()>(pull, &["200"]).await?;
    page.wait_typed("lever.conversion_rate", "200").await?;
    page.wait_result("lever.cost_per_conversion", "50").await?;
    page.type_into("lever.conversion_rate", "125,5").await?;
    page.wait_result("lever.cost_per_conversion", "79.681275").await?;
    let slider = "return document.querySelector('[id=\"slider.rate\"]').value";
    until("the slider to follow the field", async || {
        let value: String = page.script(slider, &[]).await?;
        ensure!(value == "126", "it stands at {value}");
        Ok(())
    })
    .await?;
    page.type_into("target", "x").await?;
    page.leave("target").await?;
    page.wait_invalid("target", true).await?;
    page.type_into("target", "110,50").await?;
    page.type_into("prev.google.spend", "500").await?;
    page.type_into("prev.google.conversions", "4").await?;
    page.wait_result("google.change.cost_per_conversion", "-20").await?;
    page.type_into("test.a.visitors", "10").await?;
    page.type_into("test.a.conversions", "11").await?;
    page.type_into("test.b.visitors", "10").await?;
    page.type_into("test.b.conversions", "1").await?;
    until("an impossible test to be refused in words", async || {
        let text = page.text().await?;
        ensure!(text.contains("flere konverteringer end besøgende"), "{text}");
        Ok(())
    })
    .await?;
    page.wait_saved("110.5").await?;
    page.reload().await?;
    open_all(page).await?;
    page.wait_typed("target", "110,5").await?;
    page.wait_typed("prev.google.spend", "500").await?;
    page.wait_typed("lever.conversion_rate", "125,5").await?;
    // In other words, with the same figures.
    page.choose("lang", "nb").await?;
    page.wait_has("html[lang=nb] #section-what-if", true).await?;
    open_all(page).await?;
    page.wait_result("lever.cost_per_conversion", "79.681275").await?;
    page.wait_typed("target", "110,5").await
}

pub(crate) async fn pictures_are_seen_heard_and_saved(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.wait_has("#picture svg", false).await?;
    page.fill("google", "1000", "10").await?;
    page.wait_has("#picture svg[role=img][aria-label]", true).await?;
    page.fill("bing", "1000", "20").await?;
    page.wait_has("#picture figure + figure svg", true).await?;
    let dots =
        "return [...document.querySelectorAll('#picture circle.cost')].map(dot => parseFloat(dot.getAttribute('cx')))";
    let dots: Vec<f64> = page.script(dots, &[]).await?;
    assert!(dots.len() == 2 && dots[0] < dots[1], "the cheapest comes first: {dots:?}");
    // What would be saved is caught on its way.
    let catch = "window.saved = []; HTMLAnchorElement.prototype.click = function () {
        window.saved.push([this.download, this.href]) }";
    page.script::<()>(catch, &[]).await?;
    for (action, name, starts, holds) in [
        ("save-svg", "conversion-cost.svg", "data:image/svg+xml", "Google%20Ads"),
        ("save-png", "conversion-cost.png", "data:image/png;base64,iVBOR", ""),
    ] {
        // WebKit's driver can't press what it has just moved into sight.
        let press = "document.querySelector(`[data-action=${arguments[0]}]`).click()";
        page.script::<()>(press, &[action]).await?;
        until(format!("{name} to be handed over"), async || {
            let saved: Vec<(String, String)> = page.script("return window.saved", &[]).await?;
            let file = saved.iter().find(|(saved, _)| saved == name);
            let fits = file.is_some_and(|(_, address)| address.starts_with(starts) && address.contains(holds));
            ensure!(fits, "it isn't: {} files", saved.len());
            ensure!(file.is_some_and(|(_, address)| address.len() > 4000), "there is hardly anything in it");
            Ok(())
        })
        .await?;
    }
    let complaints = page.complaints().await?;
    assert!(complaints.is_empty(), "{complaints:#?}");
    Ok(())
}

async fn open_all(page: &Page) -> Result<()> {
    page.open_sections().await?;
    page.wait_has("#below > details:not(:has(.insight))", false).await
}
