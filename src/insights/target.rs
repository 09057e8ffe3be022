//! What a conversion may cost, against what it does, and what may be bid for a click.

use domain::figure::Figure;
use domain::quantity::Quantity;
use domain::ratio::Ratio;
use domain::report::ChannelReport;
use domain::target::{self, Needed, Verdict};
use leptos::prelude::*;

use super::Texts;
use super::layout::{figure_fields, insight, result};
use crate::components::{DataTable, TableRow, text};
use crate::state::{Format, Snapshot, locale, plan_store};

/// How many channels keep to the target.
pub fn gist(texts: &'static Texts) -> Signal<String> {
    let snapshot = plan_store().after_paint();
    text(move || {
        snapshot.with(|Snapshot { plan, report }| {
            let Some(target) = plan.figure(Figure::Target) else { return texts.target_empty.to_owned() };
            let verdicts = report.channels.iter().filter_map(|row| target::verdict(row.cost, row.interval, target));
            let verdicts: Vec<_> = verdicts.collect();
            let count = |wanted| verdicts.iter().filter(|verdict| **verdict == wanted).count().to_string();
            let [below, above, unclear] = [Verdict::Below, Verdict::Above, Verdict::Unclear].map(count);
            texts.target_summary.with(&[&below, &above, &unclear])
        })
    })
}

/// The target, and each channel against it.
#[component]
pub fn Target(
    /// The sentences.
    texts: &'static Texts,
) -> impl IntoView {
    let snapshot = plan_store().in_pause();
    view! {
        {figure_fields(&[Figure::Target])}
        {insight(snapshot, texts, content)}
    }
}

fn content(snapshot: &Snapshot, texts: &'static Texts) -> AnyView {
    let Snapshot { plan, report } = snapshot;
    let Some(target) = plan.figure(Figure::Target) else { return ().into_any() };
    let rows: Vec<_> = report.channels.iter().filter_map(|report| row(snapshot, texts, report, target)).collect();
    if rows.is_empty() {
        return view! { <p class="hint">{texts.fill_in}</p> }.into_any();
    }
    let headings = vec![
        locale().messages.channel,
        texts.target_verdict,
        texts.target_conversions,
        texts.target_budget,
        texts.target_bid,
    ];
    view! {
        <DataTable headings rows />
        <p>{overall(snapshot, texts, target)}</p>
    }
    .into_any()
}

/// A channel against the target; `None` where nothing was spent on it.
fn row(Snapshot { plan, .. }: &Snapshot, texts: &Texts, report: &ChannelReport, target: Ratio) -> Option<TableRow> {
    let locale = locale();
    let format = locale.format(plan.currency);
    let channel = plan.channel(report.id)?;
    let verdict = target::verdict(report.cost, Some(report.interval?), target)?;
    let (class, words) = match verdict {
        Verdict::Below => ("below", texts.target_below),
        Verdict::Above => ("above", texts.target_above),
        Verdict::Unclear => ("unclear", texts.target_unclear),
    };
    let sums = channel.number(Quantity::Spend).zip(channel.number(Quantity::Conversions));
    let needed = sums.and_then(|(spend, conversions)| target::needed(spend, conversions, target));
    let bid = target::highest_bid(channel, target);
    let bid_text = format.amount_or(bid, texts.target_needs_clicks);
    let cells = vec![
        view! { <span class=class>{words}</span> }.into_any(),
        needed.map(|needed| format.count(needed.conversions)).into_any(),
        needed.map(|needed| format.amount(needed.spend)).into_any(),
        result(format!("{}.max_bid", report.id), bid, bid_text).into_any(),
    ];
    Some(TableRow { name: locale.messages.channel_name(channel), cells })
}

/// What it takes to keep to the target in all; `None` where the target is zero.
fn overall(Snapshot { plan, report }: &Snapshot, texts: &Texts, target: Ratio) -> Option<String> {
    let locale = locale();
    let format: Format = locale.format(plan.currency);
    let total = &report.total;
    let (spend, conversions) = (Ratio::from_decimal(total.spend)?, Ratio::from_decimal(total.conversions)?);
    let Needed { conversions: needed, spend: most } = target::needed(spend, conversions, target)?;
    let (count, number) = (format.count(needed), needed.canonical());
    if needed.compare(conversions).is_le() {
        return Some(texts.target_met.with(locale.language, &number, &[&count, &format.money(most)]));
    }
    let (more, less) = (needed.checked_sub(conversions)?, spend.checked_sub(most)?);
    let fillings = [&count, &format.count(more), &format.money(most), &format.money(less)];
    Some(texts.target_missed.with(locale.language, &number, &fillings.map(String::as_str)))
}
