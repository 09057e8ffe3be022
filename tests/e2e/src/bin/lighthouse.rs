//! Lighthouse at dist/, as a static host would send it: every score against what is asked of it, with what it finds
//! where one is too low. `LIGHTHOUSE` is its program for Node; Chromium is Debian's.

use std::env;
use std::process::Stdio;

use anyhow::{Context, Result, bail, ensure};
use e2e::page::dist;
use e2e::server::{Server, Wire};
use serde_json::Value;
use tempfile::TempDir;
use tokio::process::Command;

/// Performance differs from run to run, so its median counts.
const RUNS: usize = 3;

/// How many times slower than a desktop computer Lighthouse's telephone is, and the speed of such a computer as Lighthouse
/// measures it: the middle of what its docs/throttling.md has for "High-End Desktop". For slower machines it asks to slow
/// down less: a telephone is no slower for the machine that stands in for it.
const TELEPHONE: f64 = 4.0;
const DESKTOP: f64 = 1750.0;

const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

#[tokio::main]
async fn main() -> Result<()> {
    let server = Server::start(&dist(), Wire::Brotli).await?;
    let mut missed = Vec::new();
    let mut slowdown = TELEPHONE;
    println!("{:<10}{:<18}{:>8}{:>8}", "Lighthouse", "", "score", "asked");
    for (profile, performance) in [("desktop", 100), ("mobile", 97)] {
        let mut reports = Vec::new();
        for _ in 0..RUNS {
            let throttling = format!("--throttling.cpuSlowdownMultiplier={slowdown:.1}");
            let profile = if profile == "desktop" { "--preset=desktop" } else { &throttling };
            reports.push(report(&server.app(""), profile).await?);
        }
        for category in CATEGORIES {
            let asked = if category == "performance" { performance } else { 100 };
            let mut scores = reports.iter().map(|report| score(report, category)).collect::<Result<Vec<_>>>()?;
            scores.sort_unstable();
            let median = *scores.get(RUNS / 2).context("no score")?;
            println!("{profile:<10}{category:<18}{median:>8}{asked:>8}   {scores:?}");
            if median < asked {
                missed.extend(reports.first().map(|report| findings(report, category)));
            }
        }
        let mut speeds: Vec<_> = reports.iter().filter_map(speed).collect();
        speeds.sort_by(f64::total_cmp);
        let speed = *speeds.get(speeds.len() / 2).context("Lighthouse told no speed")?;
        if profile == "desktop" {
            slowdown = TELEPHONE.min(TELEPHONE * speed / DESKTOP);
            println!(
                "{:10}this machine's speed is {speed:.0}, so for mobile it is slowed down {slowdown:.1} times",
                ""
            );
        } else {
            println!("{:10}this machine's speed was {speed:.0} meanwhile", "");
        }
    }
    ensure!(missed.is_empty(), "too low:\n{}", missed.concat());
    Ok(())
}

async fn report(address: &str, profile: &str) -> Result<Value> {
    let program = env::var("LIGHTHOUSE").context("LIGHTHOUSE must name Lighthouse's program for Node")?;
    let scratch = TempDir::new()?;
    let mut node = Command::new("node");
    node.args([&program, address, "--quiet", "--output=json", "--throttling-method=simulate"]);
    node.args(["--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking"]);
    node.arg(profile).env("CHROME_PATH", "/usr/bin/chromium").env("TMPDIR", scratch.path()).stderr(Stdio::inherit());
    let output = node.output().await.context("Node could not be started")?;
    let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    if !output.status.success() {
        bail!("Lighthouse failed ({}): {}", output.status, report.get("runtimeError").unwrap_or(&Value::Null));
    }
    Ok(report)
}

/// The machine's, in Lighthouse's own unit.
fn speed(report: &Value) -> Option<f64> {
    report.pointer("/environment/benchmarkIndex").and_then(Value::as_f64)
}

/// From 0 to 100.
fn score(report: &Value, category: &str) -> Result<u32> {
    let score = report.pointer(&format!("/categories/{category}/score")).and_then(Value::as_f64);
    let score = score.with_context(|| format!("no score for {category}: {}", report["runtimeError"]))?;
    Ok((score * 100.0).round() as u32)
}

/// What of a category is not perfect.
fn findings(report: &Value, category: &str) -> String {
    let audits = report.pointer(&format!("/categories/{category}/auditRefs")).and_then(Value::as_array);
    let found = audits.into_iter().flatten().filter(|audit| audit["weight"].as_f64() > Some(0.0)).filter_map(|audit| {
        let audit = report.get("audits")?.get(audit["id"].as_str()?)?;
        let low = audit["score"].as_f64()? < 1.0;
        low.then(|| format!("  {category}: {} {}\n", audit["title"], audit["displayValue"]))
    });
    found.collect()
}
