//! A new release: it waits for the person, takes everything typed along, and leaves nothing behind.

use anyhow::{Result, ensure};
use e2e::{Page, page, until};

use crate::offline::{caches, keep, update};
use crate::releases::{release, restart, running};

const FOREIGN: &str = "conversion-cost https://elsewhere.example/ 1";

pub(crate) async fn lose_nothing_and_can_be_taken_back(page: &Page) -> Result<()> {
    let (old, new) = (release("old")?, release("new")?);
    keep(page, old.path(), "?lang=da&utm_source=x").await?;
    let foreign = format!("caches.open('{FOREIGN}').then(arguments[0])");
    page.client.execute_async(&foreign, Vec::new()).await?;
    for (release, name, starts) in [(&new, "new", "2"), (&old, "old", "3")] {
        page.server.release(release.path())?;
        // A newer one waits, whatever one does meanwhile.
        assert_eq!(update(page).await?, "installed");
        page.wait_notice("update-ready").await?;
        page.type_into("google.spend", &format!("3000,5{starts}")).await?;
        page.type_into("facebook.spend", "1,2,3 eller så").await?;
        assert_ne!(running(page).await?.0, name);
        // At once, while the last key is not saved yet.
        page.type_into("google.conversions", starts).await?;
        page.act("install-update").await?;
        wait_running(page, name, starts).await?;
        page.wait_typed("google.spend", &format!("3000,5{starts}")).await?;
        page.wait_typed("google.conversions", starts).await?;
        page.wait_typed("facebook.spend", "1,2,3 eller så").await?;
        assert_eq!(page.lang().await?, "da");
        let kept = caches(page).await?;
        assert!(kept.len() == 2 && kept.iter().any(|name| name == FOREIGN), "{kept:?}");
        assert!(kept.iter().any(|kept| kept.contains("/sub/dir/") && kept.ends_with(name)), "{kept:?}");
    }
    page.server.stop();
    restart(page).await?;
    wait_running(page, "old", "4").await
}

/// Figures that are not saved, because they are a link's, come along all the same.
pub(crate) async fn take_a_links_figures_along(page: &Page) -> Result<()> {
    let (old, new) = (release("old")?, release("new")?);
    keep(page, old.path(), "?lang=en").await?;
    page.type_into("google.spend", "4711").await?;
    page.wait_saved("4711").await?;
    page.open("?lang=en#v=1&google.spend=90&google.conversions=3").await?;
    restart(page).await?;
    page.wait_notice("link-shared").await?;
    page.type_into("google.spend", "120").await?;
    page.server.release(new.path())?;
    assert_eq!(update(page).await?, "installed");
    page.wait_notice("update-ready").await?;
    page.act("install-update").await?;
    until("the new release", async || {
        ensure!(running(page).await?.0 == "new");
        Ok(())
    })
    .await?;
    page.ready().await?;
    page.wait_result("google.cost_per_conversion", "40").await?;
    page.act("back-to-mine").await?;
    page.wait_typed("google.spend", "4711").await
}

/// Who takes it in one tab has it in all, and each keeps what was typed there.
pub(crate) async fn reach_every_tab(page: &Page) -> Result<()> {
    let (old, new) = (release("old")?, release("new")?);
    keep(page, old.path(), "?lang=en").await?;
    let first = page.client.window().await?;
    let second = page.client.new_window(true).await?.handle;
    page.client.switch_to_window(second.clone()).await?;
    page.open("?lang=en").await?;
    page.fill("google", "90", "3").await?;
    page.server.release(new.path())?;
    assert_eq!(update(page).await?, "installed");
    page.client.switch_to_window(first).await?;
    page.wait_notice("update-ready").await?;
    page.act("install-update").await?;
    wait_running(page, "new", "2").await?;
    page.wait_result("google.cost_per_conversion", "30").await?;
    page.client.switch_to_window(second).await?;
    wait_running(page, "new", "2").await?;
    page.wait_result("google.cost_per_conversion", "30").await?;
    Ok(())
}

/// Nobody has to take one.
pub(crate) async fn can_wait(page: &Page) -> Result<()> {
    let (old, new) = (release("old")?, release("new")?);
    keep(page, old.path(), "?lang=en").await?;
    page.server.release(new.path())?;
    assert_eq!(update(page).await?, "installed");
    page.wait_notice("update-ready").await?;
    page.act("later").await?;
    page.wait_no_notice("update-ready").await?;
    page.type_into("google.spend", "4711").await?;
    restart(page).await?;
    assert_eq!(running(page).await?.0, "old");
    // It says so again, in the language that the page is in.
    let english = page.wait_notice("update-ready").await?;
    page.choose("lang", "da").await?;
    until("the notice in Danish", async || {
        let danish = page.wait_notice("update-ready").await?;
        ensure!(danish != english, "{danish}");
        Ok(())
    })
    .await
}

/// The file in hosting/ takes everything back, and the page goes on from the server.
pub(crate) async fn end_with_the_kill_switch(page: &Page) -> Result<()> {
    let (old, new) = (release("old")?, release("new")?);
    keep(page, old.path(), "?lang=en").await?;
    page.client.execute_async(&format!("caches.open('{FOREIGN}').then(arguments[0])"), Vec::new()).await?;
    page.type_into("google.spend", "4711").await?;
    std::fs::copy(page::dist().join("hosting/kill-switch.js"), new.path().join("sw.js"))?;
    page.server.release(new.path())?;
    page.script::<()>("navigator.serviceWorker.ready.then((it) => it.update())", &[]).await?;
    until("nothing to be kept", async || {
        let kept = caches(page).await?;
        ensure!(kept == [FOREIGN], "{kept:?}");
        Ok(())
    })
    .await?;
    // The open page loads itself anew, except that WebKit at times tells it nothing; the next start is from the server
    // in any case, and no start makes another.
    restart(page).await?;
    until("the new release", async || {
        let (name, _) = running(page).await?;
        ensure!(name == "new", "{name}");
        Ok(())
    })
    .await?;
    page.ready().await?;
    let (_, starts) = running(page).await?;
    page.wait_typed("google.spend", "4711").await?;
    restart(page).await?;
    let starts = starts.parse::<u32>()? + 1;
    wait_running(page, "new", &starts.to_string()).await?;
    assert_eq!(page.notice("offline-ready").await?, None);
    page.wait_typed("google.spend", "4711").await
}

async fn wait_running(page: &Page, name: &str, starts: &str) -> Result<()> {
    until(format!("release {name}, start {starts}"), async || {
        let running = running(page).await?;
        ensure!(running == (name.to_owned(), starts.to_owned()), "{running:?}");
        Ok(())
    })
    .await?;
    page.ready().await
}
