//! Typing into one of fifty channels.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::server::Server;
use e2e::until;
use fantoccini::wd::TimeoutConfiguration;
use serde::Deserialize;

#[derive(Deserialize)]
struct Keystroke {
    script: f64,
    rendering: f64,
    painted: f64,
}

/// Builds by their names, one after the other.
pub(crate) async fn measure(builds: &[(&str, &Server)]) -> Result<()> {
    for (name, server) in builds {
        measure_one(name, server).await?;
    }
    Ok(())
}

async fn measure_one(name: &str, server: &Server) -> Result<()> {
    let browser = crate::start(include_str!("typing.js")).await?;
    let client = &browser.client;
    client.update_timeouts(TimeoutConfiguration::new(Some(Duration::from_secs(120)), None, None)).await?;
    client.goto(&server.app("?lang=en")).await?;
    until("fifty channels", async || {
        let channels = client.execute("return window.addChannel(50)", Vec::new()).await?;
        ensure!(channels == 50, "there are {channels}");
        Ok(())
    })
    .await?;
    crate::slow_down(&browser).await?;
    let keystrokes = client.execute_async("window.typeDigits(40).then(arguments[0])", Vec::new()).await?;
    let keystrokes: Vec<Keystroke> = serde_json::from_value(keystrokes).context("no keystrokes")?;
    browser.close().await?;
    let all = |figure: fn(&Keystroke) -> f64| keystrokes.iter().map(figure).collect();
    println!("typing into one of 50 channels, {} keystrokes: {name}", keystrokes.len());
    crate::print("  script", all(|key| key.script), "ms", "");
    crate::print("  script, style, layout and paint", all(|key| key.script + key.rendering), "ms", "16 ms");
    crate::print("  input event to painted, with the wait for a frame", all(|key| key.painted), "ms", "");
    Ok(())
}
