//! The period against the previous one.

use domain::channel::{ChannelId, Period};
use domain::field::Field;
use domain::previous_period::{self, Change};
use domain::quantity::Quantity;
use domain::ratio::Ratio;
use leptos::prelude::*;

use super::Texts;
use super::layout::{insight, result};
use crate::calculator::PlanField;
use crate::components::{DataTable, TableRow, memo_text, text};
use crate::state::{Format, Snapshot, locale, plan_store};
use crate::tools::PeriodFields;

/// How the total has changed, and whether that may be chance.
pub fn gist(texts: &'static Texts) -> Signal<String> {
    let locale = locale();
    let snapshot = plan_store().after_paint();
    text(move || {
        snapshot.with(|Snapshot { plan, .. }| {
            let change = previous_period::total(plan);
            match change.and_then(|change| Some((change.percent?, change))) {
                Some((percent, change)) => {
                    let percent = signed_percent(locale.format(plan.currency), percent);
                    texts.previous_summary.with(&[&percent, chance(texts, &change)])
                }
                None => texts.previous_empty.to_owned(),
            }
        })
    })
}

/// The figures of the previous period, and how each channel has changed.
#[component]
pub fn PreviousPeriod(
    /// The sentences.
    texts: &'static Texts,
) -> impl IntoView {
    let store = plan_store();
    let snapshot = store.in_pause();
    let ids = Memo::new(move |_| {
        store.with(|plan| plan.channels.iter().map(|channel| channel.id).collect::<Vec<ChannelId>>())
    });
    view! {
        <PeriodFields period=Period::Previous />
        <ul id="previous-channels">
            <For each=move || ids.get() key=|id| *id let:id>
                <PreviousFigures id texts />
            </For>
        </ul>
        {insight(snapshot, texts, content)}
    }
}

/// A channel's fields for the previous period.
#[component]
fn PreviousFigures(id: ChannelId, texts: &'static Texts) -> impl IntoView {
    let m = locale().messages;
    let store = plan_store();
    let name = memo_text(move || {
        store.with(|plan| plan.channel(id).map(|channel| m.channel_name(channel)).unwrap_or_default())
    });
    let prefix = text(move || name.with(|name| texts.previous_field.with(&[name])));
    let fields = [Quantity::Spend, Quantity::Conversions].map(|quantity| {
        let field = Field::Previous(id, quantity);
        let entry = Memo::new(move |_| store.with(|plan| plan.entry(field).cloned()));
        view! { <PlanField field entry label=m.quantity(quantity) prefix /> }
    });
    view! {
        <li class="previous-channel" data-channel=id.to_string()>
            <h3>{name}</h3>
            {fields.into_iter().collect::<Vec<_>>()}
        </li>
    }
}

fn content(Snapshot { plan, .. }: &Snapshot, texts: &'static Texts) -> AnyView {
    let locale = locale();
    let (m, format) = (locale.messages, locale.format(plan.currency));
    let Some(total) = previous_period::total(plan) else {
        return result("total.change.cost_per_conversion".to_owned(), None, texts.previous_empty.to_owned()).into_any();
    };
    let channels = plan.channels.iter().filter_map(|channel| {
        let change = previous_period::of_channel(plan, channel)?;
        Some(row(texts, format, &channel.id.to_string(), m.channel_name(channel), &change))
    });
    let rows = channels.chain([row(texts, format, "total", m.total.to_owned(), &total)]).collect();
    let headings =
        vec![m.channel, texts.previous_cost, texts.current_cost, texts.change, texts.marginal_cost, texts.chance];
    let marginal = total.marginal.map(|cost| {
        view! { <p>{texts.marginal_sentence.with(&[&format.count(total.more), &format.money(cost)])}</p> }
    });
    view! {
        <DataTable headings rows />
        <p class="hint">{texts.previous_note}</p>
        {marginal}
    }
    .into_any()
}

/// What has changed in a channel or in all; the key is the first part of those in the contract.
fn row(texts: &'static Texts, format: Format, key: &str, name: String, change: &Change) -> TableRow {
    let m = locale().messages;
    let cost = |cost| format.amount_or(cost, m.no_conversions_yet).into_any();
    let percent = change.percent.map(|percent| signed_percent(format, percent));
    let percent = percent.unwrap_or_else(|| m.nothing_to_divide.to_owned());
    let marginal = format.amount_or(change.marginal, texts.marginal_none);
    let cells = vec![
        cost(change.before),
        cost(change.now),
        result(format!("{key}.change.cost_per_conversion"), change.percent, percent).into_any(),
        result(format!("{key}.marginal_cost_per_conversion"), change.marginal, marginal).into_any(),
        chance(texts, change).into_any(),
    ];
    TableRow { name, cells }
}

fn signed_percent(format: Format, percent: Ratio) -> String {
    let sign = if percent.is_negative() { "" } else { "+" };
    format!("{sign}{}", format.percent(percent))
}

fn chance(texts: &Texts, change: &Change) -> &'static str {
    match change.is_real {
        Some(true) => texts.chance_unlikely,
        Some(false) => texts.chance_possible,
        None => "",
    }
}
