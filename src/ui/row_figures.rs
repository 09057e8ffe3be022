//! What a channel's figures say: the cost per conversion, the row's answer, and below it shares and what clicks,
//! impressions and revenue add. The answer in all says its cost in the same words.

use super::pieces::{classed, data, place, words};
use crate::domain::certainty::Interval;
use crate::domain::channel::ChannelId;
use crate::domain::ratio::Ratio;
use crate::domain::report::{ChannelReport, Cost};
use crate::i18n::Messages;
use crate::state::{Shown, Tree, Writer};

/// The end of the id of the place of a row's further figures.
pub(super) const FACTS: &str = "facts";

/// A row's cost, and a place for its further figures.
pub(super) fn write(it: &Shown, id: ChannelId, tree: &mut Tree) {
    let Some(figures) = it.report.channel(id) else { return };
    let limited = Limited { cost: figures.cost, interval: figures.interval, in_words: false };
    let key = format!("{id}.cost_per_conversion");
    let stale = figures.stale && figures.cost.known().is_some();
    tree.open("div").with("class", "cost").with("data-stale", if stale { "true" } else { "false" });
    // On paper a row without figures is left out.
    tree.with("data-known", if matches!(figures.cost, Cost::NothingEntered) { "" } else { "true" });
    data(tree, &key, figures.cost.known(), &cost_text(it.m, figures.cost, |cost| it.write(Writer::amount, cost)));
    limited.beside(it, &key, tree);
    classed(tree, "p", "aside caution", if stale { it.m.stale_row } else { "" });
    tree.close();
    place(tree, "ul", "facts", &format!("{id}.{FACTS}"));
}

/// A row's further figures. Without a number the style leaves one out.
pub(super) fn facts(it: &Shown, id: ChannelId, tree: &mut Tree) {
    let Some(figures) = it.report.channel(id) else { return };
    for fact in ALL_FACTS {
        let number = (fact.of)(figures);
        let words = (fact.words)(it.m);
        let (before, behind) = if fact.is_share { ("", words) } else { (words, "") };
        let written = number.map_or_else(|| it.m.nothing_entered.to_owned(), |number| it.write(fact.write, number));
        known(tree.open("li"), number).text(before).text(" ");
        data(tree, &format!("{id}.{}", fact.key), number, &written);
        tree.text(" ").text(behind).close();
    }
    if let Some(files) = it.origin(id) {
        words(tree.open("li").with("data-known", "true"), "span", &it.m.from_reports.with(&[files]));
        tree.close();
    }
}

/// Says whether there is a number in an element: for the style, which had to look into each at every key otherwise.
fn known(tree: &mut Tree, number: Option<Ratio>) -> &mut Tree {
    tree.with("data-known", if number.is_some() { "true" } else { "" })
}

/// A cost with its limits.
pub(super) struct Limited {
    pub(super) cost: Cost,
    pub(super) interval: Option<Interval>,
    /// Whether they are told in a sentence, or short.
    pub(super) in_words: bool,
}

impl Limited {
    /// What is to be said beside a cost: its limits, and a doubt.
    pub(super) fn beside(&self, it: &Shown, key: &str, tree: &mut Tree) {
        let Self { cost, interval, in_words } = *self;
        let level = it.plan.level;
        let is_open = interval.is_some_and(|interval| interval.high.is_none());
        let odds = it.m.odds(level);
        // What stands before, between and behind the limits.
        let words = match interval {
            _ if !in_words && (is_open || cost == Cost::NoConversionsYet) => {
                format!("{} | {}|", it.m.at_least, it.m.at_level.with(&[level.percent()]))
            }
            Some(_) if !in_words => "| – |".to_owned(),
            Some(_) if is_open => it.insight().at_least.with(&["|", "|", odds]) + "|",
            Some(_) => it.insight().between.with(&["|", "|", odds]),
            None => String::new(),
        };
        let mut words = words.split('|');
        let low = interval.map(|interval| interval.low);
        let high = interval.and_then(|interval| interval.high);
        known(tree.open("p").with("class", "aside bound"), low);
        for (name, limit) in [("low", low), ("high", high)] {
            tree.text(words.next().unwrap_or_default());
            data(tree, &format!("{key}.{name}"), limit, &it.amount_or(limit, it.insight().open_end));
        }
        tree.text(words.next().unwrap_or_default()).close();
        classed(tree, "p", "aside", if matches!(cost, Cost::Free(_)) { it.m.free } else { "" });
    }
}

/// The cost as people read it, or why there is none.
pub(super) fn cost_text(m: &Messages, cost: Cost, write: impl Fn(Ratio) -> String) -> String {
    cost.known().map_or_else(|| m.no_cost(cost).to_owned(), write)
}

/// A further figure of a channel.
#[derive(Clone, Copy)]
struct Fact {
    /// Its key in the contract.
    key: &'static str,
    of: fn(&ChannelReport) -> Option<Ratio>,
    write: fn(Writer, Ratio) -> String,
    words: fn(&'static Messages) -> &'static str,
    /// Whether it is a part of a sum; then its words stand behind the figure, as in "50 % of spend".
    is_share: bool,
}

const fn fact(
    key: &'static str,
    of: fn(&ChannelReport) -> Option<Ratio>,
    write: fn(Writer, Ratio) -> String,
    words: fn(&'static Messages) -> &'static str,
    is_share: bool,
) -> Fact {
    Fact { key, of, write, words, is_share }
}

const ALL_FACTS: [Fact; 7] = [
    fact("spend_share", |row| row.spend_share, Writer::percent, |m| m.of_spend, true),
    fact("conversion_share", |row| row.conversion_share, Writer::percent, |m| m.of_conversions, true),
    fact("cost_per_click", |row| row.cost_per_click, Writer::amount, |m| m.cost_per_click, false),
    fact("conversion_rate", |row| row.conversion_rate, Writer::percent, |m| m.conversion_rate, false),
    fact("click_through_rate", |row| row.click_through_rate, Writer::percent, |m| m.click_through_rate, false),
    fact("cost_per_thousand", |row| row.cost_per_thousand, Writer::amount, |m| m.cost_per_thousand, false),
    fact("return_on_ad_spend", |row| row.return_on_ad_spend, Writer::factor, |m| m.return_on_ad_spend, false),
];
