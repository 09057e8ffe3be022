//! What a channel's figures say: the cost per conversion, the row's answer, and below it shares and what clicks,
//! impressions and revenue add.

use std::sync::Arc;

use leptos::prelude::*;

use super::figure::figure;
use super::follow::{only_if, text};
use crate::domain::channel::ChannelId;
use crate::domain::ratio::Ratio;
use crate::domain::report::{ChannelReport, Cost};
use crate::i18n::Messages;
use crate::state::{Row, Session, Writer};

/// The figures of a row.
#[component]
pub(super) fn RowFigures(session: Session, id: ChannelId, row: Memo<Row>) -> impl IntoView {
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
            <Beside session=session key=format!("{id}.cost_per_conversion.low") cost=Arc::new(cost) />
            <p class="aside caution">{text(move || only_if(stale(), m.stale_row))}</p>
        </div>
        <ul class="facts">{facts}</ul>
    }
}

/// What is to be said beside some costs: the least that one will be, or a doubt.
#[component]
pub(super) fn Beside(session: Session, key: String, cost: Arc<dyn Fn() -> Cost + Send + Sync>) -> impl IntoView {
    let m = session.messages();
    let free = Arc::clone(&cost);
    let bound = move || match cost() {
        Cost::NoConversionsYet(bound) => Some(bound),
        _ => None,
    };
    let written = {
        let bound = bound.clone();
        move || bound().map_or_else(|| m.nothing_entered.to_owned(), |bound| session.write(Writer::amount, bound))
    };
    view! {
        <p class="aside bound">
            {m.at_least} " " {figure(key, bound, text(written))} " " {m.at_level}
        </p>
        <p class="aside">{text(move || only_if(matches!(free(), Cost::Free(_)), m.free))}</p>
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
        Cost::NoConversionsYet(_) => m.no_conversions_yet,
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
