//! Reports of ad platforms: dropped, chosen or pasted, looked at, put right, taken over, taken back.

use anyhow::{Context, Result, ensure};
use e2e::{Engine, Page, until};
use fantoccini::key::Key;
use serde_json::Value;

use crate::window::{
    HAND_OVER, ONE_OF_EACH, choose, drop, fixture, select, text, wait_active, wait_campaigns, wait_closed, wait_heard,
    wait_says,
};

pub(crate) async fn of_all_platforms_give_the_plan_in_one_drop(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    let files: Vec<Value> = ONE_OF_EACH.into_iter().map(fixture).collect::<Result<_>>()?;
    drop(page, &files).await?;
    let says = wait_says(page, "Organic conversions: 719").await?;
    // Each that has a total of its own agrees with it, to the last digit.
    assert_eq!(says.matches("Adds up to the file’s own total").count(), 4, "{says}");
    assert!(!says.contains("notes.docx"), "{says}");
    wait_heard(page, "Spend: DKK 434,275.03, Conversions: 2,838.43, Cost per conversion: DKK 153.00").await?;
    page.act("import-apply").await?;
    wait_closed(page).await?;
    // The sums that fixtures/sums.py made.
    for (channel, spend, conversions) in [
        ("google", "183424.41", "1125.65"),
        ("youtube", "27638.78", "22.78"),
        ("bing", "23907.69", "205"),
        ("facebook", "113392.39", "994"),
        ("linkedin", "31974.76", "34"),
        ("x", "6358.59", "43"),
        ("tiktok", "47578.41", "414"),
    ] {
        page.wait_typed(&format!("{channel}.spend"), spend).await?;
        page.wait_typed(&format!("{channel}.conversions"), conversions).await?;
    }
    page.open_section("organic").await?;
    page.wait_typed("organic.conversions", "719").await?;
    page.wait_typed("to", "2026-10-31").await?;
    assert_eq!(page.typed("currency").await?, "DKK");
    until("the files to be named", async || {
        let row: String = page.script("return document.querySelector('[data-channel=google]').innerText", &[]).await?;
        ensure!(row.contains("from english-campaigns.csv"), "the row says {row:?}");
        Ok(())
    })
    .await?;
    page.act("undo").await?;
    page.wait_typed("google.spend", "").await?;
    page.wait_has("[data-channel=tiktok]", false).await
}

pub(crate) async fn ask_what_they_leave_open(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    choose(page, &[fixture("x/campaigns.csv")?]).await?;
    wait_says(page, "X Ads").await?;
    page.act("import-apply").await?;
    wait_says(page, "campaigns.csv: choose the currency").await?;
    wait_active(page, "import-file-0.currency").await?;
    select(page, "import-file-0.currency", "NOK").await?;
    page.act("import-apply").await?;
    wait_closed(page).await?;
    page.wait_typed("x.spend", "6358.59").await?;
    assert_eq!(page.typed("currency").await?, "NOK");

    // Three questions in turn, each with the focus on its field.
    let open = "Day,Campaign,Spend,Conversions\n03/04/2026,A,\"1,234\",1\n04/05/2026,B,\"2,345\",2\n";
    choose(page, &[text("open.csv", open.to_owned())]).await?;
    for (part, says, value) in [
        ("channel", "open.csv: choose the channel", "bing"),
        ("mark", "choose how 1,234 is to be read", "dot"),
        ("dates", "open.csv, line 2: choose what comes first in its dates, as in “03/04/2026”", "month"),
    ] {
        wait_says(page, "open.csv").await?;
        page.act("import-apply").await?;
        wait_says(page, says).await?;
        let field = format!("import-file-1.{part}");
        wait_active(page, &field).await?;
        select(page, &field, value).await?;
    }
    page.act("import-apply").await?;
    wait_closed(page).await?;
    page.wait_typed("bing.spend", "3579").await?;
    page.wait_typed("from", "2026-03-04").await?;
    page.wait_typed("to", "2026-10-10").await?; // the other report's

    // Amounts of another currency can't stand beside these: the form then begins empty.
    choose(page, &[fixture("other/two-currencies.csv")?]).await?;
    wait_says(page, "two-currencies.csv").await?;
    page.act("import-apply").await?;
    wait_active(page, "import-file-2.channel").await?;
    select(page, "import-file-2.channel", "google").await?;
    wait_says(page, "several currencies").await?;
    page.act("import-apply").await?;
    wait_active(page, "import-only").await?;
    select(page, "import-only", "DKK").await?;
    wait_says(page, "so the form begins empty").await?;
    // What was written anew around the field keeps its focus.
    wait_active(page, "import-only").await?;
    page.act("import-cancel").await?;
    wait_closed(page).await?;
    page.wait_typed("x.spend", "6358.59").await
}

pub(crate) async fn are_put_right_and_that_is_remembered(page: &Page) -> Result<()> {
    page.open("?lang=da").await?;
    let table = "Hvad;Penge;Antal\nTryksag;1.234,50;10\nMesse;2.000,25;5\nI alt;3.234,75;15\n";
    choose(page, &[text("regnskab.csv", table.to_owned())]).await?;
    wait_says(page, "Platformen er ikke genkendt").await?;
    page.act("import-apply").await?;
    wait_says(page, "Vælg, hvilken kolonne").await?;
    select(page, "import-file-0.column-1", "spend").await?;
    select(page, "import-file-0.column-2", "conversions").await?;
    select(page, "import-file-0.channel", "own").await?;
    select(page, "import-file-0.currency", "DKK").await?;
    wait_says(page, "215,65").await?;
    page.act("import-apply").await?;
    wait_closed(page).await?;
    page.wait_typed("custom1.name", "regnskab").await?;
    page.wait_typed("custom1.spend", "3234,75").await?;
    page.wait_saved("3234.75").await?;

    page.reload().await?;
    let next = text("marts.csv", table.replace("10\n", "20\n").replace("15\n", "25\n"));
    choose(page, &[next]).await?;
    wait_says(page, "er valgt igen").await?;
    wait_says(page, "129,39").await?;
    page.act("import-apply").await?;
    wait_closed(page).await?;
    page.wait_typed("custom2.name", "marts").await?;
    page.wait_typed("custom2.conversions", "25").await?;
    // What others have stays.
    page.wait_typed("custom1.spend", "3234,75").await
}

pub(crate) async fn take_campaigns_in_and_out(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    let report =
        "Campaign,Campaign type,Currency code,Cost,Conversions\nBrand,Search,EUR,100.50,4\nShoes,Search,EUR,50.25,1\n";
    choose(page, &[text("report.csv", report.to_owned())]).await?;
    wait_says(page, "€150.75").await?;
    page.script::<()>("document.querySelector('#import-campaigns').open = true", &[]).await?;
    select(page, "import-sort", "dearest").await?;
    until("the dearest campaign to be the first", async || {
        let first: String =
            page.script("return document.querySelector('#import-rows tbody th').innerText", &[]).await?;
        ensure!(first == "Shoes", "{first} is");
        Ok(())
    })
    .await?;
    let search = "const field = document.querySelector('#import-search');
        field.value = 'sho';
        field.dispatchEvent(new Event('input', { bubbles: true }))";
    page.script::<()>(search, &[]).await?;
    wait_campaigns(page, 1).await?;
    page.script::<()>("document.querySelector('#import-rows input').click()", &[]).await?;
    wait_says(page, "€25.13").await?;
    page.act("import-apply").await?;
    page.wait_typed("google.spend", "100.5").await?;

    // They stay at hand, unfolded as they were.
    page.act("import-again").await?;
    wait_says(page, "€25.13").await?;
    wait_campaigns(page, 2).await?;
    page.script::<()>("document.querySelector('#import-rows input:not(:checked)').click()", &[]).await?;
    wait_says(page, "€150.75").await?;
    page.act("import-apply").await?;
    page.wait_typed("google.spend", "150.75").await
}

pub(crate) async fn that_are_none_say_why_and_change_nothing(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.fill("google", "500", "10").await?;
    let bomb = "Cost,Conversions\n".to_owned() + &",".repeat(1_000_000);
    for (name, content, why) in [
        ("cut.csv", "Campaign,Cost,Conversions\nA,1,1\nB,2".to_owned(), "in the middle of line 3"),
        ("quote.csv", "Campaign,Cost,Conversions\nA,\"1,1\n".to_owned(), "quotation mark in line 2"),
        ("picture.csv", "\u{89}PNG\r\n\u{1a}\n\0\0\0\rIHDR".to_owned(), "Line 3 is not text"),
        ("mixed.csv", "Campaign,Cost,Conversions\n\u{c3}\u{98}l,1,1\n\u{d8}l,1,1\n".to_owned(), "From line 3 on"),
        ("words.csv", "Campaign,Cost,Conversions\nA,much,1\n".to_owned(), "line 2: “much” is not a number"),
        (
            "dates.csv",
            "Day,Cost,Conversions\n25/03/2026,1,1\n03/25/2026,1,1\n".to_owned(),
            "day first in line 2 and the month first in line 3",
        ),
        ("wide.csv", bomb, "more than 1000 columns"),
        ("empty.csv", String::new(), "The file is empty"),
        ("not.csv", "PK\u{3}\u{4} and then nothing".to_owned(), "workbook can’t be read"),
        (
            "old.xls",
            "\u{d0}\u{cf}\u{11}\u{e0}\u{a1}\u{b1}\u{1a}\u{e1}".to_owned() + &"\0".repeat(600),
            "old format .xls",
        ),
    ] {
        choose(page, &[text(name, content)]).await?;
        wait_says(page, why).await.with_context(|| name.to_owned())?;
        page.act("import-apply").await?;
        wait_says(page, "nothing to use yet").await.with_context(|| name.to_owned())?;
        // As a keyboard would.
        page.press(Key::Escape.into()).await?;
        wait_closed(page).await?;
    }
    // Figures that the page saved go into the form by themselves or not at all.
    choose(page, &[text("own.json", "{}".to_owned()), fixture("google/german.csv")?]).await?;
    wait_says(page, "Open the file by itself").await?;
    wait_says(page, "24,555.56").await?;
    page.act("import-cancel").await?;
    wait_closed(page).await?;
    page.type_into("google.spend", "600").await?;
    page.wait_result("google.cost_per_conversion", "60").await?;
    Ok(())
}

pub(crate) async fn are_read_in_a_frame_that_may_start_no_worker(page: &Page) -> Result<()> {
    if page.engine == Engine::WebKit {
        page.server.name_self(); // there, 'self' fits nothing in a sandboxed frame, not even the page's own script
    }
    // All of it is in the window: WebKit may press beside what a page of frames would have to be scrolled to.
    page.open_framed(1, "sandbox=allow-scripts width=400 height=600", "?lang=en").await?;
    let mut workbook = fixture("other/three-decimals.xlsx")?;
    workbook[0] = "named-wrongly.csv".into();
    choose(page, &[fixture("google/german.csv")?, workbook]).await?;
    wait_says(page, "€24,555.56").await?;
    // Numbers of a workbook are numbers, with whatever decimals.
    select(page, "import-file-1.channel", "bing").await?;
    wait_says(page, "€347.13").await?;
    page.act("import-apply").await?;
    wait_closed(page).await?;
    page.wait_typed("google.spend", "24555.56").await?;
    page.wait_typed("bing.spend", "347.125").await?;
    page.wait_typed("bing.conversions", "19.625").await
}

pub(crate) async fn are_pasted_as_tables(page: &Page) -> Result<()> {
    page.open("?lang=nb").await?;
    let paste = "const event = new Event('paste', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'clipboardData', { value: { files: [], getData: () => arguments[0] } });
        document.body.dispatchEvent(event);
        return event.defaultPrevented";
    let pasted: bool = page.script(paste, &["1 234,50\r\n"]).await?;
    assert!(!pasted, "a number was taken for a table");
    let pasted: bool =
        page.script(paste, &["Kanal\tForbruk\tKonverteringer\nGoogle\t1 234,50\t10\nBing\t20,50\t2\n"]).await?;
    assert!(pasted);
    wait_says(page, "Innlimt tabell").await?;
    // Another one, while the window is open.
    page.script::<bool>(paste, &["Kanal\tForbruk\tKonverteringer\nLinkedIn\t30\t3\n"]).await?;
    select(page, "import-file-1.currency", "NOK").await?;
    select(page, "import-file-0.currency", "NOK").await?;
    page.act("import-apply").await?;
    page.wait_typed("google.spend", "1234,5").await?;
    page.wait_typed("bing.conversions", "2").await?;
    page.wait_typed("linkedin.conversions", "3").await
}

pub(crate) async fn of_analytics_alone_make_no_cost(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    let google = "Campaign,Campaign type,Currency code,Cost,Conversions\nBrand,Search,EUR,100,4\n";
    choose(page, &[text("google.csv", google.to_owned()), fixture("ga4/traffic.csv")?]).await?;
    // As on the page: what a conversion costs is of channels that have both.
    wait_says(page, "spend or conversions are missing: Bing, Facebook").await?;
    wait_heard(page, "Spend: €100.00, Conversions: 4, Cost per conversion: €25.00").await?;
    page.act("import-apply").await?;
    wait_closed(page).await?;
    page.wait_typed("bing.conversions", "39").await?;
    page.wait_result("total.cost_per_conversion", "25").await?;
    Ok(())
}

pub(crate) async fn can_be_stopped_while_they_are_read(page: &Page) -> Result<()> {
    page.open("?lang=en").await?;
    page.fill("google", "500", "10").await?;
    // Once the window tells that some of it is read, of a file that takes a while.
    let script = "const rows = 'Brand,Search,EUR,100.50,4\\n'.repeat(40000);
        const parts = Array(100).fill(new Blob([rows]));
        const transfer = new DataTransfer();
        transfer.items.add(new File(['Campaign,Campaign type,Currency code,Cost,Conversions\\n', ...parts], 'large.csv'));
        new MutationObserver((_, observer) => {
            const told = document.querySelector('#import')?.innerText;
            if (!/Reading, [1-9]/.test(told) || !document.querySelector('#import progress[value]')) return;
            observer.disconnect();
            window.told = told;
            document.querySelector('[data-action=import-cancel]').click();
        }).observe(document.body, { childList: true, characterData: true, subtree: true });";
    page.script::<()>(&format!("{script} {HAND_OVER}"), &[]).await?;
    until("it to be stopped", async || {
        let told: Option<String> = page.script("return window.told", &[]).await?;
        ensure!(told.is_some(), "it goes on");
        Ok(())
    })
    .await?;
    wait_closed(page).await?;
    assert_eq!(page.typed("google.spend").await?, "500");
    // It is gone, and others can come.
    choose(page, &[fixture("google/german.csv")?]).await?;
    let says = wait_says(page, "€24,555.56").await?;
    assert!(!says.contains("large.csv"), "{says}");
    Ok(())
}
