//! The page that makes snippets for other sites.

use anyhow::{Result, ensure};
use e2e::{Page, until};

/// The code that it gives, one of each kind.
pub(crate) struct Snippets {
    pub(crate) element: String,
    pub(crate) frame: String,
    pub(crate) plain: String,
}

/// The code for these figures.
pub(crate) async fn snippets(page: &Page, figures: &str) -> Result<Snippets> {
    page.open("site.html?lang=en").await?;
    settled(page).await?;
    page.paste_into("figures", figures).await?;
    settled(page).await?;
    let element = code(page, "google-conversions=").await?;
    page.choose("kind", "frame").await?;
    let frame = code(page, "data-conversion-cost").await?;
    page.choose("kind", "plain").await?;
    let plain = code(page, "<iframe src=").await?;
    Ok(Snippets { element, frame, plain })
}

/// The code, once it has this in it.
pub(crate) async fn code(page: &Page, part: &str) -> Result<String> {
    until(format!("the code to have {part} in it"), async || {
        let code: String = page.script("return document.getElementById('snippet').value", &[]).await?;
        ensure!(code.contains(part), "it is {code}");
        Ok(code)
    })
    .await
}

/// Waits until the preview shows what is chosen. WebKit's driver waits for ever for a frame that is taken away while it
/// loads.
pub(crate) async fn settled(page: &Page) -> Result<()> {
    until("the preview", async || {
        let ready = "return document.querySelector('#preview conversion-cost-calculator')?.shadowRoot?.firstChild
            ?.contentDocument?.documentElement.dataset.app === 'ready'";
        ensure!(page.script::<bool>(ready, &[]).await?, "it isn't ready");
        Ok(())
    })
    .await
}

pub(crate) async fn makes_code_of_what_is_chosen(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.fill("google", "1000", "30").await?;
    page.wait_saved(r#""conversions":"30""#).await?;
    let mut texts = Vec::new();
    page.script::<()>("document.querySelector('footer a').click()", &[]).await?;
    page.wait_has(".site", true).await?;
    for lang in ["da", "nb", "en"] {
        page.open(&format!("site.html?lang={lang}")).await?;
        assert_eq!(page.lang().await?, lang);
        let text = page.text().await?;
        ensure!(!texts.contains(&text), "{lang} says the same as another language: {text}");
        texts.push(text);
        settled(page).await?;
        // Figures would be public: they come only when one asks for them.
        assert!(!code(page, "<conversion-cost-calculator").await?.contains("google"));
    }
    settled(page).await?;
    page.act("mine").await?;
    settled(page).await?;
    code(page, "google-spend=\"1000\" google-conversions=\"30\"").await?;
    assert!(page.description("figures").await?.contains("everyone"));

    page.choose("layout", "results").await?;
    settled(page).await?;
    page.choose("theme", "dark").await?;
    settled(page).await?;
    page.paste_into("accent", "#FFCC00").await?;
    settled(page).await?;
    page.paste_into("radius", "40").await?;
    page.leave("radius").await?;
    page.wait_invalid("radius", true).await?;
    let now = code(page, "accent=\"#ffcc00\"").await?;
    assert!(now.contains("layout=\"results\" theme=\"dark\"") && !now.contains("radius"), "{now}");
    page.paste_into("radius", "0").await?;
    settled(page).await?;
    page.wait_invalid("radius", false).await?;

    // What is seen is what the code says.
    page.enter(&format!("return document.querySelector('#preview {ELEMENT}').shadowRoot.firstChild")).await?;
    page.ready().await?;
    page.wait_result("google.cost_per_conversion", "33.333333").await?;
    let looks = "const root = document.documentElement, style = getComputedStyle(root);
        return [root.dataset.layout, style.colorScheme, style.getPropertyValue('--accent'), style.getPropertyValue('--radius-card')]";
    until("the preview to look as chosen", async || {
        let looks: Vec<String> = page.script(looks, &[]).await?;
        ensure!(looks == ["results", "dark", "rgb(255 204 0)", "0px"], "it is {looks:?}");
        Ok(())
    })
    .await?;
    page.client.enter_parent_frame().await?;

    page.paste_into("figures", "https://example.com/").await?;
    settled(page).await?;
    page.leave("figures").await?;
    page.wait_invalid("figures", true).await?;
    page.paste_into("figures", "#v=1&google.spend=7&check=0000").await?;
    settled(page).await?;
    page.leave("figures").await?;
    page.wait_invalid("figures", true).await?;
    assert!(page.description("figures").await?.contains("Not everything"));
    page.paste_into("figures", "").await?;
    settled(page).await?;
    page.paste_into("background", "#777777").await?;
    settled(page).await?;
    page.paste_into("foreground", "#888888").await?;
    settled(page).await?;
    until("a word on colours that can't be read", async || {
        ensure!(page.text().await?.contains("4.5:1"), "there is none");
        Ok(())
    })
    .await?;
    for (kind, part) in
        [("frame", "<iframe data-conversion-cost src="), ("plain", "<iframe src="), ("element", "<script")]
    {
        page.choose("kind", kind).await?;
        ensure!(code(page, part).await?.starts_with(part), "{kind}");
    }
    let axe = page.axe().await?;
    assert!(axe.is_empty(), "{}", axe.join("\n"));
    page.act("copy").await?;
    until("a word on copying", async || {
        let said: String = page.script("return document.querySelector('.copy [role=status]').textContent", &[]).await?;
        ensure!(said.contains("op"), "it says {said:?}"); // copied, or to be copied by hand: as the browser allows
        Ok(())
    })
    .await
}

const ELEMENT: &str = "conversion-cost-calculator";
