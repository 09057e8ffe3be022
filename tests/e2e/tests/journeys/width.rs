//! Narrow screens: nothing to scroll sideways.

use anyhow::Result;
use e2e::Page;

use crate::type_and_read::fill_example;

/// In a frame without scroll bars, because a headless window has a least width.
pub(crate) async fn of_320_pixels(page: &Page) -> Result<()> {
    for lang in ["da", "nb", "en"] {
        page.forget().await?;
        page.open_framed(1, "width=320 height=700 scrolling=no frameborder=0", &format!("?lang={lang}")).await?;
        fits(page, lang, "empty").await?;
        fill_example(page).await?;
        page.fill("bing", "123456789012345", "1").await?;
        page.fill("yahoo", "1000", "0").await?;
        page.act("add-channel").await?;
        page.paste_into("custom1.name", &"Annonceringsbureau".repeat(3)).await?;
        page.paste_into("custom1.spend", "5").await?;
        page.wait_notice("left-out").await?;
        page.type_into("x.spend", "1,2,3").await?;
        page.leave("x.spend").await?;
        page.wait_invalid("x.spend", true).await?;
        fits(page, lang, "filled").await?;
        page.open_sections().await?;
        page.script::<()>("document.querySelectorAll('details').forEach(e => e.open = true)", &[]).await?;
        fits(page, lang, "opened").await?;
    }
    Ok(())
}

async fn fits(page: &Page, lang: &str, state: &str) -> Result<()> {
    let (width, content, culprits, cut): (u32, u32, Vec<String>, Vec<String>) = page.script(MEASURE, &[]).await?;
    assert_eq!(width, 320, "the frame isn't as wide as it should be");
    assert!(content <= width, "{lang}, {state}: {content} px wide because of {culprits:#?}");
    assert!(cut.is_empty(), "{lang}, {state}: reaching out of their cards: {cut:#?}");
    Ok(())
}

/// The widths, and the innermost elements whose box, text or overflow reaches out of the page.
///
/// A card may cut off what reaches out of it while the page stays as narrow as it should: so cards are measured as well.
const MEASURE: &str = "const root = document.documentElement, text = document.createRange();
    const reach = (e) => {
        text.selectNodeContents(e);
        const box = e.getBoundingClientRect();
        return Math.max(box.right, text.getBoundingClientRect().right, box.left + e.scrollWidth);
    };
    const wide = [...document.body.querySelectorAll('*')].filter(e => reach(e) > root.clientWidth + 1);
    const words = (elements) => elements.slice(-5).map(e => `${reach(e)}: ${e.outerHTML.slice(0, 200)}`);
    const cut = [...document.querySelectorAll('.answer, .notice, .channel')].filter(card => {
        const right = card.getBoundingClientRect().right, texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            text.selectNodeContents(texts.currentNode);
            if (text.getBoundingClientRect().right > right + 1 && !texts.currentNode.parentElement.closest('.unseen')) {
                return true;
            }
        }
        return false;
    });
    return [root.clientWidth, root.scrollWidth, words(wide), words(cut)];";
