//! In the pages of other sites.

use anyhow::{Result, ensure};
use e2e::{Page, until};

const FIGURES: &str = "v=1&currency=DKK&google.spend=1000&google.conversions=30";

/// A page of another site with this in it.
pub(crate) async fn visit(page: &Page, html: &str) -> Result<()> {
    let script = format!("<script src='{}'></script>", page.server.app("embed.js"));
    Ok(page.client.goto(&page.server.foreign_host("site", &format!("{script}<body>{html}"), &[])).await?)
}

fn frame(page: &Page, query: &str) -> String {
    let address = page.server.app(&format!("embed.html?lang=en{query}#{FIGURES}"));
    format!("<iframe data-conversion-cost title=Calculator width=640 height=640 src='{address}'></iframe>")
}

/// The first frame of a page, an element's own included.
pub(crate) const FRAME: &str =
    "return (document.querySelector('conversion-cost-calculator')?.shadowRoot ?? document).querySelector('iframe')";

/// Waits until the frame that one is in is as high as what is in it, and says how high.
pub(crate) async fn fits(page: &Page) -> Result<u32> {
    until("the frame to fit", async || {
        let content = "return Math.ceil(document.body.getBoundingClientRect().height)";
        let content: u32 = page.script(content, &[]).await?;
        page.client.enter_parent_frame().await?;
        let height: u32 = page.script(&format!("{FRAME}.clientHeight"), &[]).await?;
        page.enter(FRAME).await?;
        ensure!(height.abs_diff(content) <= 1, "{content} in {height}");
        Ok(height)
    })
    .await
}

/// What a site asks for is all that is to be seen, and where nothing may be changed nothing can be.
pub(crate) async fn show_what_the_site_asks_for(page: &Page) -> Result<()> {
    let seen = "return [...document.querySelectorAll('#below > *')].filter(part => part.checkVisibility()).length";
    let open = "return [...document.querySelectorAll('input, select')]
        .filter(field => !field.readOnly && !field.disabled).map(field => field.name || field.id)";
    for (query, below) in [("", false), ("&layout=results", false), ("&layout=full&readonly=1", true)] {
        visit(page, &frame(page, query)).await?;
        page.client.enter_frame(0).await?;
        page.ready().await?;
        page.wait_result("google.cost_per_conversion", "33.333333").await?;
        let parts: u32 = page.script(seen, &[]).await?;
        assert_eq!(parts > 0, below, "{query}: {parts} parts below");
    }
    until("nothing to be open to change", async || {
        let open: Vec<String> = page.script(open, &[]).await?;
        ensure!(open.is_empty(), "{open:?}");
        Ok(())
    })
    .await
}

pub(crate) async fn frames_are_as_high_as_what_is_in_them(page: &Page) -> Result<()> {
    visit(page, &frame(page, "")).await?;
    page.client.enter_frame(0).await?;
    page.ready().await?;
    page.wait_result("google.cost_per_conversion", "33.333333").await?;
    assert_eq!(page.notice("link-shared").await?, None);
    let at_first = fits(page).await?;
    let open = "document.querySelectorAll('details').forEach(it => it.open = arguments[0] === 'open')";
    page.script::<()>(open, &["open"]).await?;
    page.act("add-channel").await?;
    page.wait_has("[data-channel=custom1]", true).await?;
    until("the frame to grow", async || {
        let height = fits(page).await?;
        ensure!(height > at_first + 50, "{height} from {at_first}");
        Ok(())
    })
    .await?;
    page.script::<()>(open, &["closed"]).await?;
    page.act_in("custom1", "remove-channel").await?;
    until("the frame to shrink", async || {
        let height = fits(page).await?;
        ensure!(height == at_first, "{height} from {at_first}");
        Ok(())
    })
    .await
}

pub(crate) async fn elements_tell_figures_to_sites_that_ask(page: &Page) -> Result<()> {
    let element =
        "<conversion-cost-calculator lang=da currency=DKK google-spend=1000 google-conversions=30 events=change>
        </conversion-cost-calculator><script>window.heard = {}; for (const type of ['ready', 'resize', 'change'])
        addEventListener('conversion-cost:' + type, (event) => window.heard[type] = event.detail)</script>";
    visit(page, element).await?;
    let wait_change = async |cost: &str| {
        until(format!("a change that says {cost}"), async || {
            let results = "return window.heard.change?.results['google.cost_per_conversion'] ?? ''";
            let told: String = page.script(results, &[]).await?;
            ensure!(told == cost, "it says {told:?}");
            Ok(())
        })
        .await
    };
    wait_change("33.333333").await?;
    // Every result of the plan, though its sections are folded.
    let told = "const { valid, results } = window.heard.change;
        return valid && results['total.cost_per_conversion.low'] > 0
            && results['google.max_bid'] === null && results['test.per_arm'] === null";
    assert!(page.script::<bool>(told, &[]).await?, "some results are missing");
    let set = "document.querySelector('conversion-cost-calculator').plan = 'v=1&google.spend=90&google.conversions=30'";
    page.script::<()>(set, &[]).await?;
    wait_change("3").await?;
    let ask = "document.querySelector('conversion-cost-calculator').plan.then((plan) => window.heard.plan = plan)";
    page.script::<()>(ask, &[]).await?;
    until("the plan", async || {
        let plan: String = page.script("return window.heard.plan ?? ''", &[]).await?;
        ensure!(plan.starts_with("v=1&currency=DKK&google.spend=90&google.conversions=30&check="), "{plan}");
        Ok(())
    })
    .await?;
    page.script::<()>("document.querySelector('conversion-cost-calculator').theme('dark')", &[]).await?;
    page.enter(FRAME).await?;
    page.wait_has(":root[data-theme=dark]", true).await?;
    says(page, "får de tal, du skriver").await
}

/// Waits until the line below the calculator says so.
async fn says(page: &Page, words: &str) -> Result<()> {
    until(format!("the words {words:?}"), async || {
        let line: String = page.script("return document.querySelector('footer > p').textContent", &[]).await?;
        ensure!(line.contains(words), "it says {line:?}");
        Ok(())
    })
    .await
}

pub(crate) async fn frames_with_other_ids_keep_other_figures(page: &Page) -> Result<()> {
    let frames: String = ["&id=one", "&id=two"].iter().map(|id| frame(page, id)).collect();
    visit(page, &frames).await?;
    for (place, spend) in [(0, "111"), (1, "222")] {
        page.client.enter_frame(place).await?;
        page.ready().await?;
        page.paste_into("google.spend", spend).await?;
        let id = if place == 0 { "one" } else { "two" };
        until("the figures to be saved", async || {
            let saved = page.local_storage(&format!("conversion-cost:plan:embed:{id}")).await?.unwrap_or_default();
            ensure!(saved.contains(spend), "saved is {saved:?}");
            Ok(())
        })
        .await?;
        page.client.enter_parent_frame().await?;
    }
    page.client.enter_frame(0).await?;
    page.wait_typed("google.spend", "111").await?;
    says(page, "keeps them for this site only").await?;
    let full = "const link = document.getElementById('open-full'); link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })); return link.href";
    let full: String = page.script(full, &[]).await?;
    let here = page.server.app("?lang=en#v=1&currency=DKK&google.spend=111&google.conversions=30&check=");
    ensure!(full.starts_with(&here), "the full calculator opens with {full}");
    visit(page, &frame(page, "&storage=none")).await?;
    page.client.enter_frame(0).await?;
    page.ready().await?;
    page.wait_typed("google.spend", "1000").await?;
    says(page, "gone when you leave").await
}
