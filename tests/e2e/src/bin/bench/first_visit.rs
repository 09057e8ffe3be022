//! A first visit: nothing cached, Slow 4G.

use anyhow::Result;
use e2e::browser::Browser;
use e2e::chromium::devtools;
use e2e::server::Server;
use e2e::until;
use serde::Deserialize;
use serde_json::json;

const VISITS: usize = 5;

#[derive(Deserialize)]
struct Visit {
    painted: f64,
    answered: f64,
    longest_task: f64,
    bytes: f64,
}

/// Builds by their names, in turn.
pub(crate) async fn measure(builds: &[(&str, &Server)]) -> Result<()> {
    let mut visits: Vec<_> = builds.iter().map(|(name, _)| (name, Vec::new())).collect();
    for _ in 0..VISITS {
        for ((_, server), (_, visits)) in builds.iter().zip(&mut visits) {
            let browser = crate::start(include_str!("first_visit.js")).await?;
            visits.push(visit(&browser, server).await?);
            browser.close().await?;
        }
    }
    for (name, visits) in visits {
        println!("first visit over Slow 4G (150 ms, 1.6 Mbit/s), {VISITS} times: {name}");
        print(&visits);
    }
    Ok(())
}

fn print(visits: &[Visit]) {
    let all = |figure: fn(&Visit) -> f64| visits.iter().map(figure).collect();
    crate::print("  first contentful paint", all(|visit| visit.painted), "ms", "");
    crate::print("  until a typed value has changed the result", all(|visit| visit.answered), "ms", "1000 ms");
    crate::print("  longest task", all(|visit| visit.longest_task), "ms", "");
    crate::print("  over the wire, brotli and headers", all(|visit| visit.bytes / 1000.0), "kB", "110 kB");
}

async fn visit(browser: &Browser, server: &Server) -> Result<Visit> {
    let slow_4g = json!({
        "offline": false,
        "latency": 150,
        "downloadThroughput": 1_600_000 / 8,
        "uploadThroughput": 750_000 / 8,
    });
    devtools(&browser.client, "Network.enable", json!({})).await?;
    devtools(&browser.client, "Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
    devtools(&browser.client, "Network.emulateNetworkConditions", slow_4g).await?;
    crate::slow_down(browser).await?;
    browser.client.goto(&server.app("?lang=en")).await?;
    until("the result to change", async || {
        Ok(serde_json::from_value(browser.client.execute("return window.firstVisit()", Vec::new()).await?)?)
    })
    .await
}
