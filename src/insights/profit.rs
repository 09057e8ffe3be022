//! What is left of the value that conversions brought.

use domain::channel::Channel;
use domain::figure::Figure;
use domain::profit;
use leptos::prelude::*;

use super::Texts;
use super::layout::{figure_fields, insight, result};
use crate::components::{DataTable, TableRow, text};
use crate::state::{Snapshot, locale, plan_store};

/// The profit in all.
pub fn gist(texts: &'static Texts) -> Signal<String> {
    let locale = locale();
    let snapshot = plan_store().after_paint();
    text(move || {
        snapshot.with(|Snapshot { plan, .. }| match profit::total(plan) {
            Some(profit) => texts.profit_summary.with(&[&locale.format(plan.currency).money(profit)]),
            None => texts.profit_empty.to_owned(),
        })
    })
}

/// The margin, and what each channel leaves.
#[component]
pub fn Profit(
    /// The sentences.
    texts: &'static Texts,
) -> impl IntoView {
    let snapshot = plan_store().in_pause();
    view! {
        {figure_fields(&[Figure::Margin])}
        {insight(snapshot, texts, content)}
    }
}

fn content(snapshot: &Snapshot, texts: &'static Texts) -> AnyView {
    let plan = &snapshot.plan;
    if profit::total(plan).is_none() {
        return ().into_any();
    }
    let locale = locale();
    let rows = plan.channels.iter().filter_map(|channel| row(snapshot, channel)).collect();
    let headings = vec![locale.messages.channel, texts.profit_return, texts.profit_break_even, texts.profit_after_ads];
    let needed = profit::break_even_return(plan).map(|needed| {
        view! { <p>{texts.profit_needed.with(&[&locale.format(plan.currency).factor(needed)])}</p> }
    });
    view! {
        <DataTable headings rows />
        {needed}
    }
    .into_any()
}

/// What a channel leaves; `None` where that can't be told.
fn row(Snapshot { plan, report }: &Snapshot, channel: &Channel) -> Option<TableRow> {
    let locale = locale();
    let (m, format) = (locale.messages, locale.format(plan.currency));
    let profit = profit::of_channel(plan, channel)?;
    let id = channel.id;
    let returned = report.channel(id).and_then(|row| row.return_on_ad_spend).map(|factor| format.factor(factor));
    let break_even = format.amount_or(profit.break_even, m.no_conversions_yet);
    let cells = vec![
        returned.into_any(),
        result(format!("{id}.break_even_cost"), profit.break_even, break_even).into_any(),
        result(format!("{id}.profit"), Some(profit.profit), format.amount(profit.profit)).into_any(),
    ];
    Some(TableRow { name: m.channel_name(channel), cells })
}
