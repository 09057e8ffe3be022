//! Missing is not zero: the states of a channel, each in words.

use anyhow::Result;
use e2e::Page;

pub(crate) async fn each_in_words(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    no_number(page, "google.cost_per_conversion").await?;
    no_number(page, "total.cost_per_conversion").await?;

    // Only spend: named, and not part of the totals.
    page.fill("facebook", "2000", "30").await?;
    page.type_into("google.spend", "1000").await?;
    let notice = page.wait_notice("left-out").await?;
    assert!(notice.contains("Google") && !notice.contains("Facebook"), "{notice}");
    no_number(page, "google.cost_per_conversion").await?;
    page.wait_result("total.spend", "2000").await?;
    page.wait_result("total.cost_per_conversion", "66.666667").await?;

    // Spend without conversions: a lower bound, and part of the totals.
    page.type_into("google.conversions", "0").await?;
    page.wait_result("google.cost_per_conversion.low", "271.085031").await?;
    no_number(page, "google.cost_per_conversion").await?;
    page.wait_result("total.spend", "3000").await?;
    page.wait_result("total.cost_per_conversion", "100").await?;
    page.wait_no_notice("left-out").await?;

    // Conversions for nothing.
    page.fill("google", "0", "20").await?;
    page.wait_result("google.cost_per_conversion", "0").await?;
    page.wait_result("total.conversions", "50").await?;

    // Nothing for nothing.
    page.type_into("google.conversions", "0").await?;
    page.wait_result("google.cost_per_conversion", "").await?;
    no_number(page, "google.cost_per_conversion").await
}

/// There is no number but there are words, and nowhere on the page what a division by zero looks like.
async fn no_number(page: &Page, key: &str) -> Result<()> {
    let figure = page.wait_result(key, "").await?;
    assert!(figure.text.chars().any(char::is_alphabetic), "{key} has no words: {figure:?}");
    let text = page.text().await?;
    for sign in ["NaN", "∞", "Infinity", "undefined", "null"] {
        assert!(!text.contains(sign), "{sign} in {text}");
    }
    Ok(())
}
