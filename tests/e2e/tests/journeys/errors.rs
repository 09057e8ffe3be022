//! Entries that no rule reads.

use anyhow::Result;
use e2e::Page;

pub(crate) async fn stay_until_mended(page: &Page) -> Result<()> {
    for (lang, typed, proposal) in [("da", "1.5", "1,5"), ("nb", "1,2,3", "123"), ("en", "1,5", "1.5")] {
        page.open(&format!("?lang={lang}")).await?;
        page.fill("google", "3000", "45").await?;
        page.wait_result("total.cost_per_conversion", "66.666667").await?;
        page.paste_into("google.spend", typed).await?; // typed, "1.5" would pass through a good "1"
        page.leave("google.spend").await?;
        page.wait_invalid("google.spend", true).await?;
        let description = page.description("google.spend").await?;
        assert!(description.contains(proposal), "{lang} {typed}: {description:?} without {proposal}");
        assert_eq!(page.typed("google.spend").await?, typed);
        let stale = page.wait_stale("total.cost_per_conversion").await?;
        assert_eq!(stale.value, "66.666667", "{lang} {typed}");

        page.type_into("google.spend", "1500").await?;
        page.wait_invalid("google.spend", false).await?;
        page.wait_result("total.cost_per_conversion", "33.333333").await?;
        assert!(!page.description("google.spend").await?.contains(proposal), "the error is still described");
    }
    Ok(())
}

/// Nobody is told off in the middle of a number.
pub(crate) async fn come_on_leaving_the_field(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    for (channel, typed) in [("google", "abc"), ("facebook", "-5"), ("instagram", "1234567890123456")] {
        let field = format!("{channel}.spend");
        page.type_into(&format!("{channel}.conversions"), "1").await?;
        page.type_into(&field, "30").await?;
        page.wait_result(&format!("{channel}.cost_per_conversion"), "30").await?;
        page.type_into(&field, typed).await?;
        page.wait_stale(&format!("{channel}.cost_per_conversion")).await?;
        assert!(!page.invalid(&field).await?, "{typed} is marked as wrong before the field was left");
        page.leave(&field).await?;
        page.wait_invalid(&field, true).await?;
        assert!(!page.description(&field).await?.is_empty(), "{typed} is wrong without words");
        assert_eq!(page.typed(&field).await?, typed);
    }
    Ok(())
}
