//! The figures as a table: a file for spreadsheets, and the clipboard.

use anyhow::{Result, ensure};
use e2e::{Page, until};
use fantoccini::key::Key;

use crate::kept::exported;

/// Fills in a channel and one of somebody who wishes spreadsheets ill.
async fn fill(page: &Page) -> Result<()> {
    page.fill("google", "1234,5", "45").await?;
    page.act("add-channel").await?;
    page.type_into("custom1.name", "=1+1").await?;
    page.fill("custom1", "1000", "0").await?;
    page.wait_result("custom1.cost_per_conversion.low", "271.085031").await?;
    page.wait_result("total.spend", "2234.5").await?;
    Ok(())
}

/// What is told of the copy, once it is.
async fn told(page: &Page, words: &str) -> Result<()> {
    until("a word on the copy", async || {
        let told: String = page.script("return document.querySelector('#table [role=status]').innerText", &[]).await?;
        ensure!(told.contains(words) && told.is_empty() == words.is_empty(), "it says {told:?}");
        Ok(())
    })
    .await
}

pub(crate) async fn is_a_file_for_spreadsheets_of_each_language(page: &Page) -> Result<()> {
    page.open("?lang=da").await?;
    page.wait_has("[data-action=export-csv]", false).await?;
    fill(page).await?;
    let (name, text) = exported(page, "export-csv").await?;
    assert!(name.starts_with("conversion-cost-20") && name.ends_with(".csv"), "{name}");
    assert_eq!(
        text,
        "\u{feff}Kanal;Forbrug;Konverteringer;Omkostning pr. konvertering;Mindst (95 %);Højst (95 %);% af forbruget;\
         % af konverteringerne;Valuta;Bemærkning\r\n\
         Google Ads;1234,5;45;27,433333;20,502033;37,610468;55,247259;100;DKK;\r\n\
         '=1+1;1000;0;;271,085031;;44,752741;0;DKK;ingen konverteringer endnu\r\n\
         Samlet;2234,5;45;49,655556;37,109593;68,076622;100;100;DKK;\r\n"
    );
    page.wait_saved("=1+1").await?;
    page.open("?lang=en").await?;
    page.wait_typed("google.spend", "1234.5").await?;
    let (_, text) = exported(page, "export-csv").await?;
    assert!(text.starts_with("\u{feff}Channel,Spend,Conversions,Cost per conversion,"), "{text}");
    assert!(text.contains("\r\nGoogle Ads,1234.5,45,27.433333,"), "{text}");
    assert!(text.contains("\r\n'=1+1,1000,0,,271.085031,,"), "{text}");
    page.act("reset").await?;
    page.wait_has("[data-action=export-csv]", false).await
}

pub(crate) async fn is_pasted_as_a_table_and_as_text(page: &Page) -> Result<()> {
    page.open("?lang=da").await?;
    fill(page).await?;
    page.act("copy-table").await?;
    told(page, "Tabellen er kopieret").await?;
    let place = "const place = document.createElement('textarea');
        document.querySelector('main').append(place);
        place.addEventListener('paste', ({ clipboardData: it }) => {
            window.pasted = ['text/plain', 'text/html'].map(kind => it.getData(kind));
        });
        place.focus()";
    page.script::<()>(place, &[]).await?;
    page.press_with(Some(Key::Control.into()), 'v').await?;
    let [text, html] =
        until("the paste", async || page.script::<[String; 2]>("return window.pasted", &[]).await).await?;
    let text = text.replace("\r\n", "\n");
    assert!(text.contains("\nGoogle Ads\t1234,5\t45\t27,43\t20,5\t37,61\t55,2\t100\tDKK\t\n"), "{text}");
    assert!(text.contains("\n'=1+1\t1000\t0\t\t271,09\t\t44,8\t0\tDKK\tingen konverteringer endnu\n"), "{text}");
    // Browsers clean HTML up on its way: what counts is the table in it.
    let cells = "const page = new DOMParser().parseFromString(arguments[0], 'text/html');
        return [...page.querySelectorAll('tr')].map(row => [...row.cells].map(cell => cell.textContent).join('|'))";
    let rows: Vec<String> = page.script(cells, &[&html]).await?;
    assert_eq!(rows.len(), 4, "{html}");
    assert_eq!(rows[1], "Google Ads|1234,5|45|27,43|20,5|37,61|55,2|100|DKK|");
    assert_eq!(rows[2], "'=1+1|1000|0||271,09||44,8|0|DKK|ingen konverteringer endnu");
    page.type_into("google.spend", "1").await?;
    told(page, "").await?;
    Ok(())
}

pub(crate) async fn says_where_it_cannot_be_copied(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.fill("google", "1000", "8").await?;
    // A browser of one kind only, then one that refuses, then one without a clipboard.
    let texts = "delete window.ClipboardItem;
        const set = (value) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
        window.refuse = () => set({ writeText: () => Promise.reject(new Error('refused')) });
        window.lack = () => set(undefined);
        set({ writeText: async (text) => { window.copied = text } })";
    page.script::<()>(texts, &[]).await?;
    page.act("copy-table").await?;
    told(page, "Table copied").await?;
    let copied: String = page.script("return window.copied", &[]).await?;
    assert!(copied.contains("\r\nGoogle Ads\t1000\t8\t125\t"), "{copied}");
    for less in ["window.refuse()", "window.lack()"] {
        page.script::<()>(less, &[]).await?;
        page.act("copy-table").await?;
        told(page, "Save the file for Excel").await?;
        page.type_into("google.conversions", "4").await?;
        page.wait_result("google.cost_per_conversion", "250").await?;
    }
    Ok(())
}

/// As no driver but Chromium's shows paper, what the style says of paper is made true of the screen.
pub(crate) async fn is_on_paper_with_every_channel_that_has_figures(page: &Page) -> Result<()> {
    page.open("?lang=da").await?;
    fill(page).await?;
    page.type_into("bing.spend", "500").await?;
    page.wait_result("custom1.spend_share", "44.752741").await?;
    let print = "const show = (rules) => [...rules].forEach((rule) => {
            if (rule.media?.mediaText === 'print') rule.media.mediaText = 'all';
            else if (rule.cssRules) show(rule.cssRules);
        });
        [...document.styleSheets].forEach((sheet) => show(sheet.cssRules))";
    page.script::<()>(print, &[]).await?;
    let seen = "return [...document.querySelectorAll('[data-channel], [data-action], .choice')]
        .filter(e => e.checkVisibility()).map(e => e.dataset.channel ?? e.innerText).join()";
    let seen: String = page.script(seen, &[]).await?;
    assert_eq!(seen, "google,bing,custom1");
    Ok(())
}
