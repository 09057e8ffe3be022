//! How sure the figures are, and which channels really differ.

use super::Part;
use crate::domain::certainty::{Interval, Level};
use crate::domain::channel::Channel;
use crate::domain::difference::{self, Difference, Differences};
use crate::domain::quantity::Quantity;
use crate::domain::report::Cost;
use crate::i18n::{Insight, Messages};
use crate::state::{Hold, Shown, Tree, Writer};
use crate::ui::pieces::{Options, Table, hint, paragraph, probability, words};
use crate::ui::row_figures::cost_text;

pub(super) fn part(i: &'static Insight) -> Part {
    Part { id: "sure", title: i.sure, fields, gist, content }
}

/// The name of the field for the level.
const LEVEL: &str = "level";

fn fields(m: &'static Messages, tree: &mut Tree) {
    tree.open("div").with("class", "figures");
    let mut levels = Options::begin(tree, LEVEL, m.insight.level);
    Level::ALL.into_iter().for_each(|level| levels.add(level.percent(), &format!("{} %", level.percent())));
    levels.end();
    tree.close();
}

pub(super) fn held(it: &Shown, held: &mut Vec<Hold>) {
    held.push((LEVEL.to_owned(), "value", it.plan.level.percent().to_owned()));
}

fn gist(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    let odds = it.m.odds(it.plan.level);
    let Some(Interval { low, high }) = it.report.total.interval else {
        tree.text(i.fill_in);
        return;
    };
    let template = if high.is_some() { i.between } else { i.at_least };
    tree.text(&template.with(&[&it.money(low), &high.map(|high| it.money(high)).unwrap_or_default(), odds]));
}

fn content(it: &Shown, tree: &mut Tree) {
    let (i, total) = (it.insight(), &it.report.total);
    let Some(interval) = total.interval else { return };
    paragraph(tree, &i.sure_why.with(&[it.m.odds(it.plan.level)]));
    let headings = [it.m.channel, it.m.cost_per_conversion, i.lowest, i.highest];
    let mut table = Table::begin(tree, &headings);
    let mut row = |name: &str, cost: Cost, interval: Interval| {
        table.row(name);
        table.cell(&cost_text(it.m, cost, |cost| it.amount_or(Some(cost), "")));
        table.cell(&it.amount_or(Some(interval.low), ""));
        table.cell(&it.amount_or(interval.high, i.open_end));
    };
    for channel in &it.report.channels {
        if let Some(interval) = channel.interval {
            row(&it.name(channel.id), channel.cost, interval);
        }
    }
    row(i.in_all, total.cost, interval);
    table.end();
    let count = |channel: &Channel| channel.entry(Quantity::Conversions).value();
    if it.plan.channels.iter().filter_map(count).any(|count| count.normalize().scale() > 0) {
        hint(tree, i.sure_fractional);
    }
    words(tree, "h3", i.different);
    match difference::differences(it.plan, it.report) {
        Some(differences) => different(it, &differences, tree),
        None => hint(tree, i.different_needs),
    }
}

fn different(it: &Shown, differences: &Differences, tree: &mut Tree) {
    let i = it.insight();
    let cheapest = it.name(differences.cheapest);
    tree.open("ul");
    for Difference { id, p, is_dearer, is_same, more } in &differences.others {
        let template = match (is_dearer, is_same) {
            (true, _) => i.different_dearer,
            (_, true) => i.different_same,
            _ => i.different_unclear,
        };
        tree.open("li").text(&template.with(&[&it.name(*id), &cheapest])).text(" (");
        probability(tree, it, &format!("{id}.difference.p"), *p);
        tree.text("). ");
        if let Some(more) = more {
            tree.text(&i.different_more.with(&[&it.write(Writer::count, *more)]));
        }
        tree.close();
    }
    tree.close();
    hint(tree, i.different_holm);
}
