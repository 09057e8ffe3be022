//! A cost with its limits, in a row and in the answer.

use domain::confidence::{Interval, Level};
use domain::ratio::Ratio;
use domain::report::Cost;
use i18n::Messages;
use leptos::prelude::*;

use crate::components::ResultValue;
use crate::state::{locale, plan_store};

/// The cost as people read it, or why there is none.
pub fn cost_text(m: &Messages, cost: Cost, format: impl Fn(Ratio) -> String) -> String {
    cost.known().map_or_else(|| m.no_cost(cost).to_owned(), format)
}

/// What is said beside a cost: its limits, and a doubt.
#[component]
pub fn CostInterval(
    /// The key of the cost in the contract.
    key: String,
    /// The cost.
    #[prop(into)]
    cost: Signal<Cost>,
    /// Its limits.
    #[prop(into)]
    interval: Signal<Option<Interval>>,
    /// How sure they are.
    #[prop(into)]
    level: Signal<Level>,
    /// Whether they are told in a sentence, or short.
    is_sentence: bool,
) -> impl IntoView {
    let locale = locale();
    let m = locale.messages;
    let store = plan_store();
    // What stands before, between and behind the limits.
    let words = Memo::new(move |_| {
        let (interval, level) = (interval.get(), level.get());
        let is_open = interval.is_some_and(|interval| interval.high.is_none());
        let odds = m.odds(level);
        let sentence = match interval {
            _ if !is_sentence && (is_open || cost.get() == Cost::NoConversionsYet) => {
                m.row_at_least.with(&["|", level.percent()]) + "|"
            }
            Some(_) if !is_sentence => "| – |".to_owned(),
            Some(_) if is_open => m.limits_at_least.with(&["|", odds]) + "|",
            Some(_) => m.limits_between.with(&["|", "|", odds]),
            None => String::new(),
        };
        let mut words = sentence.split('|').map(str::to_owned);
        [(); 3].map(|()| words.next().unwrap_or_default())
    });
    let word = move |place: usize| move || words.with(|words| words.get(place).cloned().unwrap_or_default());
    let limit = move |key: String, limit: fn(Interval) -> Option<Ratio>| {
        let limit = Memo::new(move |_| interval.get().and_then(limit));
        let text = move || locale.format(store.with(|plan| plan.currency)).amount_or(limit.get(), m.limit_unknown);
        view! {
            <ResultValue
                key
                value=Signal::derive(move || limit.get().map(Ratio::canonical).unwrap_or_default())
                text=Signal::derive(text)
            />
        }
    };
    view! {
        <p class="aside bound" data-known=move || if interval.get().is_some() { "true" } else { "" }>
            {word(0)} {limit(format!("{key}.low"), |interval| Some(interval.low))} {word(1)}
            {limit(format!("{key}.high"), |interval| interval.high)} {word(2)}
        </p>
        <p class="aside">{move || matches!(cost.get(), Cost::Free(_)).then_some(m.free)}</p>
    }
}
