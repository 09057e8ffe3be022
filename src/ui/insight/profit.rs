//! What is left of the value that conversions brought.

use super::{Part, fields};
use crate::domain::figure::Figure;
use crate::domain::profit;
use crate::i18n::Insight;
use crate::state::{Shown, Tree, Writer};
use crate::ui::pieces::{Table, paragraph};

pub(super) fn part(i: &'static Insight) -> Part {
    Part { id: "profit", title: i.value, fields: |m, tree| fields(m, tree, &[Figure::Margin]), gist, content }
}

fn gist(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    match profit::total(it.plan) {
        Some(profit) => tree.text(&i.value_summary.with(&[&it.money(profit)])),
        None => tree.text(i.value_waits),
    };
}

fn content(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    if profit::total(it.plan).is_none() {
        return;
    }
    let factor = |factor| it.write(Writer::factor, factor);
    let headings = [it.m.channel, i.value_return, i.value_break_even, i.value_profit];
    let mut table = Table::begin(tree, &headings);
    for channel in &it.plan.channels {
        let Some(profit) = profit::of_channel(it.plan, channel) else { continue };
        let id = channel.id;
        table.row(&it.name(id));
        let returned = it.report.channel(id).and_then(|row| row.return_on_ad_spend);
        table.cell(&returned.map(factor).unwrap_or_default());
        let break_even = it.amount_or(profit.break_even, it.m.no_conversions_yet);
        table.data(&format!("{id}.break_even_cost"), profit.break_even, &break_even);
        table.data(&format!("{id}.profit"), Some(profit.profit), &it.amount_or(Some(profit.profit), ""));
    }
    table.end();
    if let Some(needed) = profit::break_even_return(it.plan) {
        paragraph(tree, &i.value_needed.with(&[&factor(needed)]));
    }
}
