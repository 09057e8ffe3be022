//! What a channel's figures say: the cost per conversion, the row's answer, and below it shares and what clicks,
//! impressions and revenue add.

use std::sync::Arc;

use leptos::prelude::*;

use super::figure::figure;
use super::follow::{only_if, text};
use crate::domain::certainty::{Interval, Level};
use crate::domain::channel::ChannelId;
use crate::domain::ratio::Ratio;
use crate::domain::report::{ChannelReport, Cost};
use crate::i18n::Messages;
use crate::state::{Row, Session, Writer};

/// The figures of a row.
#[component]
pub(super) fn RowFigures(session: Session, id: ChannelId, row: RwSignal<Row>) -> impl IntoView {
    let m = session.messages();
    let cost = move || row.with(|row| row.figures.as_ref().map_or(Cost::NothingEntered, |figures| figures.cost));
    let stale = move || cost().known().is_some() && row.with(|row| row.figures.as_ref().is_some_and(|it| it.stale));
    let words = move || cost_text(m, cost(), |cost| session.write(Writer::amount, cost));
    let shares = session.shares(id);
    let fact = |fact: Fact| {
        let row = if fact.is_share { shares } else { row };
        let number = move || row.with(|row| row.figures.as_ref().and_then(fact.of));
        let written = move || match number() {
            Some(number) => session.write(fact.write, number),
            None => m.nothing_entered.to_owned(),
        };
        let words = (fact.words)(m);
        let (before, behind) = if fact.is_share { ("", words) } else { (words, "") };
        view! {
            // Without a number the style leaves it out.
            <li>
                {before} " " {figure(format!("{id}.{}", fact.key), number, text(written))} " " {behind}
            </li>
        }
    };
    let facts: Vec<_> = FACTS.into_iter().map(fact).collect();
    view! {
        <div class="cost" data-stale=text(move || stale().to_string())>
            {figure(format!("{id}.cost_per_conversion"), move || cost().known(), text(words))}
            <Beside
                session=session
                key=format!("{id}.cost_per_conversion")
                cost=Arc::new(move || {
                    row.with(|row| (cost(), row.figures.as_ref().and_then(|figures| figures.interval), row.level))
                })
                in_words=false
            />
            <p class="aside caution">{text(move || only_if(stale(), m.stale_row))}</p>
        </div>
        <ul class="facts">{facts}</ul>
    }
}

/// A cost with its limits and how sure they are.
type Limited = Arc<dyn Fn() -> (Cost, Option<Interval>, Level) + Send + Sync>;

/// What is to be said beside a cost: its limits, in words or short, and a doubt.
#[component]
pub(super) fn Beside(session: Session, key: String, cost: Limited, in_words: bool) -> impl IntoView {
    let m = session.messages();
    // What stands before, between and behind the limits. Without a figure the style leaves them out.
    let piece = |place: usize| {
        let cost = Arc::clone(&cost);
        text(move || {
            let (cost, interval, level) = cost();
            let is_open = interval.is_some_and(|interval| interval.high.is_none());
            let words = match interval {
                _ if !in_words && (is_open || cost == Cost::NoConversionsYet) => {
                    format!("{} | {}|", m.at_least, m.at_level.with(&[level.percent()]))
                }
                Some(_) if !in_words => "| – |".to_owned(),
                Some(_) if is_open => m.insight.at_least.with(&["|", "|", m.odds(level)]) + "|",
                Some(_) => m.insight.between.with(&["|", "|", m.odds(level)]),
                None => String::new(),
            };
            words.split('|').nth(place).unwrap_or_default().to_owned()
        })
    };
    let limit = |name: &str, of: fn(Interval) -> Option<Ratio>| {
        let cost = Arc::clone(&cost);
        let number = move || cost().1.and_then(of);
        let written = {
            let number = number.clone();
            move || match number() {
                Some(limit) => session.write(Writer::amount, limit),
                None => m.insight.open_end.to_owned(),
            }
        };
        figure(format!("{key}.{name}"), number, text(written))
    };
    let free = Arc::clone(&cost);
    view! {
        <p class="aside bound">
            {piece(0)} {limit("low", |interval| Some(interval.low))} {piece(1)} {limit("high", |interval| interval.high)}
            {piece(2)}
        </p>
        <p class="aside">{text(move || only_if(matches!(free().0, Cost::Free(_)), m.free))}</p>
    }
}

/// The cost as people read it, or why there is none.
pub(super) fn cost_text(m: &Messages, cost: Cost, write: impl Fn(Ratio) -> String) -> String {
    let why = match cost {
        Cost::Known(cost) | Cost::Free(cost) => return write(cost),
        Cost::NothingEntered => m.nothing_entered,
        Cost::OnlySpend => m.only_spend,
        Cost::OnlyConversions => m.only_conversions,
        Cost::Unreadable => m.unreadable,
        Cost::NoConversionsYet => m.no_conversions_yet,
        Cost::NothingToDivide => m.nothing_to_divide,
    };
    why.to_owned()
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

const FACTS: [Fact; 7] = [
    fact("spend_share", |row| row.spend_share, Writer::percent, |m| m.of_spend, true),
    fact("conversion_share", |row| row.conversion_share, Writer::percent, |m| m.of_conversions, true),
    fact("cost_per_click", |row| row.cost_per_click, Writer::amount, |m| m.cost_per_click, false),
    fact("conversion_rate", |row| row.conversion_rate, Writer::percent, |m| m.conversion_rate, false),
    fact("click_through_rate", |row| row.click_through_rate, Writer::percent, |m| m.click_through_rate, false),
    fact("cost_per_thousand", |row| row.cost_per_thousand, Writer::amount, |m| m.cost_per_thousand, false),
    fact("return_on_ad_spend", |row| row.return_on_ad_spend, Writer::factor, |m| m.return_on_ad_spend, false),
];
