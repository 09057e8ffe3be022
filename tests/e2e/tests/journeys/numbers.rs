//! Numbers as people write them in their languages.

use anyhow::Result;
use e2e::Page;

pub(crate) async fn are_read_as_each_language_writes_them(page: &Page) -> Result<()> {
    let cases: [(&str, &[(&str, &str)]); 3] = [
        ("da", &[("1.234,56", "1234.56"), ("kr. 1.234,50", "1234.5"), ("12,5", "12.5"), ("1234567", "1234567")]),
        (
            "nb",
            &[
                ("1 234,56", "1234.56"),
                ("2\u{a0}234,56", "2234.56"),
                ("3\u{202f}234,56", "3234.56"),
                ("4\u{2009}234,56", "4234.56"),
                ("kr 5 234", "5234"),
            ],
        ),
        ("en", &[("1,234.56", "1234.56"), ("12.5", "12.5"), (" 7 ", "7")]),
    ];
    for (lang, entries) in cases {
        page.open(&format!("?lang={lang}")).await?;
        page.choose("currency", "DKK").await?;
        page.fill("google", "0", "1").await?;
        page.wait_result("google.cost_per_conversion", "0").await?;
        for (typed, value) in entries {
            page.paste_into("google.spend", typed).await?;
            page.wait_result("google.cost_per_conversion", value).await?;
            page.leave("google.spend").await?;
            assert!(!page.invalid("google.spend").await?, "{lang} {typed:?} is marked as wrong");
        }
    }
    Ok(())
}

/// "1,234" is one and a bit to some and a thousand to others: the page says which one it took.
pub(crate) async fn open_readings_are_shown(page: &Page) -> Result<()> {
    for (lang, plain, open, value) in [
        ("da", "1234,5", "1,234", "1.234"),
        ("da", "1234,5", "1.234", "1234"),
        ("nb", "1234,5", "1,234", "1.234"),
        ("en", "1234.5", "1,234", "1234"),
    ] {
        page.open(&format!("?lang={lang}")).await?;
        page.fill("google", plain, "1").await?;
        page.wait_result("google.cost_per_conversion", "1234.5").await?;
        let without = page.description("google.spend").await?;
        page.type_into("google.spend", open).await?;
        page.wait_result("google.cost_per_conversion", value).await?;
        e2e::until(format!("the reading of {open} in {lang}"), async || {
            let description = page.description("google.spend").await?;
            anyhow::ensure!(description != without && description.contains('1'), "it is described as {description:?}");
            Ok(())
        })
        .await?;
        assert!(!page.invalid("google.spend").await?, "{lang} {open} is marked as wrong");
    }
    Ok(())
}
