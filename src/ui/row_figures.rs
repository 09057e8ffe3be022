//! What a channel's figures say: the cost per conversion, the row's answer, and below it shares and what clicks,
//! impressions and revenue add.

use leptos::prelude::*;

use super::figure::figure;
use super::{messages, only_if, text, whether};
use crate::domain::channel::ChannelId;
use crate::domain::ratio::Ratio;
use crate::domain::report::{ChannelReport, Cost};
use crate::i18n::Messages;
use crate::state::{Session, Writer};

/// The figures of a row.
#[component]
pub(super) fn RowFigures(id: ChannelId) -> impl IntoView {
    let session = expect_context::<Session>();
    let m = messages();
    let figures = session.figures(id);
    let cost = move || figures.with(|row| row.as_ref().map_or(Cost::NothingEntered, |row| row.cost));
    let stale = move || cost().known().is_some() && figures.with(|row| row.as_ref().is_some_and(|row| row.stale));
    let words = move || cost_text(m, cost(), |cost| session.write(Writer::amount, cost));
    let fact = |fact: Fact| {
        let number = move || figures.with(|row| row.as_ref().and_then(fact.of));
        let written = move || match number() {
            Some(number) => session.write(fact.write, number),
            None => m.nothing_entered.to_owned(),
        };
        let words = (fact.words)(m);
        let (before, behind) = if fact.words_behind { ("", words) } else { (words, "") };
        view! {
            <li prop:hidden=whether(move || number().is_none())>
                {before} " " {figure(format!("{id}.{}", fact.key), number, text(written))} " " {behind}
            </li>
        }
    };
    let facts: Vec<_> = FACTS.into_iter().map(fact).collect();
    view! {
        <div class="cost" data-stale=text(move || stale().to_string())>
            {figure(format!("{id}.cost_per_conversion"), move || cost().known(), text(words))}
            <Beside key=format!("{id}.cost_per_conversion.low") cost=Signal::derive(cost) />
            <p class="aside caution">{text(move || only_if(stale(), m.stale_row))}</p>
        </div>
        <ul class="facts">{facts}</ul>
    }
}

/// What is to be said beside some costs: the least that one will be, or a doubt.
#[component]
pub(super) fn Beside(key: String, cost: Signal<Cost>) -> impl IntoView {
    let session = expect_context::<Session>();
    let m = messages();
    let bound = move || match cost.get() {
        Cost::NoConversionsYet(bound) => Some(bound),
        _ => None,
    };
    let written =
        move || bound().map_or_else(|| m.nothing_entered.to_owned(), |bound| session.write(Writer::amount, bound));
    view! {
        <p class="aside" prop:hidden=whether(move || bound().is_none())>
            {m.at_least} " " {figure(key, bound, text(written))} " " {m.at_level}
        </p>
        <p class="aside">{text(move || only_if(matches!(cost.get(), Cost::Free(_)), m.free))}</p>
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
    write: fn(&Writer, Ratio) -> String,
    words: fn(&'static Messages) -> &'static str,
    /// Whether the words stand behind the figure, as in "50 % of spend".
    words_behind: bool,
}

const fn fact(
    key: &'static str,
    of: fn(&ChannelReport) -> Option<Ratio>,
    write: fn(&Writer, Ratio) -> String,
    words: fn(&'static Messages) -> &'static str,
    words_behind: bool,
) -> Fact {
    Fact { key, of, write, words, words_behind }
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
