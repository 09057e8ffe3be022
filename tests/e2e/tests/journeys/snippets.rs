//! The code from our own page in the pages of all kinds of sites, which are other sites to the browser.

use anyhow::{Context, Result, ensure};
use e2e::{Engine, Page, until};
use fantoccini::key::Key;

use crate::embeds::{FRAME, fits, visit};
use crate::site;

const FIGURES: &str = "#v=1&currency=DKK&google.spend=1000&google.conversions=30";

/// What our page gives for one that only chose dark, where the code itself is not in question.
const DARK: &str = "<conversion-cost-calculator lang=en theme=dark google-spend=1000 google-conversions=30></conversion-cost-calculator>";

/// Waits until the first frame calculates what its code says; goes into it.
async fn calculates(page: &Page) -> Result<()> {
    page.enter(FRAME).await?;
    page.ready().await?;
    page.wait_result("google.cost_per_conversion", "33.333333").await?;
    Ok(())
}

pub(crate) async fn work_in_every_kind_of_page(page: &Page) -> Result<()> {
    let asking = "<conversion-cost-calculator events=change";
    let element = site::snippets(page, FIGURES).await?.element.replace("<conversion-cost-calculator", asking);
    let listen = "<script nonce=ours>addEventListener('conversion-cost:change', (event) => window.heard = event.detail)</script>";
    let origin = page.server.origin();
    let strict = format!("default-src 'none'; frame-src {origin}; script-src {origin} 'nonce-ours'");
    let strict = [("Content-Security-Policy", strict.as_str())];
    let embedder = [("Cross-Origin-Embedder-Policy", "require-corp")];
    let two = format!("<body><div id=second>{element}</div>");
    let hosts = [
        ("no policy", "<body>", &[][..]),
        ("a strict policy", "<body>", &strict),
        ("an embedder policy", "<body>", &embedder),
        ("300 px", "<body><div style='width: 300px'>", &[]),
        ("right to left", "<html dir=rtl><body>", &[]),
        ("zoomed", "<body style='zoom: 1.3'>", &[]),
        ("two of them", &two, &[]),
    ];
    for (host, start, headers) in hosts {
        let html = format!("{listen}{start}{element}");
        page.client.goto(&page.server.foreign_host("site", &html, headers)).await?;
        works(page).await.with_context(|| host.to_owned())?;
    }
    Ok(())
}

async fn works(page: &Page) -> Result<()> {
    calculates(page).await?;
    fits(page).await?;
    let sideways: i32 = page.script("return document.documentElement.scrollWidth - innerWidth", &[]).await?;
    ensure!(sideways <= 0, "{sideways} px to scroll sideways");
    page.paste_into("google.spend", "3000").await?;
    page.client.enter_parent_frame().await?;
    until("the site to hear of the change", async || {
        let cost = "return window.heard?.results['google.cost_per_conversion'] ?? ''";
        let cost: String = page.script(cost, &[]).await?;
        ensure!(cost == "100", "it heard {cost:?}");
        Ok(())
    })
    .await
}

/// By a system for editors, which may leave nothing but what it knows of frames.
pub(crate) async fn work_where_scripts_are_stripped(page: &Page) -> Result<()> {
    let site::Snippets { frame, plain, .. } = site::snippets(page, FIGURES).await?;
    let (stripped, _) = frame.split_once("<script").context("no script")?;
    let address = plain.split('"').find(|part| part.contains("embed.html")).context("no address")?;
    let bare = format!("<iframe src=\"{address}\" width=600 height=640></iframe>");
    for html in [&plain, stripped, &bare] {
        page.client.goto(&page.server.foreign_host("site", &format!("<body>{html}"), &[])).await?;
        calculates(page).await?;
        // All of it can be reached: nobody fitted the frame, so it scrolls.
        let scroll = "const root = document.scrollingElement; root.scrollTop = 1e6;
            return [root.scrollHeight, Math.ceil(root.scrollTop + innerHeight), getComputedStyle(root).overflowY !== 'hidden']";
        let (height, seen, scrolls): (u32, u32, bool) = page.script(scroll, &[]).await?;
        assert!(height > 700 && seen >= height && scrolls, "{seen} of {height} can be seen of {html}");
    }
    page.client.goto(&page.server.foreign_host("site", &format!("<body>{frame}"), &[])).await?;
    calculates(page).await?;
    fits(page).await?;

    // The strictest frame there is: nothing is kept, everything else works.
    if page.engine == Engine::WebKit {
        page.server.name_self(); // there, 'self' fits nothing in a sandboxed frame, not even the page's own script
    }
    let sandboxed = frame.replace("<iframe ", "<iframe sandbox=allow-scripts ");
    page.client.goto(&page.server.foreign_host("site", &format!("<body>{sandboxed}"), &[])).await?;
    calculates(page).await?;
    fits(page).await?;
    page.wait_notice("storage-unavailable").await?;
    Ok(())
}

pub(crate) async fn let_a_dark_page_through(page: &Page) -> Result<()> {
    let look = "<meta name=color-scheme content=dark><style>html { background: #123456 } body { margin: 0 }</style>";
    visit(page, &format!("{look}{DARK}")).await?;
    calculates(page).await?;
    fits(page).await?;
    let ground = "const style = getComputedStyle(document.documentElement);
        return [style.backgroundColor, getComputedStyle(document.body).backgroundColor, style.colorScheme]";
    let ground: [String; 3] = page.script(ground, &[]).await?;
    assert_eq!(ground, ["rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0)", "dark"]);
    page.client.enter_parent_frame().await?;
    // A frame of another scheme than its element has is never transparent.
    let scheme: String = page.script(&format!("{FRAME}.style.colorScheme"), &[]).await?;
    assert_eq!(scheme, "dark");
    if page.engine == Engine::WebKit {
        return Ok(()); // whose driver takes no pictures here
    }
    until("the site's own ground behind the calculator", async || {
        let picture = page.client.screenshot().await?;
        let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info()?;
        let mut pixels = vec![0; reader.output_buffer_size().context("too large a picture")?];
        reader.next_frame(&mut pixels)?;
        let first = pixels.get(..3).context("an empty picture")?;
        ensure!(first == [0x12, 0x34, 0x56], "it is {first:?}");
        Ok(())
    })
    .await
}

/// As in a tab of the page that is not open yet.
pub(crate) async fn wait_where_they_are_hidden(page: &Page) -> Result<()> {
    let address = page.server.app(&format!("embed.html?lang=en&theme=light&accent=%23aa0000{FIGURES}"));
    visit(page, &format!("<div id=tab hidden><iframe data-conversion-cost src='{address}'></iframe></div>")).await?;
    calculates(page).await?;
    page.client.enter_parent_frame().await?;
    page.script::<()>("document.getElementById('tab').hidden = false", &[]).await?;
    page.enter(FRAME).await?;
    fits(page).await?;
    let accent = "return getComputedStyle(document.querySelector('[data-action=share]')).backgroundColor";
    until("the site's colour", async || {
        let accent: String = page.script(accent, &[]).await?;
        ensure!(accent == "rgb(170, 0, 0)", "it is {accent}");
        Ok(())
    })
    .await
}

pub(crate) async fn let_the_keyboard_through(page: &Page) -> Result<()> {
    visit(page, &format!("<button id=before>before</button>{DARK}<button id=after>after</button>")).await?;
    calculates(page).await?;
    fits(page).await?;
    page.client.enter_parent_frame().await?;
    for (from, to, held) in [("before", "after", None), ("after", "before", Some(Key::Shift.into()))] {
        page.script::<()>("document.getElementById(arguments[0]).focus()", &[from]).await?;
        page.press_with(held, Key::Tab.into()).await?;
        page.enter(FRAME).await?;
        let mut steps = 0;
        while page.script("return document.hasFocus()", &[]).await? {
            ensure!(steps < 100, "still in the frame after {steps} times Tab");
            page.press_with(held, Key::Tab.into()).await?;
            steps += 1;
        }
        assert!(steps > 20, "only {steps} steps from {from} to {to}: much was passed by");
        page.client.enter_parent_frame().await?;
        let focused: String = page.script("return document.activeElement.id", &[]).await?;
        assert_eq!(focused, to);
    }
    Ok(())
}

pub(crate) async fn take_neither_focus_nor_scroll(page: &Page) -> Result<()> {
    let tall = "<input id=own autofocus><div style='height: 600px'></div>";
    visit(page, &format!("{tall}{DARK}<div style='height: 3000px'></div>")).await?;
    calculates(page).await?;
    fits(page).await?;
    page.client.enter_parent_frame().await?;
    let set = "document.querySelector('conversion-cost-calculator').plan = 'v=1&google.spend=abc&bing.spend=7&bing.conversions=7'";
    page.script::<()>(set, &[]).await?;
    page.enter(FRAME).await?;
    page.wait_result("bing.cost_per_conversion", "1").await?;
    fits(page).await?;
    page.client.enter_parent_frame().await?;
    let (focused, scrolled): (String, f64) = page.script("return [document.activeElement.id, scrollY]", &[]).await?;
    assert_eq!((focused.as_str(), scrolled), ("own", 0.0));
    Ok(())
}
