//! What a first visit to dist/ costs on the wire, and each group of lazy sections after it: every file that Chromium asks
//! for until the page is ready, with brotli 11, against the budgets. Fails where it is more than was reached before.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use e2e::Engine;
use e2e::browser::Browser;
use e2e::chromium::devtools;
use e2e::page::dist;
use e2e::server::{Server, Wire};
use e2e::until;
use serde_json::json;

/// Bytes of a first visit: at most, and preferably.
const FIRST_VISIT: Budget = Budget { at_most: 110_000, reached: 235_000 };
const AIM: usize = 95_000;
/// Bytes of it until one can type.
const FORM: Budget = Budget { at_most: 110_000, reached: 137_000 };
/// Bytes of a group of lazy sections, beside what the first visit has loaded.
const GROUP: Budget = Budget { at_most: 55_000, reached: 70_000 };

/// What something may weigh, and what it weighed at most when this was last written: more fails, until the former is met. Of the
/// whole first visit the latter was raised once, when form and tools became programs of their own.
#[derive(Clone, Copy)]
struct Budget {
    at_most: usize,
    reached: usize,
}

/// Asks the server for [`TYPES`] once one can type, and for [`READY`] once all of the page is there. What Chromium asks for later
/// is not part of a first visit.
const SCRIPT: &str = "const tell = (is, path) => new MutationObserver((_, observer) => {
        if (!is()) return;
        observer.disconnect();
        fetch(path);
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-app'] });
    tell(() => document.querySelector('#channels input'), '/types');
    tell(() => document.documentElement.dataset.app === 'ready', '/ready')";
const TYPES: &str = "/types";
const READY: &str = "/ready";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let server = Server::start(&dist(), Wire::Brotli).await?;
    let browser = Browser::start(Engine::Chromium, "en-US").await?;
    let visit = first_visit(&browser, &server).await?;
    let is_file = |path: &&String| ![TYPES, READY].contains(&path.as_str());
    let ready: Vec<_> = visit.iter().take_while(|path| *path != READY).filter(is_file).cloned().collect();
    // Nobody waits for programs that are asked for while the form is built.
    let is_later = |path: &&String| path.contains("/lazy/") && path.ends_with(".wasm");
    let types: Vec<_> =
        visit.iter().take_while(|path| *path != TYPES).filter(|path| !is_later(path)).cloned().collect();
    let mut fits = table("First visit, until one can type", &types, &server, FORM)?;
    fits &= table("First visit", &ready, &server, FIRST_VISIT)?;
    println!("  {:<58}{:>9}", "aim", AIM);
    for (group, mut files) in groups(&browser).await? {
        files.retain(|path| !ready.contains(path));
        fits &= table(&format!("Lazy sections: {group}"), &files, &server, GROUP)?;
    }
    browser.close().await?;
    ensure!(fits, "more than was reached before");
    Ok(())
}

/// The paths that Chromium asks for until the page is ready, with nothing in its cache; [`TYPES`] and [`READY`] among them.
async fn first_visit(browser: &Browser, server: &Server) -> Result<Vec<String>> {
    devtools(&browser.client, "Page.enable", json!({})).await?;
    devtools(&browser.client, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": SCRIPT })).await?;
    browser.client.goto(&server.app("")).await?;
    until("the page to be ready", async || {
        let asked = server.asked();
        ensure!(asked.iter().any(|path| path == READY), "it is not");
        Ok(asked)
    })
    .await
}

/// The paths of the chunks of each group, as the page's loader knows them.
async fn groups(browser: &Browser) -> Result<BTreeMap<String, Vec<String>>> {
    let script = "const done = arguments[0];
        const loader = document.querySelector('link[href$=\"lazy/load.js\"]').href;
        import(loader).then(({ groups }) => done([new URL('.', loader).pathname, groups]))";
    let answer = browser.client.execute_async(script, Vec::new()).await?;
    let (folder, groups): (String, BTreeMap<String, Vec<String>>) = serde_json::from_value(answer)?;
    let paths = |names: Vec<String>| names.iter().map(|name| format!("{folder}{name}.wasm")).collect();
    Ok(groups.into_iter().map(|(group, names)| (group, paths(names))).collect())
}

/// Prints what each file costs, and all of them; whether that is no more than was reached before.
fn table(title: &str, paths: &[String], server: &Server, budget: Budget) -> Result<bool> {
    println!("\n{title:<60}{:>9}", "bytes");
    let mut sum = 0;
    for path in paths {
        let size = server.size(path).with_context(|| format!("{path} is asked for and not there"))?;
        println!("  {path:<58}{size:>9}");
        sum += size;
    }
    println!("  {:<58}{sum:>9}\n  {:<58}{:>9}", "in all", "budget", budget.at_most);
    if let Some(over) = sum.checked_sub(budget.at_most).filter(|over| *over > 0) {
        println!("  {:<58}{over:>9}", "over the budget");
    }
    Ok(sum <= budget.reached)
}
