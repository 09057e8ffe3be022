//! What is kept on this device: shown, carried away as a file, brought back, deleted.

use anyhow::{Context, Result, ensure};
use e2e::page::PLAN;
use e2e::{Page, until};

/// Opens the panel, once its lines are there.
async fn look(page: &Page) -> Result<Vec<String>> {
    page.open_section("saved-data").await?;
    page.wait_has("#kept li:not(:empty)", true).await?;
    page.script("return [...document.querySelectorAll('#kept li:not(:empty)')].map(line => line.innerText)", &[]).await
}

/// Chooses a file with this text.
pub(crate) async fn choose(page: &Page, text: &str) -> Result<()> {
    let choose = "const field = document.querySelector('[data-action=import]');
        const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'figures.json', { type: 'application/json' }));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }))";
    page.script(choose, &[text]).await
}

/// What the page hands over as a file when a button is pressed: its name and its text.
pub(crate) async fn exported(page: &Page, action: &str) -> Result<(String, String)> {
    let watch = "delete window.handed;
        HTMLAnchorElement.prototype.click = function () { window.handed = [this.download, this.href] }";
    page.script::<()>(watch, &[]).await?;
    page.act(action).await?;
    let (name, address): (String, String) = until("a file to be handed over", async || {
        page.script::<Option<(String, String)>>("return window.handed ?? null", &[]).await?.context("there is none")
    })
    .await?;
    let text =
        page.script("return decodeURIComponent(arguments[0].split(',').slice(1).join(','))", &[&address]).await?;
    Ok((name, text))
}

pub(crate) async fn is_said_line_by_line(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    assert_eq!(look(page).await?, ["Nothing is saved yet."]);
    page.fill("google", "500", "10").await?;
    page.wait_saved(r#""conversions":"10""#).await?;
    until("the panel to follow", async || {
        let lines = look(page).await?;
        ensure!(lines.len() == 1 && lines[0].starts_with("Your figures, last saved "), "it says {lines:?}");
        Ok(())
    })
    .await
}

pub(crate) async fn goes_to_another_browser_as_a_file(page: &Page) -> Result<()> {
    page.open("?lang=da").await?;
    page.type_into("google.spend", "1.234,5").await?;
    page.paste_into("google.conversions", "ti").await?;
    page.open_section("saved-data").await?;
    let (name, text) = exported(page, "export-json").await?;
    assert!(name.starts_with("conversion-cost-20") && name.ends_with(".json"), "{name}");
    page.forget().await?;
    page.open("?lang=en").await?;
    page.fill("bing", "7", "7").await?;
    choose(page, &text).await?;
    page.wait_typed("google.spend", "1234.5").await?;
    page.wait_typed("google.conversions", "ti").await?;
    page.wait_typed("bing.spend", "").await?;
    page.wait_saved("1234.5").await?;
    page.act("undo").await?;
    page.wait_typed("bing.spend", "7").await
}

pub(crate) async fn is_never_replaced_by_a_file_of_something_else(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.fill("google", "500", "10").await?;
    page.open_section("saved-data").await?;
    let huge = format!(r#"{{"schema":1,"revision":1,"plan":{{}},"more":"{}"}}"#, "x".repeat(1_000_000));
    let newer = "This file comes from a newer version";
    let none = "This file has no figures";
    for (text, problem) in
        [("", none), ("[1]", none), (r#"{"schema":7}"#, newer), ("\u{0}\u{fffd}PK", none), (&huge, none)]
    {
        choose(page, text).await?;
        until("a word on the file", async || {
            let told: String =
                page.script("return document.querySelector('#kept [role=status]').textContent", &[]).await?;
            ensure!(told.starts_with(problem), "it says {told:?}");
            Ok(())
        })
        .await?;
        page.wait_typed("google.spend", "500").await?;
    }
    let hostile = r#"{"schema":1,"revision":1,"plan":{"channels":[
        {"id":"google","spend":"1e9","conversions":"4"},{"id":"__proto__"},
        {"id":"custom1","name":"\u202e<b>x</b>","spend":"6","conversions":"2"}]}}"#;
    choose(page, hostile).await?;
    page.wait_typed("google.spend", "1e9").await?;
    page.wait_invalid("google.spend", true).await?;
    page.wait_typed("custom1.name", "<b>x</b>").await?;
    page.wait_result("custom1.cost_per_conversion", "3").await?;
    Ok(())
}

pub(crate) async fn is_deleted_with_undo(page: &Page) -> Result<()> {
    page.open("").await?;
    page.choose("theme", "dark").await?;
    page.fill("google", "500", "10").await?;
    page.wait_saved(r#""conversions":"10""#).await?;
    page.open_section("saved-data").await?;
    page.act("clear-saved").await?;
    page.wait_typed("google.spend", "").await?;
    assert_eq!(look(page).await?, ["Nothing is saved yet."]);
    let left: usize = page.script("return localStorage.length", &[]).await?;
    assert_eq!(left, 0);
    page.act("undo").await?;
    page.wait_typed("google.spend", "500").await?;
    page.wait_saved("500").await?;
    page.act("clear-saved").await?;
    page.wait_typed("google.spend", "").await?;
    page.reload().await?;
    page.wait_typed("google.spend", "").await?;
    assert_eq!(page.local_storage(PLAN).await?, None);
    Ok(())
}
