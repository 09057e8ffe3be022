//! What the journeys of reports do in the window for them: no journey itself.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use e2e::{Page, until};
use serde_json::{Value, json};

/// One report of each source, all for October and, where they tell it, in Danish kroner.
pub(crate) const ONE_OF_EACH: [&str; 7] = [
    "google/english-campaigns.csv",
    "microsoft/keyword-report.csv",
    "meta/campaigns.csv",
    "linkedin/campaigns.csv",
    "x/campaigns.csv",
    "tiktok/campaigns.xlsx",
    "ga4/traffic.csv",
];

/// A fixture, a byte a character.
pub(crate) fn fixture(name: &str) -> Result<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/reports/fixtures").join(name);
    let bytes = std::fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    Ok(text(name, bytes.iter().map(|byte| char::from(*byte)).collect()))
}

pub(crate) fn text(name: &str, text: String) -> Value {
    json!([name.rsplit('/').next(), text])
}

/// Makes `transfer` of files.
const TRANSFER: &str = "const transfer = new DataTransfer();
    for (const [name, text] of JSON.parse(arguments[0])) {
        const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
    }";

/// Hands `transfer` to the field for files.
pub(crate) const HAND_OVER: &str = "const field = document.querySelector('[data-action=import]');
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }))";

/// Drops a folder with files somewhere on the page. No driver can do that, so the page meets what a browser would hand it: a
/// folder in the folder, and files that come in two goes.
pub(crate) async fn drop(page: &Page, files: &[Value]) -> Result<()> {
    let script = format!(
        "{TRANSFER} const event = new Event('drop', {{ bubbles: true, cancelable: true }});
        const entries = [...transfer.files, new File(['no report'], 'notes.docx')]
            .map((file) => ({{ isFile: true, file: (done) => done(file) }}));
        const folder = (goes) => ({{ isDirectory: true, createReader: () => ({{
            readEntries: (done) => setTimeout(() => done(goes.shift() ?? [])) }}) }});
        const outer = folder([entries.slice(0, 2), [folder([entries.slice(2)])]]);
        Object.defineProperty(event, 'dataTransfer', {{ value: {{
            files: [], items: [{{ webkitGetAsEntry: () => outer }}] }} }});
        document.querySelector('main').dispatchEvent(event);"
    );
    page.script(&script, &[&Value::from(files).to_string()]).await
}

/// Chooses files in the field for them.
pub(crate) async fn choose(page: &Page, files: &[Value]) -> Result<()> {
    let script = format!("{TRANSFER} {HAND_OVER}");
    page.script(&script, &[&Value::from(files).to_string()]).await
}

/// What the window says, once that has this in it.
pub(crate) async fn wait_says(page: &Page, part: &str) -> Result<String> {
    until(&format!("the window to say {part:?}"), async || {
        let says: String = page
            .script("return document.querySelector('dialog[open]')?.innerText.replaceAll('\\u00a0', ' ') ?? ''", &[])
            .await?;
        ensure!(says.contains(part), "it says {says:?}");
        Ok(says)
    })
    .await
}

/// Waits until so many campaigns are shown.
pub(crate) async fn wait_campaigns(page: &Page, wanted: usize) -> Result<()> {
    until(&format!("{wanted} campaigns"), async || {
        let found: usize = page.script("return document.querySelectorAll('#import-rows tbody tr').length", &[]).await?;
        ensure!(found == wanted, "there are {found}");
        Ok(())
    })
    .await
}

/// Waits for what those are told who hear the window.
pub(crate) async fn wait_heard(page: &Page, sentence: &str) -> Result<()> {
    until(&format!("to hear {sentence:?}"), async || {
        let heard: String = page
            .script(
                "return document.querySelector('#import [role=status]').textContent.replaceAll('\\u00a0', ' ')",
                &[],
            )
            .await?;
        ensure!(heard == sentence, "one hears {heard:?}");
        Ok(())
    })
    .await
}

pub(crate) async fn wait_closed(page: &Page) -> Result<()> {
    page.wait_has("dialog[open]", false).await
}

/// Waits until this field has the focus.
pub(crate) async fn wait_active(page: &Page, name: &str) -> Result<()> {
    until(&format!("the focus on {name}"), async || {
        let active = page.active().await?;
        ensure!(active == name, "it is on {active}");
        Ok(())
    })
    .await
}

/// Chooses a value in a list of the window.
pub(crate) async fn select(page: &Page, list: &str, value: &str) -> Result<()> {
    page.wait_has(&format!("[id='{list}']"), true).await?;
    let script = "const list = document.getElementById(arguments[0]);
        list.value = arguments[1];
        list.dispatchEvent(new Event('change', { bubbles: true }))";
    page.script(script, &[list, value]).await
}
