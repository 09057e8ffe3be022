//! What a conversion may cost, against what it does, and what may be bid for a click.

use super::{Part, fields};
use crate::domain::figure::Figure;
use crate::domain::quantity::Quantity;
use crate::domain::ratio::Ratio;
use crate::domain::target::{self, Needed, Verdict};
use crate::i18n::Insight;
use crate::state::{Shown, Tree, Writer};
use crate::ui::pieces::{Table, classed, hint, paragraph};

pub(super) fn part(i: &'static Insight) -> Part {
    Part { id: "bids", title: i.target, fields: |m, tree| fields(m, tree, &[Figure::Target]), gist, content }
}

fn gist(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    let Some(target) = it.plan.figure(Figure::Target) else {
        tree.text(i.target_waits);
        return;
    };
    let mut counts = [0; 3];
    let verdicts = it.report.channels.iter().filter_map(|row| target::verdict(row.cost, row.interval, target));
    verdicts.for_each(|verdict| counts.get_mut(verdict as usize).into_iter().for_each(|count| *count += 1));
    let counts = counts.map(|count: u32| count.to_string());
    tree.text(&i.target_summary.with(&counts.each_ref().map(String::as_str)));
}

fn content(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    let Some(target) = it.plan.figure(Figure::Target) else { return };
    let headings = [it.m.channel, i.target_verdict, i.target_conversions, i.target_budget, i.target_bid];
    let rows: Vec<_> = it.report.channels.iter().filter(|row| row.interval.is_some()).collect();
    if rows.is_empty() {
        return hint(tree, i.fill_in);
    }
    let mut table = Table::begin(tree, &headings);
    for row in rows {
        let verdict = target::verdict(row.cost, row.interval, target);
        let Some((channel, verdict)) = it.plan.channel(row.id).zip(verdict) else { continue };
        let (class, words) = match verdict {
            Verdict::Below => ("below", i.target_below),
            Verdict::Above => ("above", i.target_above),
            Verdict::Unclear => ("unclear", i.target_unclear),
        };
        let sums = channel.number(Quantity::Spend).zip(channel.number(Quantity::Conversions));
        let needed = sums.and_then(|(spend, conversions)| target::needed(spend, conversions, target));
        let conversions = needed.map(|needed| it.write(Writer::count, needed.conversions));
        let bid = target::highest_bid(channel, target);
        table.row(&it.name(row.id));
        classed(table.open_cell(), "span", class, words);
        table.tree.close();
        table.cell(&conversions.unwrap_or_default());
        table.cell(&it.amount_or(needed.map(|needed| needed.spend), ""));
        table.data(&format!("{}.max_bid", row.id), bid, &it.amount_or(bid, i.target_needs_clicks));
    }
    table.end();
    paragraph(tree, &in_all(it, target).unwrap_or_default());
}

/// What it takes to keep to the target in all.
fn in_all(it: &Shown, target: Ratio) -> Option<String> {
    let (i, total) = (it.insight(), &it.report.total);
    let (spend, conversions) = (Ratio::of(total.spend)?, Ratio::of(total.conversions)?);
    let Needed { conversions: needed, spend: most } = target::needed(spend, conversions, target)?;
    let count = |count| it.write(Writer::count, count);
    if needed.compare(conversions).is_le() {
        return Some(i.target_met.with(&[&count(needed), &it.money(most)]));
    }
    let (more, less) = (needed.minus(conversions)?, spend.minus(most)?);
    Some(i.target_missed.with(&[&count(needed), &count(more), &it.money(most), &it.money(less)]))
}
