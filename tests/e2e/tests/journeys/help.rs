//! The help below the calculator.

use anyhow::Result;
use e2e::Page;

pub(crate) async fn comes_when_opened_or_says_that_it_cannot(page: &Page) -> Result<()> {
    for (lang, word) in [("da", "Kvalitetsscore"), ("nb", "Kvalitetsscore"), ("en", "Quality Score")] {
        page.server.refuse(&["/help.json"]);
        page.open(&format!("?lang={lang}")).await?;
        let open = "document.getElementById('section-help').open = arguments[0] === 'open'";
        page.script::<()>(open, &["open"]).await?;
        page.wait_has("#section-help .problem:not(:empty)", true).await?;
        page.server.refuse_nothing();
        page.script::<()>(open, &["closed"]).await?;
        page.wait_has("#section-help [aria-expanded=false]", true).await?;
        page.script::<()>(open, &["open"]).await?;
        page.wait_has("#help .parameters", true).await?;
        page.wait_has("#section-help .problem:not(:empty)", false).await?;
        let help: String = page.script("return document.getElementById('help').textContent", &[]).await?;
        assert!(help.contains(word) && help.contains("google.spend"), "{help}");
    }
    let complaints = page.complaints().await?;
    assert!(complaints.iter().all(|complaint| complaint.contains("404")), "{complaints:#?}");
    Ok(())
}
