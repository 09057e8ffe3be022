//! Sections that are loaded later, in a release: each opened, also where its program or its texts are missing, cut off or slow.

use anyhow::{Result, ensure};
use e2e::page::PLAN;
use e2e::{Page, until};

use crate::kept::exported;
use crate::window::{choose, fixture, wait_closed, wait_says};

/// What the programs have in their paths: those of the sections, and that of the tools around the form.
const PROGRAMS: &[&str] = &["/lazy/split_about", "/lazy/split_import", "/lazy/split_insights", "/lazy/split_sharing"];
const TOOLS: &str = "/lazy/split_tools";

/// What says that a part can't be loaded.
const FAILED: &str = "This part can’t be loaded right now.";
const REPORTS_FAILED: &str = "Reports can’t be read right now.";

pub(crate) async fn are_all_there(page: &Page) -> Result<()> {
    open(page).await?;
    opens_everything(page).await
}

/// Nobody waits for them where there is time.
pub(crate) async fn come_by_themselves_once_the_page_is_idle(page: &Page) -> Result<()> {
    open(page).await?;
    let list = "return performance.getEntriesByType('resource').filter(({ name }) => name.includes(arguments[0]))
        .map(({ name, startTime }) => [name.split('/').pop(), startTime])";
    let loaded = until("all of them to be loaded", async || {
        let loaded: Vec<(String, f64)> = page.script(list, &["/lazy/split_"]).await?;
        let loaded: Vec<_> =
            loaded.into_iter().filter(|(name, _)| !TOOLS.ends_with(name.trim_end_matches(".wasm"))).collect();
        ensure!(loaded.len() == PROGRAMS.len(), "these are: {loaded:?}");
        Ok(loaded)
    })
    .await?;
    assert!(loaded.iter().all(|(_, start)| *start > 1500.0), "in the way of the first visit: {loaded:?}");
    page.server.refuse(PROGRAMS);
    opens_everything(page).await
}

pub(crate) async fn that_are_missing_say_so_and_come_when_asked_again(page: &Page) -> Result<()> {
    page.server.refuse(PROGRAMS);
    fail_and_come_when_asked_again(page).await?;
    only_says(page, &["404"]).await
}

pub(crate) async fn that_are_cut_off_say_so_and_come_when_asked_again(page: &Page) -> Result<()> {
    page.server.cut_short(PROGRAMS);
    fail_and_come_when_asked_again(page).await?;
    only_says(page, &["CompileError"]).await
}

async fn fail_and_come_when_asked_again(page: &Page) -> Result<()> {
    open(page).await?;
    // What the idle browser tries by itself is over then, and mends nothing later.
    until("the first tries", async || {
        let asked = page.server.asked();
        ensure!(asked.iter().any(|path| path.contains("/lazy/split_import")), "the dialog was not asked for");
        Ok(())
    })
    .await?;
    for id in ["sure", "what-if", "saved-data", "help"] {
        open_title(page, id).await?;
        wait_told(page, &format!("#section-{id} [role=alert]"), FAILED).await?;
    }
    choose(page, &[fixture("google/english-campaigns.csv")?]).await?;
    wait_told(page, ".form-head [role=status]", REPORTS_FAILED).await?;
    still_calculates(page).await?;
    for (action, spend) in [("copy-table", "710"), ("export-csv", "720")] {
        // With other figures nothing is told of the last try.
        page.type_into("google.spend", spend).await?;
        page.wait_has("#table [role=status]:empty", true).await?;
        page.act(action).await?;
        wait_told(page, "#table [role=status]", FAILED).await?;
    }
    page.act("share").await?;
    wait_told(page, ".share-link [role=alert]", FAILED).await?;

    page.server.refuse_nothing();
    page.click(".share-link [data-action=try-again]").await?;
    page.wait_has(".code path", true).await?;
    for part in ["#section-sure", "#section-saved-data"] {
        page.click(&format!("{part} [data-action=try-again]")).await?;
    }
    for content in ["#section-sure .insight", "#section-what-if .insight", "#kept", "#help"] {
        page.wait_has(content, true).await?;
    }
    // Its files were waiting.
    page.click(".form-head [data-action=try-again]").await?;
    wait_says(page, "23 rows").await?;
    page.act("import-cancel").await?;
    wait_closed(page).await?;
    opens_everything(page).await
}

pub(crate) async fn say_that_they_are_on_their_way(page: &Page) -> Result<()> {
    page.server.delay(PROGRAMS);
    open(page).await?;
    for id in ["sure", "help"] {
        open_title(page, id).await?;
        wait_told(page, &format!("#section-{id} [role=status]"), "Loading").await?;
    }
    choose(page, &[fixture("google/english-campaigns.csv")?]).await?;
    wait_told(page, ".form-head [role=status]", "Loading").await?;
    page.act("export-csv").await?;
    page.act("share").await?;
    wait_told(page, ".share-link [role=status]", "Loading").await?;
    still_calculates(page).await?;
    page.server.refuse_nothing();
    wait_says(page, "23 rows").await?;
    page.act("import-cancel").await?;
    wait_closed(page).await?;
    page.wait_has("#section-sure .insight", true).await?;
    page.wait_has("#help", true).await?;
    opens_everything(page).await
}

/// One can type before what stands around the form is there, and nothing moves when it comes.
pub(crate) async fn are_not_needed_to_type(page: &Page) -> Result<()> {
    come_around_the_form(page, 360).await
}

pub(crate) async fn are_not_needed_to_type_on_a_wide_screen(page: &Page) -> Result<()> {
    come_around_the_form(page, 1280).await
}

async fn come_around_the_form(page: &Page, width: u32) -> Result<()> {
    const PLACES: &str =
        "return ['.settings', '.form-head', '.form-options', '[name=\"google.spend\"]'].map(selector => {
        const { top, height } = document.querySelector(selector).getBoundingClientRect();
        return `${selector}: ${height} at ${top}`
    })";
    page.client.set_window_size(width, 800).await?;
    page.server.delay(&[TOOLS]);
    page.client.goto(&page.server.app("?lang=da")).await?;
    page.fill("google", "500", "10").await?;
    page.wait_result("google.cost_per_conversion", "50").await?;
    page.script::<()>("scrollTo(0, 0)", &[]).await?;
    let places: Vec<String> = page.script(PLACES, &[]).await?;
    assert!(!page.has("[data-action=sort]").await?);
    page.server.refuse_nothing();
    page.ready().await?;
    assert!(page.has("[data-action=sort]").await?);
    assert_eq!(page.script::<Vec<String>>(PLACES, &[]).await?, places);
    page.wait_saved("\"500\"").await?;
    Ok(())
}

/// Where it can't be had, that is said, and nothing that was typed or saved is lost.
pub(crate) async fn around_the_form_say_so_and_come_when_asked_again(page: &Page) -> Result<()> {
    // With saved figures there is no form without them.
    const SAVED: &str = r#"{"v":1,"google.spend":"90","google.conversions":"3"}"#;
    page.seed_plan(SAVED).await?;
    page.server.refuse(&[TOOLS]);
    page.client.goto(&page.server.app("?lang=da")).await?;
    page.wait_app("failed").await?;
    assert_eq!(page.local_storage(PLAN).await?.as_deref(), Some(SAVED));

    page.forget().await?;
    page.server.cut_short(&[TOOLS]);
    page.open("?lang=da").await?;
    wait_told(page, ".form [role=alert]", "bliver ikke gemt noget endnu").await?;
    page.fill("google", "500", "10").await?;
    page.wait_result("google.cost_per_conversion", "50").await?;
    assert_eq!(page.local_storage(PLAN).await?, None);
    page.server.refuse_nothing();
    page.click(".form [data-action=try-again]").await?;
    page.wait_has("[data-action=sort]", true).await?;
    page.wait_saved("\"500\"").await?;
    page.reload().await?;
    page.wait_result("google.cost_per_conversion", "50").await?;
    only_says(page, &["404", "CompileError", "texts"]).await
}

/// The texts of a section are as much a part of it as its program.
pub(crate) async fn say_so_too_where_their_texts_are_missing(page: &Page) -> Result<()> {
    // A browser keeps what it has loaded, so each in another language.
    for (lang, catalog, id, words) in [
        ("en", "insights", "profit", FAILED),
        ("da", "help", "help", "Denne del kan ikke hentes lige nu."),
        ("nb", "saved-data", "saved-data", "Denne delen kan ikke hentes akkurat nå."),
    ] {
        page.server.refuse(&[&format!("/{catalog}.json")]);
        page.open(&format!("?lang={lang}")).await?;
        page.type_into("google.conversions", "10").await?;
        open_title(page, id).await?;
        wait_told(page, &format!("#section-{id} [role=alert]"), words).await?;
        still_calculates(page).await?;
        page.server.refuse_nothing();
        page.click(&format!("#section-{id} [data-action=try-again]")).await?;
        page.open_section(id).await?;
        page.wait_has(&format!("#section-{id} [role=alert]"), false).await?;
        page.forget().await?;
    }
    page.server.refuse(&["/import.json"]);
    open(page).await?;
    choose(page, &[fixture("google/english-campaigns.csv")?]).await?;
    wait_told(page, ".form-head [role=status]", REPORTS_FAILED).await?;
    still_calculates(page).await?;
    page.server.refuse_nothing();
    page.click(".form-head [data-action=try-again]").await?;
    wait_says(page, "23 rows").await?;
    only_says(page, &["404"]).await
}

/// The page with figures in it.
async fn open(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.fill("google", "500", "10").await?;
    page.wait_result("google.cost_per_conversion", "50").await?;
    page.wait_has("[data-action=export-csv]", true).await
}

/// Opens each of them, and looks whether it is what it should be.
async fn opens_everything(page: &Page) -> Result<()> {
    page.open_sections().await?;
    page.wait_has("#below > details:not(:has(.insight))", false).await?;
    page.wait_has("#picture svg[role=img]", true).await?;
    page.wait_has("#help .parameters", true).await?;
    page.wait_has("#kept li", true).await?;
    // Before the code, below which the driver can't press it.
    let (_, table) = exported(page, "export-csv").await?;
    assert!(table.contains("Google Ads"), "{table}");
    page.act("share").await?;
    page.wait_has(".code path", true).await?;
    choose(page, &[fixture("google/english-campaigns.csv")?]).await?;
    wait_says(page, "23 rows").await?;
    page.act("import-cancel").await?;
    wait_closed(page).await
}

/// Whatever is missing, the form answers.
async fn still_calculates(page: &Page) -> Result<()> {
    page.type_into("google.spend", "700").await?;
    page.wait_result("google.cost_per_conversion", "70").await?;
    page.wait_saved("\"700\"").await?;
    Ok(())
}

async fn open_title(page: &Page, id: &str) -> Result<()> {
    page.script("document.querySelector(`[data-section='${arguments[0]}']`).click()", &[id]).await
}

/// Waits until an element says something with these words in it.
async fn wait_told(page: &Page, selector: &str, words: &str) -> Result<()> {
    until(format!("{selector} to say {words:?}"), async || {
        let told = "return [...document.querySelectorAll(arguments[0])].map(element => element.innerText).join(' | ')";
        let told: String = page.script(told, &[selector]).await?;
        ensure!(told.contains(words), "it says {told:?}");
        Ok(())
    })
    .await
}

/// The browser complains about what was missing and about nothing else.
async fn only_says(page: &Page, words: &[&str]) -> Result<()> {
    let complaints = page.complaints().await?;
    let is_expected = |complaint: &String| words.iter().any(|words| complaint.contains(words));
    assert!(complaints.iter().all(is_expected), "{complaints:#?}");
    Ok(())
}
