//! How fast the page is, in headless Chromium at a quarter of this machine's speed: a first visit over Slow 4G, and
//! typing into one of fifty channels. With the folder of another build as an argument that one is measured in turn with this one.
//! Prints figures beside their aims; fails only where there is nothing to measure.

mod first_visit;
mod reports;
mod typing;

use std::path::Path;

use anyhow::Result;
use e2e::Engine;
use e2e::browser::Browser;
use e2e::chromium::devtools;
use e2e::page::dist;
use e2e::server::{Server, Wire};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let server = Server::start(&dist(), Wire::Brotli).await?;
    let mut builds = vec![("this build", &server)];
    let other = match std::env::args_os().nth(1) {
        Some(folder) => Some(Server::start(Path::new(&folder), Wire::Brotli).await?),
        None => None,
    };
    builds.extend(other.iter().map(|other| ("the other build", other)));
    println!("{:<52} {:>9} {:>9}  aim", "headless Chromium, 4x CPU slowdown", "median", "worst");
    first_visit::measure(&builds).await?;
    typing::measure(&builds).await?;
    reports::measure(&server).await
}

/// A fresh browser that runs a script before each page's own.
async fn start(script: &str) -> Result<Browser> {
    let browser = Browser::start(Engine::Chromium, "en-US").await?;
    devtools(&browser.client, "Page.enable", json!({})).await?;
    devtools(&browser.client, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
    Ok(browser)
}

async fn slow_down(browser: &Browser) -> Result<()> {
    devtools(&browser.client, "Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
    Ok(())
}

/// One line of the table, of figures that are the better the smaller they are.
fn print(what: &str, mut figures: Vec<f64>, unit: &str, aim: &str) {
    figures.sort_by(f64::total_cmp);
    line(what, &figures, unit, aim);
}

/// The same of figures that are the better the larger they are.
fn print_rate(what: &str, mut figures: Vec<f64>, aim: &str) {
    figures.sort_by(|one, other| other.total_cmp(one));
    line(what, &figures, "", aim);
}

/// One line of the table, of figures from the best to the worst.
fn line(what: &str, figures: &[f64], unit: &str, aim: &str) {
    let median = figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN);
    let worst = figures.last().copied().unwrap_or(f64::NAN);
    let decimals = usize::from(median < 100.0);
    println!(
        "{what:<52} {:>9} {:>9}  {aim}",
        format!("{median:.decimals$} {unit}"),
        format!("{worst:.decimals$} {unit}")
    );
}
