//! The calculator as one file, alone in a folder and opened without any server.

use anyhow::{Context, Result, ensure};
use e2e::{Page, page, until};
use tempfile::TempDir;

use crate::kept::{choose, exported};
use crate::offline::what_comes_later_is_there;
use crate::type_and_read::fill_example;

pub(crate) async fn opens_by_a_double_click(page: &Page) -> Result<()> {
    let folder = TempDir::new()?;
    let file = folder.path().join("a file æ.html");
    std::fs::copy(page::dist().join("conversion-cost.html"), &file)?;
    let address = url::Url::from_file_path(&file).ok().context("no address")?;
    let open = async |rest: &str| {
        page.client.goto("about:blank").await?;
        page.client.goto(&format!("{address}{rest}")).await?;
        page.ready().await
    };

    open("?lang=da").await?;
    let said = page.wait_notice("not-saved").await?;
    fill_example(page).await?;
    page.wait_result("total.cost_per_conversion", "68.965517").await?;
    // What a server would be asked for is there too: another language, the help, a code for the link.
    page.choose("lang", "en").await?;
    until("the notice in English", async || {
        ensure!(page.wait_notice("not-saved").await? != said, "{said}");
        Ok(())
    })
    .await?;
    what_comes_later_is_there(page).await?;
    let link: String = page.script("return document.getElementById('share-link').value", &[]).await?;
    assert!(link.starts_with(address.as_str()) && link.contains("google.spend=3000"), "{link}");
    page.open_section("saved-data").await?;
    let (_, saved) = exported(page, "export-json").await?;
    let kept: usize = page.script("return localStorage.length", &[]).await?;
    assert_eq!(kept, 0, "something is kept");

    open("?lang=en").await?;
    page.wait_typed("google.spend", "").await?;
    choose(page, &saved).await?;
    page.wait_result("total.cost_per_conversion", "68.965517").await?;
    let (_, rest) = link.split_once('#').context("a link without figures")?;
    open(&format!("?lang=nb#{rest}")).await?;
    page.wait_result("total.cost_per_conversion", "68.965517").await?;

    // Whoever wants it kept says so in the address.
    open("?lang=en&storage=local").await?;
    assert_eq!(page.notice("not-saved").await?, None);
    page.type_into("google.spend", "4711").await?;
    page.wait_saved("4711").await?;
    page.script::<()>("localStorage.clear()", &[]).await?;
    assert_eq!(page.server.asked(), [""; 0]);
    Ok(())
}

/// Where the page takes longer to be built than all else that is loaded. The file's policy goes here, for a script that
/// has timers come late.
pub(crate) async fn says_that_nothing_is_kept_however_slow_it_is(page: &Page) -> Result<()> {
    let html = std::fs::read_to_string(page::dist().join("conversion-cost.html"))?;
    let (before, rest) = html.split_once("<meta http-equiv=\"Content-Security-Policy\"").context("no policy")?;
    let (_, after) = rest.split_once('>').context("no end of the policy")?;
    let late = "const timer = setTimeout; window.setTimeout = (call, time) => timer(call, (time ?? 0) + 500)";
    let folder = TempDir::new()?;
    let file = folder.path().join("slow.html");
    std::fs::write(&file, format!("{before}<script>{late}</script>{after}"))?;
    let address = url::Url::from_file_path(&file).ok().context("no address")?;
    page.client.goto(address.as_str()).await?;
    page.ready().await?;
    page.wait_notice("not-saved").await?;
    Ok(())
}

/// The file's own policy lets nothing out, whatever a script in it would try.
pub(crate) async fn asks_nobody(page: &Page) -> Result<()> {
    let address = url::Url::from_file_path(page::dist().canonicalize()?.join("conversion-cost.html"));
    let address = address.ok().context("no address")?;
    page.client.goto(address.as_str()).await?;
    page.ready().await?;
    let target = page.server.app("index.html");
    let tries = "const done = arguments[1], address = arguments[0], heard = [];
        document.addEventListener('securitypolicyviolation', (event) => heard.push(event.effectiveDirective));
        new Image().src = address;
        navigator.sendBeacon?.(address);
        new Promise((next) => { const asking = new XMLHttpRequest();
            asking.onerror = asking.onload = next; asking.open('GET', address); asking.send() })
            .then(() => setTimeout(() => done(heard)))";
    let heard = page.client.execute_async(tries, vec![target.into()]).await?;
    let heard: Vec<String> = serde_json::from_value(heard)?;
    assert!(heard.iter().any(|it| it == "connect-src") && heard.iter().any(|it| it == "img-src"), "{heard:?}");
    assert_eq!(page.server.asked(), [""; 0]);
    page.complaints().await?; // what Chromium says of these tries
    Ok(())
}
