//! Before the form answers, and what goes over the wire.

use anyhow::{Result, ensure};
use e2e::server::{Server, Wire};
use e2e::{Page, page};

use crate::type_and_read::fill_example;

pub(crate) async fn blocked_wasm_is_explained_and_tried_again(page: &Page) -> Result<()> {
    page.server.refuse(&[".wasm"]);
    let mut texts = Vec::new();
    for lang in ["da", "nb", "en"] {
        page.client.goto(&page.server.app(&format!("?lang={lang}"))).await?;
        page.wait_app("failed").await?;
        let text = page.text().await?;
        ensure!(!texts.contains(&text), "{lang} says the same as another language: {text}");
        texts.push(text);
    }
    let complaints = page.complaints().await?;
    assert!(complaints.iter().all(|complaint| complaint.contains("404")), "{complaints:#?}");
    page.server.refuse_nothing();
    page.act("retry").await?;
    page.ready().await?;
    page.fill("google", "3000", "45").await?;
    page.wait_result("google.cost_per_conversion", "66.666667").await?;
    Ok(())
}

pub(crate) async fn nothing_leaves_the_origin(page: &Page) -> Result<()> {
    page.open("?lang=da").await?;
    fill_example(page).await?;
    page.wait_saved("3000").await?;
    let loaded: Vec<String> = page
        .script(
            "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith('data:'))",
            &[],
        )
        .await?;
    assert!(loaded.iter().any(|name| name.ends_with(".wasm")), "{loaded:?}");
    assert!(loaded.iter().all(|name| name.starts_with(&page.server.app(""))), "{loaded:#?}");
    let asked = page.server.asked();
    assert!(asked.iter().all(|path| path.starts_with("/sub/dir/") || path == "/favicon.ico"), "{asked:#?}");
    Ok(())
}

pub(crate) async fn other_sites_cannot_frame_it(page: &Page) -> Result<()> {
    let frame = format!("<iframe src='{}'></iframe>", page.server.app(""));
    page.client.goto(&page.server.foreign_host("thief", &frame, &[])).await?;
    let asked = page.server.asked();
    assert!(asked.iter().any(|path| path == "/sub/dir/"), "the frame wasn't even tried: {asked:?}");
    assert!(!asked.iter().any(|path| path.ends_with(".js")), "the frame runs: {asked:?}");
    page.leave_page().await?;
    page.complaints().await?; // the refusal itself
    Ok(())
}

/// Without JavaScript the page still gives the formula and an example, and says why there is no more.
#[tokio::test]
async fn without_scripts_there_is_the_formula() -> Result<()> {
    Server::start(&page::dist(), Wire::Plain).await?; // says what is missing
    let html = std::fs::read_to_string(page::dist().join("index.html"))?;
    let body = html.split_once("<body").map(|(_, body)| body).unwrap_or_default();
    for part in ["÷", "87", "68,97", "68.97", "<noscript", "JavaScript"] {
        ensure!(body.contains(part), "there is no {part} in {body}");
    }
    Ok(())
}
