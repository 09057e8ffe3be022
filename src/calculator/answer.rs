//! The answer: what a conversion costs in all.

use domain::ratio::Ratio;
use domain::report::{Cost, Total};
use leptos::prelude::*;

use super::cost_result::{CostResult, CostView};
use crate::components::{ResultValue, aria, flag, memo_flag, text, words_if};
use crate::state::{Format, Snapshot, locale, plan_store};
use crate::tools::{Place, Tools};

/// The total cost per conversion, the largest thing on the page, with what it is made of.
#[component]
pub fn Answer() -> impl IntoView {
    let m = locale().messages;
    let snapshot = plan_store().snapshot();
    let is_stale = memo_flag(move || snapshot.with(|snapshot| snapshot.report.total.stale));
    let cost = move || {
        snapshot.with(|Snapshot { plan, report }| {
            let Total { cost, interval, .. } = report.total;
            Some(CostView { cost, interval, currency: plan.currency, level: plan.level })
        })
    };
    view! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading">{m.cost_per_conversion}</h2>
            <div class="result" id="answer" data-stale=aria(is_stale)>
                <CostResult key="total.cost_per_conversion".to_owned() cost=Box::new(cost) is_total=true />
                <p class="aside caution">{words_if(is_stale, m.stale)}</p>
                <dl class="sums">
                    <Sum
                        label=m.conversion_costs
                        key="total.spend"
                        sum=|total| Ratio::from_decimal(total.spend)
                        format=Format::money
                    />
                    <Sum
                        label=m.conversions
                        key="total.conversions"
                        sum=|total| Ratio::from_decimal(total.conversions)
                        format=Format::count
                    />
                </dl>
                <Tools place=Place::LeftOut />
            </div>
            <Tools place=Place::Answer />
        </section>
    }
}

/// A sum over the channels.
#[component]
fn Sum(
    /// What is summed.
    label: &'static str,
    /// The key in the contract.
    key: &'static str,
    /// The sum.
    sum: fn(&Total) -> Option<Ratio>,
    /// How it is written.
    format: fn(Format, Ratio) -> String,
) -> impl IntoView {
    let locale = locale();
    let snapshot = plan_store().snapshot();
    let sum = move |Snapshot { report, .. }: &Snapshot| {
        sum(&report.total).filter(|_| report.total.cost != Cost::NothingEntered)
    };
    let value = text(move || snapshot.with(|snapshot| sum(snapshot).map(Ratio::canonical).unwrap_or_default()));
    let words = text(move || {
        snapshot.with(|snapshot| match sum(snapshot) {
            Some(sum) => format(locale.format(snapshot.plan.currency), sum),
            None => locale.messages.nothing_entered.to_owned(),
        })
    });
    view! {
        <div>
            <dt>{label}</dt>
            <dd><ResultValue key=key.to_owned() value text=words /></dd>
        </div>
    }
}

/// The total once more, for a slim bar at the bottom edge, while one types on a narrow screen. Only for the eyes: the answer itself
/// stands below the form.
#[component]
pub fn TotalBar() -> impl IntoView {
    let locale = locale();
    let snapshot = plan_store().snapshot();
    let cost = text(move || {
        snapshot.with(|Snapshot { plan, report }| {
            let cost = report.total.cost.known();
            cost.map(|cost| locale.format(plan.currency).money(cost)).unwrap_or_default()
        })
    });
    let is_known = flag(move || cost.with(|cost| !cost.is_empty()));
    view! {
        <p class="total-bar" id="total-bar" aria-hidden="true">
            <span>{words_if(is_known, locale.messages.cost_per_conversion)}</span>
            <strong>{cost}</strong>
        </p>
    }
}
