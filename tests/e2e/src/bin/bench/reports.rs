//! Reading a report of a million rows: here and with Papa Parse, the same file in the same browser, in turn.

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::server::Server;
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, Locator};
use serde_json::Value;

const ROWS: usize = 1_000_000;
const TIMES: usize = 5;

pub(crate) async fn measure(server: &Server) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("keywords.csv");
    write(&file)?;
    let papaparse = std::env::var_os("PAPAPARSE").context("PAPAPARSE is not set")?;
    let papaparse = std::fs::read_to_string(papaparse)?;
    let host = server.host("papaparse", &format!("<input type=file><script>{papaparse}</script>"));
    let (mut here, mut there, mut tasks, mut memory) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TIMES {
        let browser = crate::start(include_str!("reports.js")).await?;
        let client = &browser.client;
        client.update_timeouts(TimeoutConfiguration::new(Some(Duration::from_secs(120)), None, None)).await?;
        client.goto(&server.app("?lang=en")).await?;
        // Else it is still being kept for use without a network, by another process.
        e2e::until("the page to start and to be kept", async || {
            let kept = "return document.querySelector('[data-notice=offline-ready]') !== null";
            ensure!(client.execute(kept, Vec::new()).await? == true, "it is not");
            Ok(())
        })
        .await?;
        let idle = renderers()?;
        client.execute("window.read = readHere('1,000,000 rows'); tasks.length = 0", Vec::new()).await?;
        let most = std::sync::Arc::new(std::sync::atomic::AtomicU64::new(0));
        let watch = tokio::spawn(watch(most.clone()));
        choose(client, "[data-action=import]", &file).await?;
        let time = client.execute_async("read.then(arguments[0])", Vec::new()).await?;
        watch.abort();
        here.push(rows_a_second(&time)?);
        memory.push((most.load(std::sync::atomic::Ordering::Relaxed).saturating_sub(idle)) as f64 / 1e6);
        let long = client.execute("return Math.max(0, ...tasks)", Vec::new()).await?;
        tasks.push(long.as_f64().unwrap_or_default());

        client.goto(&host).await?;
        choose(client, "input", &file).await?;
        let script = "readThere(document.querySelector('input').files[0]).then(arguments[0])";
        let time = client.execute_async(script, Vec::new()).await?;
        ensure!(time.get(1) == Some(&Value::from(ROWS)), "Papa Parse read {time}");
        there.push(rows_a_second(time.get(0).context("no time")?)?);
        browser.close().await?;
    }
    let size = std::fs::metadata(&file)?.len() as f64 / 1e6;
    println!("a report of {ROWS} rows, {size:.0} MB, at full speed, {TIMES} times");
    crate::print_rate("  rows a second, here", here.clone(), "twice Papa Parse");
    crate::print_rate("  rows a second, Papa Parse 5", there.clone(), "");
    let ratios = here.iter().zip(&there).map(|(here, there)| here / there).collect();
    crate::print_rate("  times as many here, run by run", ratios, "2");
    crate::print("  longest task of the page meanwhile, if over 50 ms", tasks, "ms", "50 ms");
    crate::print("  memory above the idle page", memory, "MB", "150 MB");
    Ok(())
}

async fn choose(client: &Client, field: &str, file: &Path) -> Result<()> {
    let path = file.to_str().context("a path that is no text")?;
    Ok(client.find(Locator::Css(field)).await?.send_keys(path).await?)
}

fn rows_a_second(milliseconds: &Value) -> Result<f64> {
    Ok(ROWS as f64 * 1000.0 / milliseconds.as_f64().context("no time")?)
}

/// Notes the most memory that the pages have, until it is stopped.
async fn watch(most: std::sync::Arc<std::sync::atomic::AtomicU64>) {
    loop {
        if let Ok(now) = renderers() {
            most.fetch_max(now, std::sync::atomic::Ordering::Relaxed);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The bytes that all processes of pages have for themselves, as Linux counts them.
fn renderers() -> Result<u64> {
    let mut sum = 0;
    for process in std::fs::read_dir("/proc")?.flatten() {
        let read = |name: &str| std::fs::read_to_string(process.path().join(name)).unwrap_or_default();
        if read("cmdline").contains("--type=renderer") {
            let anonymous = read("status").lines().find_map(|line| line.strip_prefix("RssAnon:").map(str::to_owned));
            let kilobytes = anonymous.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
            sum += kilobytes.unwrap_or_default() * 1024;
        }
    }
    Ok(sum)
}

/// A report as Google Ads hands out, of keywords by day; the same bytes each time.
fn write(file: &Path) -> Result<()> {
    let mut out = std::io::BufWriter::new(std::fs::File::create(file)?);
    writeln!(out, "Search keyword report\n\"October 1, 2026 - October 31, 2026\"")?;
    write!(out, "Day,Campaign,Ad group,Search keyword,Match type,Currency code,")?;
    writeln!(out, "Impr.,Clicks,Cost,Conversions,Conv. value")?;
    let mut seed = 1_u64;
    // Numbers without a visible order: Knuth's MMIX generator.
    let mut random = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    for row in 0..ROWS {
        let day = row % 31 + 1;
        let campaign = row * 120 / ROWS;
        let (group, keyword) = (row % 97, row % 9973);
        write!(out, "2026-10-{day:02},Campaign {campaign:03},Group {group:02},keyword {keyword:04},Exact match,DKK,")?;
        let impressions = random(98_000) + 1000;
        let (thousands, rest) = (impressions / 1000, impressions % 1000);
        let (cost, conversions, value) = (random(500_000), random(9000), random(900));
        write!(out, "\"{thousands},{rest:03}\",{},{}.{:02},", random(900), cost / 100, cost % 100)?;
        writeln!(out, "{}.{:02},\"1,{value:03}.{:02}\"", conversions / 100, conversions % 100, row % 100)?;
    }
    Ok(out.flush()?)
}
