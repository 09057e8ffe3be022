//! The period against the one before.

use std::sync::Arc;

use super::{Part, slot, slot_id};
use crate::domain::channel::ChannelId;
use crate::domain::field::Field;
use crate::domain::previous::{self, Change};
use crate::domain::quantity::Quantity;
use crate::domain::ratio::Ratio;
use crate::i18n::{Insight, Messages};
use crate::state::{Session, Shown, Tree, Writer, build_later, mount_in};
use crate::ui::follow::text;
use crate::ui::number_field::number_field;
use crate::ui::period;
use crate::ui::pieces::{Table, data, hint, paragraph, place, words};

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

/// A place for each channel's fields.
pub(super) fn channels(it: &Shown, tree: &mut Tree) {
    for channel in &it.plan.channels {
        tree.open("li").with("class", "before").with("data-channel", &channel.id.to_string());
        words(tree, "h3", &it.m.channel_name(channel));
        for quantity in QUANTITIES {
            slot(tree, &Field::Before(channel.id, quantity).to_string());
        }
        tree.close();
    }
}

/// Puts the fields into their places.
pub(super) fn fill(session: Session) {
    for id in session.ids_now() {
        build_later(session, move |session| {
            for quantity in QUANTITIES {
                let field = Field::Before(id, quantity);
                mount_in(&slot_id(&field.to_string()), move || channel_field(session, id, quantity));
            }
        });
    }
}

fn channel_field(session: Session, id: ChannelId, quantity: Quantity) -> impl leptos::prelude::IntoView + use<> {
    let m = session.messages();
    let field = Field::Before(id, quantity);
    let source = move || session.plan(|plan| (plan.entry(field).cloned().unwrap_or_default(), plan.unit(field)));
    let before = text(move || m.insight.before_field.with(&[&session.channel_name(id, m)]));
    number_field(session, field, quantity.id(), before, m.quantity(quantity), Arc::new(source))
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
