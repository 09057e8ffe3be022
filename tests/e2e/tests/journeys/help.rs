//! The help below the calculator.

use anyhow::Result;
use e2e::Page;

pub(crate) async fn comes_when_opened_or_says_that_it_cannot(page: &Page) -> Result<()> {
    let asked = || page.server.asked().iter().any(|path| path.ends_with("/help.json"));
    for (lang, word) in [("da", "Kvalitetsscore"), ("nb", "Kvalitetsscore"), ("en", "Quality Score")] {
        page.open(&format!("?lang={lang}")).await?;
        assert!(lang != "da" || !asked(), "the help was loaded unasked");
        let open = "document.querySelector('details:has(#help)').open = arguments[0] === 'open'";
        page.server.refuse("/help.json");
        page.script::<()>(open, &["open"]).await?;
        page.wait_has("details:has(#help) .problem:not(:empty)", true).await?;
        page.server.refuse_nothing();
        page.script::<()>(open, &["closed"]).await?;
        page.script::<()>(open, &["open"]).await?;
        page.wait_has("#help .parameters", true).await?;
        page.wait_has("details:has(#help) .problem:not(:empty)", false).await?;
        let help: String = page.script("return document.getElementById('help').textContent", &[]).await?;
        assert!(asked() && help.contains(word) && help.contains("google.spend"), "{help}");
    }
    let complaints = page.complaints().await?;
    assert!(complaints.iter().all(|complaint| complaint.contains("404")), "{complaints:#?}");
    Ok(())
}
