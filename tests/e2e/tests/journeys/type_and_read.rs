//! What channels cost, typed in and read off.

use anyhow::Result;
use e2e::Page;

/// The published example: three channels and what each of them, and all of them, cost per conversion.
pub(crate) async fn fill_example(page: &Page) -> Result<()> {
    page.fill("google", "3000", "45").await?;
    page.fill("facebook", "2000", "30").await?;
    page.fill("instagram", "1000", "12").await
}

pub(crate) async fn published_example(page: &Page) -> Result<()> {
    for (lang, texts) in [
        ("da", ["66,67", "83,33", "68,97", "6.000"]),
        ("nb", ["66,67", "83,33", "68,97", "6 000"]),
        ("en", ["66.67", "83.33", "68.97", "6,000"]),
    ] {
        page.forget().await?;
        page.open(&format!("?lang={lang}")).await?;
        fill_example(page).await?;
        for (key, value, text) in [
            ("google.cost_per_conversion", "66.666667", texts[0]),
            ("facebook.cost_per_conversion", "66.666667", texts[0]),
            ("instagram.cost_per_conversion", "83.333333", texts[1]),
            ("total.cost_per_conversion", "68.965517", texts[2]),
            ("total.spend", "6000", texts[3]),
            ("total.conversions", "87", "87"),
        ] {
            let figure = page.wait_result(key, value).await?;
            assert!(figure.text.contains(text), "{lang} {key}: {figure:?} without {text}");
        }
    }
    Ok(())
}

pub(crate) async fn shares_and_totals(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    fill_example(page).await?;
    for (key, value) in [
        ("google.spend_share", "50"),
        ("facebook.spend_share", "33.333333"),
        ("instagram.spend_share", "16.666667"),
        ("google.conversion_share", "51.724138"),
        ("facebook.conversion_share", "34.482759"),
        ("instagram.conversion_share", "13.793103"),
    ] {
        page.wait_result(key, value).await?;
    }
    Ok(())
}

pub(crate) async fn currencies_have_their_own_decimals(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.fill("google", "1000", "30").await?;
    for (currency, text, next) in [("JPY", "33", Some('.')), ("KWD", "33.333", None), ("DKK", "33.33", Some('3'))] {
        page.choose("currency", currency).await?;
        e2e::until(format!("{text} in {currency}"), async || {
            let figure = page.wait_result("google.cost_per_conversion", "33.333333").await?;
            let rest = figure.text.split_once(text).map(|(_, rest)| rest.chars().next());
            anyhow::ensure!(rest.is_some_and(|rest| next.is_none() || rest != next), "it reads {:?}", figure.text);
            Ok(())
        })
        .await?;
    }
    Ok(())
}
