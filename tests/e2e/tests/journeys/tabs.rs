//! The page open twice: an untouched one follows, an edited one asks. Never a silent overwrite.

use anyhow::{Result, ensure};
use e2e::page::PLAN;
use e2e::{Page, until};

pub(crate) async fn an_untouched_one_follows(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    let first = page.client.window().await?;
    let second = page.client.new_window(true).await?.handle;
    page.client.switch_to_window(second).await?;
    page.open("?lang=en").await?;
    page.fill("google", "3000", "45").await?;
    page.wait_saved("3000").await?;
    page.client.switch_to_window(first).await?;
    page.wait_typed("google.spend", "3000").await?;
    page.wait_result("total.cost_per_conversion", "66.666667").await?;
    Ok(())
}

pub(crate) async fn edited_one_keeps_its_own(page: &Page) -> Result<()> {
    let own = conflict(page).await?;
    page.act("keep-mine").await?;
    page.wait_no_notice("storage-conflict").await?;
    page.wait_typed("google.spend", own).await?;
    page.wait_saved(own).await?;
    // The other one has nothing unsaved, so it follows.
    other_frame(page, own).await?;
    page.wait_typed("google.spend", own).await
}

pub(crate) async fn edited_one_takes_the_others(page: &Page) -> Result<()> {
    let own = conflict(page).await?;
    page.act("load-other").await?;
    page.wait_no_notice("storage-conflict").await?;
    let others = if own == FIGURES[0] { FIGURES[1] } else { FIGURES[0] };
    page.wait_typed("google.spend", others).await?;
    page.wait_saved(others).await?;
    Ok(())
}

pub(crate) async fn figures_of_a_link_stay_whoever_wins(page: &Page) -> Result<()> {
    let own = conflict(page).await?;
    page.script::<()>("location.hash = 'v=1&google.spend=9&google.conversions=3'", &[]).await?;
    page.wait_notice("link-shared").await?;
    page.act("load-other").await?;
    page.wait_no_notice("storage-conflict").await?;
    page.wait_result("google.cost_per_conversion", "3").await?;
    page.act("back-to-mine").await?;
    let others = if own == FIGURES[0] { FIGURES[1] } else { FIGURES[0] };
    page.wait_typed("google.spend", others).await?;
    page.act("undo").await?;
    page.wait_typed("google.spend", own).await
}

const FIGURES: [&str; 2] = ["1111", "2222"];

/// Two documents, both edited in the same moment, and in the end in the one that was not saved. Its figure.
async fn conflict(page: &Page) -> Result<&'static str> {
    // Side by side, because Firefox clicks only what is in view.
    page.open_framed(2, "width=600 height=700", "?lang=en").await?;
    page.client.enter_parent_frame().await?;
    page.client.enter_frame(1).await?;
    page.ready().await?;
    page.client.enter_parent_frame().await?;
    let type_in_both = "[...arguments].forEach((figure, i) => {
        const field = frames[i].document.querySelector('[name=\"google.spend\"]');
        field.value = figure;
        field.dispatchEvent(new frames[i].InputEvent('input', { bubbles: true }));
    })";
    page.script::<()>(type_in_both, &FIGURES).await?;
    until("one of both to see the conflict", async || {
        for (index, figure) in FIGURES.into_iter().enumerate() {
            page.client.enter_parent_frame().await?;
            page.client.enter_frame(index as u16).await?;
            if page.notice("storage-conflict").await?.is_some() {
                ensure!(page.typed("google.spend").await? == figure, "its figure was overwritten");
                let others = saved(page).await?;
                ensure!(!others.contains(figure), "it overwrote the other's: {others}");
                return Ok(figure);
            }
        }
        anyhow::bail!("neither does")
    })
    .await
}

async fn saved(page: &Page) -> Result<String> {
    Ok(page.local_storage(PLAN).await?.unwrap_or_default())
}

async fn other_frame(page: &Page, own: &str) -> Result<()> {
    page.client.enter_parent_frame().await?;
    Ok(page.client.enter_frame(if own == FIGURES[0] { 1 } else { 0 }).await?)
}
