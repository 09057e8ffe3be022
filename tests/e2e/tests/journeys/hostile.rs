//! Messages to the calculator in a frame: from those who have no say, and of every shape.

use anyhow::{Result, ensure};
use e2e::{Page, until};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::embeds::{FRAME, visit};

const ELEMENT: &str = "<conversion-cost-calculator lang=en currency=DKK google-spend=1000 google-conversions=30></conversion-cost-calculator>";

/// Writes down what a window is told.
const LISTEN: &str =
    "<script>window.heard = []; addEventListener('message', (event) => heard.push(event.data))</script>";

async fn shows_the_sites_figures(page: &Page) -> Result<()> {
    page.enter(FRAME).await?;
    page.ready().await?;
    page.wait_result("google.cost_per_conversion", "33.333333").await?;
    Ok(page.client.enter_parent_frame().await?)
}

pub(crate) async fn others_change_nothing(page: &Page) -> Result<()> {
    // A frame of a third party beside ours, which knows everything that the site's own script knows.
    let attack = "<script>addEventListener('message', (event) => {
        const say = (message) => parent.victim().postMessage({ ns: 'conversion-cost', v: 1, ...message }, '*');
        if (event.data === 'now') for (let i = 0; i < 3; i += 1) {
            say({ type: 'hello', events: ['change'] });
            say({ type: 'set', plan: 'v=1&google.spend=666&google.conversions=1' });
            say({ type: 'get', request: 'x' });
            say({ type: 'theme', theme: 'dark' });
            parent.done();
        }
    })</script>";
    let attacker = page.server.foreign_host("attacker", &format!("{LISTEN}{attack}"), &[]);
    let own = "<script>function victim() { return document.querySelector('conversion-cost-calculator').shadowRoot.querySelector('iframe').contentWindow }
        window.attacks = 0; function done() { attacks += 1 }</script>";
    visit(page, &format!("{LISTEN}{own}{ELEMENT}<iframe id=attacker src='{attacker}'></iframe>")).await?;
    shows_the_sites_figures(page).await?;
    page.script::<()>("document.getElementById('attacker').contentWindow.postMessage('now', '*')", &[]).await?;
    // What the site itself says in a way that is not the contract's.
    let nonsense = "const message = { ns: 'conversion-cost', v: 1, type: 'set', plan: 'v=1&google.spend=666&google.conversions=1' };
        for (const wrong of [{ v: 2 }, { v: '1' }, { ns: 'conversion' }, { type: 'sets' }, { type: 'constructor' }, { plan: 7 },
            { type: { toString: 1 } }]) victim().postMessage({ ...message, ...wrong }, '*');
        for (const odd of [null, 7, 'set', [], 'x'.repeat(1e6)]) victim().postMessage(odd, '*')";
    page.script::<()>(nonsense, &[]).await?;
    until("the attack", async || {
        let attacks: u32 = page.script("return attacks", &[]).await?;
        ensure!(attacks == 3, "{attacks} of 3 times");
        Ok(())
    })
    .await?;
    // Messages come in order: behind this one, all others were read.
    let mark = "document.querySelector('conversion-cost-calculator').plan.then((plan) => window.asked = plan)";
    page.script::<()>(mark, &[]).await?;
    until("an answer to the site", async || {
        let plan: String = page.script("return window.asked ?? ''", &[]).await?;
        ensure!(plan.contains("google.spend=1000&google.conversions=30"), "{plan:?}");
        Ok(())
    })
    .await?;
    shows_the_sites_figures(page).await?;
    let heard: Vec<Value> = page.script("return heard", &[]).await?;
    let figures = |message: &&Value| message.to_string().contains("google");
    // Nobody asked to be told of changes; the one answer is to the site's own question.
    assert_eq!(heard.iter().filter(figures).count(), 1, "{heard:#?}");
    page.enter("return document.getElementById('attacker')").await?;
    let heard: Vec<Value> = page.script("return heard.filter((message) => message !== 'now')", &[]).await?;
    assert!(heard.is_empty(), "a third party was told {heard:#?}");
    Ok(())
}

pub(crate) async fn plans_are_answered_with_notices(page: &Page) -> Result<()> {
    visit(page, ELEMENT).await?;
    shows_the_sites_figures(page).await?;
    let long = format!("v=1&google.spend=1&custom1.name={}", "x".repeat(100_000));
    for (plan, notice) in [
        ("v=1&google.spend=<script>alert(1)</script>", "link-invalid"),
        ("v=2&google.spend=1", "link-newer"),
        (long.as_str(), "link-too-long"),
        ("v=1&google.spend=1000&google.spend=2&google.conversions=30", "link-duplicate"),
        ("v=1&google.spend=1000&google.conversions=30&check=0000", "link-altered"),
    ] {
        let set = "document.querySelector('conversion-cost-calculator').plan = arguments[0]";
        page.script::<()>(set, &[plan]).await?;
        page.enter(FRAME).await?;
        page.wait_notice(notice).await?;
        page.client.enter_parent_frame().await?;
    }
    Ok(())
}

/// The reader in each engine against the contract, told once more here, on messages of every shape.
pub(crate) async fn messages_are_read_by_the_letter(page: &Page) -> Result<()> {
    let module = page.server.file("frame/messages.js")?;
    let html = format!("<script type=module>import {{ reader }} from '{module}'; window.reader = reader</script>");
    page.client.goto(&page.server.host("reader", &html)).await?;
    until("the reader", async || {
        ensure!(page.script::<bool>("return window.reader !== undefined", &[]).await?, "it isn't there");
        Ok(())
    })
    .await?;
    let read = "const site = {}, it = reader(site);
        return JSON.parse(arguments[0]).map(([own, origin, data]) => it.read({ source: own ? site : {}, origin, data }) ?? null)";
    let mut runner = TestRunner::deterministic();
    for _ in 0..20 {
        let events = prop::collection::vec(event(), 200).new_tree(&mut runner).map_err(anyhow::Error::msg)?.current();
        let read: Vec<Value> = page.script(read, &[&json!(events).to_string()]).await?;
        let mut first = None;
        for ((own, origin, data), read) in events.iter().zip(read) {
            assert_eq!(read, expected(*own, origin, data, &mut first), "{data} from {origin}");
        }
        ensure!(first.is_some(), "not one greeting among them");
    }
    Ok(())
}

/// Whether it comes from the site's window, from which origin, and the message.
fn event() -> impl Strategy<Value = (bool, String, Value)> {
    let origin = prop_oneof![9 => Just("https://site.example"), 1 => Just("https://other.example"), 1 => Just("null")];
    (prop::bool::weighted(0.9), origin.prop_map(str::to_owned), prop_oneof![9 => message(), 1 => anything()])
}

/// Messages that are right but for a few fields.
fn message() -> impl Strategy<Value = Value> {
    let field = |right: Vec<Value>| prop_oneof![3 => prop::sample::select(right), 1 => anything()];
    let kinds = ["hello", "ack", "set", "get", "theme", "ready", "toString", "__proto__"].map(Value::from).to_vec();
    let events = vec![json!(["change"]), json!([]), json!(["resize", "change"])];
    let requests = vec![json!("1"), json!("x".repeat(64)), json!("x".repeat(65))];
    let most = prop::sample::select(vec![json!(1), json!(1), json!(1), json!(1), json!(2), json!("1"), json!(1.5)]);
    let space = prop::sample::select(vec![
        json!("conversion-cost"),
        json!("conversion-cost"),
        json!("conversion-cost"),
        json!("other"),
    ]);
    let plans = vec![json!("v=1&google.spend=1"), json!("x".repeat(5001)), json!("")];
    let themes = ["light", "dark", "auto", "Dark"].map(Value::from).to_vec();
    let fields = (
        space,
        most,
        field(kinds),
        field(events),
        field(vec![json!(1), json!(0.5), json!(-3)]),
        field(plans),
        field(requests),
        field(themes),
    );
    fields.prop_map(|(ns, v, kind, events, seq, plan, request, theme)| {
        json!({ "ns": ns, "v": v, "type": kind, "events": events, "seq": seq, "plan": plan, "request": request, "theme": theme })
    })
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        "[a-z\\u{0}-\\u{ff}]{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let key = prop::sample::select(vec!["type", "ns", "v", "events", "length", "toString", "__proto__x"]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..4).prop_map(|pairs| Value::Object(
                pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
            )),
        ]
    })
}

/// What the contract says of a message; `first` is the origin of the first greeting.
fn expected(own: bool, origin: &str, data: &Value, first: &mut Option<String>) -> Value {
    let taken = (|| {
        (own && data.get("ns")? == "conversion-cost" && data.get("v")?.as_f64() == Some(1.0)).then_some(())?;
        match data.get("type")?.as_str()? {
            "hello" => {
                let asks = data["events"].as_array().is_some_and(|events| events.contains(&json!("change")));
                Some(json!({ "type": "hello", "change": asks }))
            }
            "ack" => data["seq"].as_i64().map(|seq| json!({ "type": "ack", "seq": seq })),
            "set" => data["plan"]
                .as_str()
                .map(|plan| json!({ "type": "set", "plan": plan.chars().take(5000).collect::<String>() })),
            "get" => {
                data["request"].as_str().filter(|it| it.len() <= 64).map(|it| json!({ "type": "get", "request": it }))
            }
            "theme" => {
                let theme = data["theme"].as_str().filter(|theme| ["light", "dark", "auto"].contains(theme));
                theme.map(|theme| json!({ "type": "theme", "theme": theme }))
            }
            _ => None,
        }
    })();
    if taken.as_ref().is_some_and(|taken| taken["type"] == "hello") {
        first.get_or_insert_with(|| origin.to_owned());
    }
    taken.filter(|_| first.as_deref() == Some(origin)).unwrap_or_default()
}
