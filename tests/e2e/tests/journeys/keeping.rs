//! What was typed is there tomorrow.

use anyhow::Result;
use e2e::Page;
use e2e::page::PLAN;

pub(crate) async fn over_a_reload(page: &Page) -> Result<()> {
    page.open("?lang=da").await?;
    page.fill("google", "3.000,5", "45").await?;
    page.type_into("facebook.spend", "1,2,3 or so").await?;
    let record = page.wait_saved("1,2,3 or so").await?;
    assert_eq!(record["schema"], 1);
    assert!(record["revision"].as_u64().is_some_and(|revision| revision > 0), "{record}");
    let saved = record["saved"].as_str().unwrap_or_default();
    assert!(saved.len() >= 20 && saved.contains('T') && saved.ends_with('Z'), "{saved} isn't a moment in UTC");
    assert!(record["plan"].is_object(), "{record}");

    page.reload().await?;
    page.wait_result("google.cost_per_conversion", "66.677778").await?;
    page.wait_typed("facebook.spend", "1,2,3 or so").await?;
    page.type_into("google.spend", "4500").await?;
    page.wait_result("google.cost_per_conversion", "100").await?;
    let later = page.wait_saved("4500").await?;
    assert!(later["revision"].as_u64() > record["revision"].as_u64(), "{later} isn't newer than {record}");
    Ok(())
}

pub(crate) async fn on_leaving_at_once(page: &Page) -> Result<()> {
    page.open("").await?;
    page.type_into("google.spend", "4711").await?;
    page.leave_page().await?;
    page.wait_saved("4711").await?;
    Ok(())
}

pub(crate) async fn only_under_its_own_prefix(page: &Page) -> Result<()> {
    page.open("?lang=nb").await?;
    page.choose("lang", "en").await?;
    page.wait_has("html[lang=en]", true).await?;
    page.type_into("google.spend", "4711").await?;
    page.wait_saved("4711").await?;
    let keys: Vec<String> = page.script("return Object.keys(localStorage)", &[]).await?;
    assert!(keys.iter().any(|key| key == PLAN), "{keys:?}");
    assert!(keys.iter().all(|key| key.starts_with("conversion-cost:")), "{keys:?}");
    let others: usize = page.script("return sessionStorage.length + document.cookie.length", &[]).await?;
    assert_eq!(others, 0, "something is in sessionStorage or cookies");
    Ok(())
}
