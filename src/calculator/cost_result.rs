//! A cost with its limits, in a row and in the answer.

use std::sync::Arc;

use domain::confidence::{Interval, Level};
use domain::money::Currency;
use domain::ratio::Ratio;
use domain::report::Cost;
use i18n::Messages;
use leptos::prelude::*;

use crate::components::{ResultValue, flag, text, words_if};
use crate::state::locale;

/// A cost, with what it is told in.
#[derive(Clone, Copy)]
pub struct CostView {
    /// The cost per conversion.
    pub cost: Cost,
    /// Its limits.
    pub interval: Option<Interval>,
    /// In which currency.
    pub currency: Currency,
    /// How sure the limits are.
    pub level: Level,
}

/// What a cost follows; `None` while its channel is being removed.
pub type ReadCost = Box<dyn Fn() -> Option<CostView> + Send + Sync>;

/// The cost as people read it, or why there is none.
pub fn cost_text(m: &Messages, cost: Cost, format: impl Fn(Ratio) -> String) -> String {
    cost.known().map_or_else(|| m.no_cost(cost).to_owned(), format)
}

/// A cost, its limits, and a doubt where there is one.
#[component]
pub fn CostResult(
    /// The key of the cost in the contract.
    key: String,
    /// The cost.
    cost: ReadCost,
    /// Whether it is the total, whose limits are told in a sentence.
    is_total: bool,
) -> impl IntoView {
    let locale = locale();
    let m = locale.messages;
    let cost: Arc<dyn Fn() -> Option<CostView> + Send + Sync> = Arc::from(cost);
    let of = |read: fn(CostView) -> Option<Ratio>| {
        let cost = Arc::clone(&cost);
        move || cost().and_then(read)
    };
    // The limits stand alone beside a row's cost, the answer's has its sign.
    let amount = |read: fn(CostView) -> Option<Ratio>| {
        let cost = Arc::clone(&cost);
        text(move || {
            let limit = cost().and_then(|cost| Some(locale.format(cost.currency).amount(read(cost)?)));
            limit.unwrap_or_else(|| m.limit_unknown.to_owned())
        })
    };
    let words = {
        let cost = Arc::clone(&cost);
        text(move || match cost() {
            Some(CostView { cost: Cost::NothingEntered, .. }) | None if is_total => m.answer_empty.to_owned(),
            Some(CostView { cost, currency, .. }) => cost_text(m, cost, |cost| {
                let format = locale.format(currency);
                if is_total { format.money(cost) } else { format.amount(cost) }
            }),
            None => String::new(),
        })
    };
    let word = |place: usize| {
        let cost = Arc::clone(&cost);
        text(move || cost().and_then(|cost| limit_words(m, cost, is_total, place)).unwrap_or_default())
    };
    let canonical = |read: fn(CostView) -> Option<Ratio>| {
        let number = of(read);
        text(move || number().map(Ratio::canonical).unwrap_or_default())
    };
    let known: fn(CostView) -> Option<Ratio> = |cost| cost.cost.known();
    let low: fn(CostView) -> Option<Ratio> = |cost| cost.interval.map(|interval| interval.low);
    let high: fn(CostView) -> Option<Ratio> = |cost| cost.interval.and_then(|interval| interval.high);
    let has_limits = {
        let low = of(low);
        flag(move || low().is_some())
    };
    let is_free = {
        let cost = Arc::clone(&cost);
        flag(move || cost().is_some_and(|cost| matches!(cost.cost, Cost::Free(_))))
    };
    let result = view! { <ResultValue key=key.clone() value=canonical(known) text=words /> };
    let result = if is_total { view! { <p class="total">{result}</p> }.into_any() } else { result.into_any() };
    view! {
        {result}
        <p class="aside bound" data-known=words_if(has_limits, "true")>
            {word(0)} <ResultValue key=format!("{key}.low") value=canonical(low) text=amount(low) /> {word(1)}
            <ResultValue key=format!("{key}.high") value=canonical(high) text=amount(high) /> {word(2)}
        </p>
        <p class="aside">{words_if(is_free, m.free)}</p>
    }
}

/// What stands before the limits of a cost, between and behind them.
fn limit_words(m: &Messages, cost: CostView, is_sentence: bool, place: usize) -> Option<String> {
    let CostView { cost, interval, level, .. } = cost;
    let is_open = interval.is_some_and(|interval| interval.high.is_none());
    let odds = m.odds(level);
    let sentence = match interval {
        _ if !is_sentence && (is_open || cost == Cost::NoConversionsYet) => {
            m.row_at_least.with(&["|", level.percent()]) + "|"
        }
        Some(_) if !is_sentence => "| – |".to_owned(),
        Some(_) if is_open => m.limits_at_least.with(&["|", odds]) + "|",
        Some(_) => m.limits_between.with(&["|", "|", odds]),
        None => String::new(),
    };
    sentence.split('|').nth(place).map(str::to_owned)
}
