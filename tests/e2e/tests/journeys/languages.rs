//! Danish, Norwegian and English: from the address, from the last choice, from the browser.

use anyhow::{Result, ensure};
use e2e::{Engine, Page, until};

pub(crate) async fn by_address(page: &Page) -> Result<()> {
    let mut seen: Vec<(String, [String; 3])> = Vec::new();
    for (asked, lang) in [("da", "da"), ("nb", "nb"), ("en", "en"), ("no", "nb"), ("nn", "nb")] {
        page.open(&format!("?lang={asked}")).await?;
        assert_eq!(page.lang().await?, lang, "?lang={asked}");
        let words: [String; 3] = page
            .script(
                "return [document.title, document.querySelector('meta[name=description]').content,
                    document.querySelector('h1').innerText]",
                &[],
            )
            .await?;
        assert!(words.iter().all(|text| !text.is_empty()), "{lang}: {words:?}");
        for (other, others) in &seen {
            let same = words.iter().zip(others).any(|(a, b)| a == b);
            assert_eq!(same, lang == other, "{lang} {words:?} beside {other} {others:?}");
        }
        seen.push((lang.to_owned(), words));
    }
    Ok(())
}

pub(crate) async fn chosen_is_kept_and_figures_stay(page: &Page) -> Result<()> {
    page.open("?lang=da").await?;
    page.fill("google", "3.000,75", "45").await?;
    let before = page.wait_result("google.cost_per_conversion", "66.683333").await?;
    for lang in ["en", "nb"] {
        page.choose("lang", lang).await?;
        until(format!("the page in {lang}"), async || {
            let is = page.lang().await?;
            ensure!(is == lang, "it is in {is}");
            Ok(())
        })
        .await?;
        page.wait_result("google.cost_per_conversion", "66.683333").await?;
        assert!(!page.invalid("google.spend").await?, "3000.75 doesn't survive the change to {lang}");
    }
    let after = page.result("google.cost_per_conversion").await?;
    assert!(before.text.contains("66,68") && after.text.contains("66,68"), "{before:?} {after:?}");
    page.wait_saved("3000.75").await?;
    page.open("").await?;
    assert_eq!(page.lang().await?, "nb", "the last choice isn't kept");
    page.wait_result("google.cost_per_conversion", "66.683333").await?;
    Ok(())
}

pub(crate) async fn fields_are_named(page: &Page) -> Result<()> {
    let mut names = Vec::new();
    for lang in ["en", "da", "nb"] {
        page.open(&format!("?lang={lang}")).await?;
        for field in ["google.spend", "google.conversions"] {
            let name = page.accessible_name(field).await?;
            assert!(name.contains("Google"), "{lang} {field} is called {name:?}");
            names.push(name);
        }
    }
    assert!(names[0] != names[1], "spend and conversions are both called {}", names[0]);
    assert!(names.chunks(2).skip(1).all(|others| others[0] != names[0]), "the names aren't translated: {names:?}");
    Ok(())
}

pub(crate) async fn danish_browser(page: &Page) -> Result<()> {
    browser_gives(page, "da").await
}

pub(crate) async fn nynorsk_browser(page: &Page) -> Result<()> {
    browser_gives(page, "nb").await
}

pub(crate) async fn foreign_browser(page: &Page) -> Result<()> {
    browser_gives(page, "en").await
}

/// WebKitGTK only knows the system's locale, which here is C: no language at all.
async fn browser_gives(page: &Page, lang: &str) -> Result<()> {
    page.open("").await?;
    assert_eq!(page.lang().await?, if page.engine == Engine::WebKit { "en" } else { lang });
    Ok(())
}

pub(crate) async fn that_cannot_be_loaded_leave_the_page_as_it_is(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.fill("google", "1500", "45").await?;
    page.server.refuse(&["nb/messages.json"]);
    page.choose("lang", "nb").await?;
    page.wait_has(".settings .problem:not(:empty)", true).await?;
    page.wait_typed("lang", "en").await?;
    assert_eq!(page.lang().await?, "en");
    page.wait_typed("google.spend", "1500").await?;
    page.server.refuse_nothing();
    page.choose("lang", "nb").await?;
    page.wait_has("html[lang=nb]", true).await?;
    page.wait_has(".settings .problem:not(:empty)", false).await?;
    let complaints = page.complaints().await?;
    assert!(complaints.iter().all(|complaint| complaint.contains("404")), "{complaints:#?}");
    Ok(())
}
