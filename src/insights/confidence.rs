//! How sure the figures are, and which channels really differ.

use domain::channel::Channel;
use domain::confidence::{Interval, Level};
use domain::edit::Edit;
use domain::quantity::Quantity;
use domain::ratio::Ratio;
use domain::report::Cost;
use leptos::prelude::*;

use super::Texts;
use super::comparison::comparison;
use super::layout::insight;
use crate::calculator::cost_text;
use crate::components::{DataTable, OptionGroup, SelectField, SelectOption, TableRow, text};
use crate::state::{Snapshot, locale, plan_store};

/// The limits of the total, in one sentence.
pub fn gist(texts: &'static Texts) -> Signal<String> {
    let locale = locale();
    let m = locale.messages;
    let snapshot = plan_store().after_paint();
    text(move || {
        snapshot.with(|Snapshot { plan, report }| {
            let format = locale.format(plan.currency);
            let odds = m.odds(plan.level);
            match report.total.interval {
                Some(Interval { low, high: Some(high) }) => {
                    m.limits_between.with(&[&format.money(low), &format.money(high), odds])
                }
                Some(Interval { low, high: None }) => m.limits_at_least.with(&[&format.money(low), odds]),
                None => texts.fill_in.to_owned(),
            }
        })
    })
}

/// The level, the limits of each channel, and which channels differ.
#[component]
pub fn Confidence(
    /// The sentences.
    texts: &'static Texts,
) -> impl IntoView {
    let store = plan_store();
    let snapshot = store.in_pause();
    let levels = Level::ALL.map(|level| SelectOption::new(level.percent(), format!("{} %", level.percent()))).to_vec();
    let choose = move |level: String| {
        if let Ok(level) = level.parse() {
            store.dispatch(Edit::Level(level));
        }
    };
    view! {
        <div class="figures">
            <SelectField
                name="level"
                label=texts.confidence_level
                groups=vec![OptionGroup { title: "", options: levels }]
                value=text(move || store.with(|plan| plan.level.percent().to_owned()))
                on_change=choose
            />
        </div>
        {insight(snapshot, texts, content)}
    }
}

fn content(snapshot: &Snapshot, texts: &'static Texts) -> AnyView {
    let plan = &snapshot.plan;
    let Some(limits) = limits(snapshot) else { return ().into_any() };
    let odds = locale().messages.odds(plan.level);
    let is_split = |channel: &Channel| {
        channel.entry(Quantity::Conversions).value().is_some_and(|conversions| !conversions.is_integer())
    };
    let is_convention = plan.channels.iter().any(is_split);
    view! {
        <p>{texts.confidence_why.with(&[odds])}</p>
        {limits}
        {is_convention.then(|| view! { <p class="hint">{texts.confidence_fractional}</p> })}
        <h3>{texts.differences}</h3>
        {comparison(snapshot, texts)}
    }
    .into_any()
}

/// The table of the limits; `None` where nothing was spent.
fn limits(Snapshot { plan, report }: &Snapshot) -> Option<impl IntoView + use<>> {
    let locale = locale();
    let m = locale.messages;
    let format = locale.format(plan.currency);
    let total_interval = report.total.interval?;
    let row = |name: String, cost: Cost, interval: Interval| {
        let amount = |amount: Option<Ratio>, words: &str| format.amount_or(amount, words).into_any();
        let cost = cost_text(m, cost, |cost| format.amount(cost)).into_any();
        let limits = [amount(Some(interval.low), ""), amount(interval.high, m.limit_unknown)];
        TableRow { name, cells: [cost].into_iter().chain(limits).collect() }
    };
    let channels = report.channels.iter().filter_map(|channel| {
        let name = plan.channel(channel.id).map(|channel| m.channel_name(channel))?;
        Some(row(name, channel.cost, channel.interval?))
    });
    let rows = channels.chain([row(m.total.to_owned(), report.total.cost, total_interval)]).collect();
    let headings = vec![m.channel, m.cost_per_conversion, m.lower_limit, m.upper_limit];
    Some(view! { <DataTable headings rows /> })
}
