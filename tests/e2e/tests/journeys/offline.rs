//! Without a network, after one visit: everything works. What could not be kept whole is not used.

use anyhow::{Result, ensure};
use e2e::server::Server;
use e2e::{Page, page, until};

use crate::releases::{release, restart, running};
use crate::type_and_read::fill_example;

/// Opens a release and waits until the browser keeps it.
pub(crate) async fn keep(page: &Page, folder: &std::path::Path, rest: &str) -> Result<()> {
    page.server.release(folder)?;
    page.open(rest).await?;
    page.wait_notice("offline-ready").await?;
    Ok(())
}

pub(crate) async fn starts_after_one_visit(page: &Page) -> Result<()> {
    keep(page, &page::dist(), "?lang=en").await?;
    fill_example(page).await?;
    page.wait_saved("2000").await?;
    page.server.stop();

    // What is loaded when it is first asked for, in the visit that the network went away in.
    page.choose("lang", "nb").await?;
    until("the page to be Norwegian", async || {
        ensure!(page.lang().await? == "nb");
        Ok(())
    })
    .await?;
    what_comes_later_is_there(page).await?;

    // And in later ones, however the page is addressed.
    for rest in [
        "",
        "index.html",
        "?utm_source=letter&utm_campaign=a%20b",
        "?lang=da",
        "?lang=en#v=1&google.spend=90&google.conversions=3",
    ] {
        page.open(rest).await?;
        if rest.contains('#') {
            page.wait_result("google.cost_per_conversion", "30").await?;
            page.act("back-to-mine").await?;
        }
        page.wait_result("total.cost_per_conversion", "68.965517").await?;
    }
    page.client.goto(&page.server.app("site.html?lang=en")).await?;
    page.ready().await?;
    page.client.goto(&page.server.app("embed.html?lang=en#v=1&google.spend=90&google.conversions=3")).await?;
    page.ready().await?;
    page.wait_result("google.cost_per_conversion", "30").await?;
    Ok(())
}

/// The help, and a code for the link: parts that are loaded when they are first asked for.
pub(crate) async fn what_comes_later_is_there(page: &Page) -> Result<()> {
    page.open_section("help").await?;
    page.wait_has("#help .parameters", true).await?;
    page.act("share").await?;
    page.wait_has(".code path", true).await
}

/// A server that sends something else than the release holds, or nothing, leaves what was there.
pub(crate) async fn is_never_half_of_a_release(page: &Page) -> Result<()> {
    let (old, new) = (release("old")?, release("new")?);
    keep(page, old.path(), "?lang=en").await?;
    page.type_into("google.spend", "4711").await?;
    page.wait_saved("4711").await?;
    page.server.release(new.path())?;
    for fault in [Server::refuse, Server::cut_short] {
        for file in ["snippets_bg.wasm", "lazy/split_about.wasm", "index.html"] {
            fault(&page.server, &[file]);
            assert_eq!(update(page).await?, "redundant", "{file}");
        }
    }
    assert_eq!(page.notice("update-ready").await?, None);
    assert_eq!(caches(page).await?.len(), 1, "{:?}", caches(page).await?);
    restart(page).await?;
    assert_eq!(running(page).await?.0, "old");
    page.wait_typed("google.spend", "4711").await?;
    page.server.stop();
    restart(page).await?;
    assert_eq!(running(page).await?.0, "old");
    Ok(())
}

/// In a first visit too: nothing is kept then, and the page works as it did.
pub(crate) async fn is_not_there_where_it_cannot_be_whole(page: &Page) -> Result<()> {
    page.server.release(&page::dist())?;
    page.server.cut_short(&["texts/nb/help.json"]);
    page.open("?lang=en").await?;
    fill_example(page).await?;
    let asked = || page.server.asked().iter().any(|path| path.ends_with("texts/nb/help.json"));
    until("the worker to be tried", async || {
        ensure!(asked(), "it has not asked");
        Ok(())
    })
    .await?;
    until("nothing to be kept", async || {
        let kept = caches(page).await?;
        let tried: bool = page.script("return navigator.serviceWorker.controller === null", &[]).await?;
        ensure!(kept.is_empty() && tried, "{kept:?}");
        Ok(())
    })
    .await?;
    assert_eq!(page.notice("offline-ready").await?, None);
    page.complaints().await?; // what Chromium says of the file that is not whole
    Ok(())
}

/// Has the browser look for a new release; what became of its worker: `installed`, `redundant`, or `none` where there is none.
pub(crate) async fn update(page: &Page) -> Result<String> {
    let look = "const done = arguments[0];
        (async () => {
            const registration = await navigator.serviceWorker.ready;
            await registration.update().catch(() => {});
            const worker = registration.installing ?? registration.waiting;
            if (!worker) return 'none';
            while (worker.state === 'installing') await new Promise((next) => worker.addEventListener('statechange', next, { once: true }));
            return worker.state;
        })().then(done, (error) => done(String(error)))";
    let state = page.client.execute_async(look, Vec::new()).await?;
    Ok(serde_json::from_value(state)?)
}

/// The names of what is kept.
pub(crate) async fn caches(page: &Page) -> Result<Vec<String>> {
    let names = page.client.execute_async("caches.keys().then(arguments[0])", Vec::new()).await?;
    Ok(serde_json::from_value(names)?)
}
