//! The period against the one before.

use super::Part;
use crate::domain::field::Field;
use crate::domain::previous::{self, Change};
use crate::domain::quantity::Quantity;
use crate::domain::ratio::Ratio;
use crate::i18n::{Insight, Messages};
use crate::state::{Hold, Shown, Tree, Writer};
use crate::ui::period;
use crate::ui::pieces::{Table, data, hint, hold_number, number, paragraph, place, words};

pub(super) fn part(i: &'static Insight) -> Part {
    Part { id: "before", title: i.before, fields, gist, content }
}

/// Where the channels' fields come.
pub(super) const CHANNELS: &str = "before-channels";

/// The figures that are entered of the previous period.
const QUANTITIES: [Quantity; 2] = [Quantity::Spend, Quantity::Conversions];

fn fields(m: &'static Messages, tree: &mut Tree) {
    period::frame(m, true, tree);
    place(tree, "ul", "", CHANNELS);
}

/// Each channel's fields.
pub(super) fn channels(it: &Shown, tree: &mut Tree) {
    for channel in &it.plan.channels {
        let name = it.m.channel_name(channel);
        tree.open("li").with("class", "before").with("data-channel", &channel.id.to_string());
        words(tree, "h3", &name);
        let before = it.insight().before_field.with(&[&name]);
        for quantity in QUANTITIES {
            let field = Field::Before(channel.id, quantity).to_string();
            number(tree, &field, quantity.id(), &before, it.m.quantity(quantity));
        }
        tree.close();
    }
}

/// What they hold.
pub(super) fn held(it: &Shown, held: &mut Vec<Hold>) {
    for channel in &it.plan.channels {
        QUANTITIES.into_iter().for_each(|quantity| hold_number(it, Field::Before(channel.id, quantity), held));
    }
}

fn signed_percent(it: &Shown, percent: Ratio) -> String {
    let written = it.write(Writer::percent, percent);
    if percent.is_negative() { written } else { format!("+{written}") }
}

fn chance(it: &Shown, change: &Change) -> &'static str {
    let i = it.insight();
    change.is_real.map_or("", |is_real| if is_real { i.chance_no } else { i.chance_maybe })
}

fn gist(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    let change = previous::total(it.plan);
    match change.and_then(|change| Some((change.percent?, change))) {
        Some((percent, change)) => {
            tree.text(&i.before_summary.with(&[&signed_percent(it, percent), chance(it, &change)]))
        }
        None => tree.text(i.before_waits),
    };
}

fn content(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    let Some(total) = previous::total(it.plan) else {
        return data(tree, "total.change.cost_per_conversion", None, i.before_waits);
    };
    let headings = [it.m.channel, i.before_cost, i.now_cost, i.change, i.marginal, i.chance];
    let mut table = Table::begin(tree, &headings);
    let mut row = |key: &str, name: &str, change: Change| {
        table.row(name);
        table.cell(&it.amount_or(change.before, it.m.no_conversions_yet));
        table.cell(&it.amount_or(change.now, it.m.no_conversions_yet));
        let percent = change.percent.map(|percent| signed_percent(it, percent));
        let percent = percent.unwrap_or_else(|| it.m.nothing_to_divide.to_owned());
        table.data(&format!("{key}.change.cost_per_conversion"), change.percent, &percent);
        let marginal = it.amount_or(change.marginal, i.marginal_none);
        table.data(&format!("{key}.marginal_cost_per_conversion"), change.marginal, &marginal);
        table.cell(chance(it, &change));
    };
    for channel in &it.plan.channels {
        if let Some(change) = previous::of_channel(it.plan, channel) {
            row(&channel.id.to_string(), &it.m.channel_name(channel), change);
        }
    }
    row("total", i.in_all, total);
    table.end();
    hint(tree, i.before_only);
    if let Some(cost) = total.marginal {
        paragraph(tree, &i.marginal_words.with(&[&it.write(Writer::count, total.more), &it.money(cost)]));
    }
}
