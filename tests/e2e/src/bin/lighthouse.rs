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

const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

#[tokio::main]
async fn main() -> Result<()> {
    let server = Server::start(&dist(), Wire::Brotli).await?;
    let mut missed = Vec::new();
    println!("{:<10}{:<18}{:>8}{:>8}", "Lighthouse", "", "score", "asked");
    for (profile, performance) in [("desktop", 100), ("mobile", 97)] {
        let mut reports = Vec::new();
        for _ in 0..RUNS {
            reports.push(report(&server.app(""), profile).await?);
        }
        for category in CATEGORIES {
            let asked = if category == "performance" { performance } else { 100 };
            let mut scores = reports.iter().map(|report| score(report, category)).collect::<Result<Vec<_>>>()?;
            scores.sort_unstable();
            let median = *scores.get(RUNS / 2).context("no score")?;
            println!("{profile:<10}{category:<18}{median:>8}{asked:>8}   {scores:?}");
            if category == "performance" {
                let speed = |report: &Value| report.pointer("/environment/benchmarkIndex").and_then(Value::as_f64);
                let speeds: Vec<_> = reports.iter().filter_map(speed).map(f64::round).collect();
                println!("{:46}this machine's speed as Lighthouse measures it, to compare runs: {speeds:?}", "");
            }
            if median < asked {
                missed.extend(reports.first().map(|report| findings(report, category)));
            }
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
    if profile == "desktop" {
        node.arg("--preset=desktop");
    }
    node.env("CHROME_PATH", "/usr/bin/chromium").env("TMPDIR", scratch.path()).stderr(Stdio::inherit());
    let output = node.output().await.context("Node could not be started")?;
    let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    if !output.status.success() {
        bail!("Lighthouse failed ({}): {}", output.status, report.get("runtimeError").unwrap_or(&Value::Null));
    }
    Ok(report)
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
