//! The answer: what a conversion costs in all.

use domain::ratio::Ratio;
use domain::report::{Cost, Total};
use leptos::prelude::*;

use super::interval::{CostInterval, cost_text};
use super::share::Share;
use super::table_export::TableExport;
use crate::components::ResultValue;
use crate::state::{Format, locale, plan_store};

/// The key of the answer in the contract.
const KEY: &str = "total.cost_per_conversion";

fn total_of<T: PartialEq + Send + Sync + 'static>(fact: fn(&Total) -> T) -> Memo<T> {
    let snapshot = plan_store().snapshot();
    Memo::new(move |_| snapshot.with(|snapshot| fact(&snapshot.report.total)))
}

/// The total cost per conversion, the largest thing on the page, with what it is made of.
#[component]
pub fn Answer() -> impl IntoView {
    let locale = locale();
    let m = locale.messages;
    let store = plan_store();
    let (cost, interval, is_stale) =
        (total_of(|total| total.cost), total_of(|total| total.interval), total_of(|total| total.stale));
    let format = move || locale.format(store.with(|plan| plan.currency));
    let text = move || match cost.get() {
        Cost::NothingEntered => m.answer_empty.to_owned(),
        cost => cost_text(m, cost, |cost| format().money(cost)),
    };
    let level = Memo::new(move |_| store.with(|plan| plan.level));
    view! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading">{m.cost_per_conversion}</h2>
            <div class="result" id="answer">
                <p class="total" data-stale=move || is_stale.get().to_string()>
                    <ResultValue
                        key=KEY.to_owned()
                        value=Signal::derive(move || cost.get().known().map(Ratio::canonical).unwrap_or_default())
                        text=Signal::derive(text)
                    />
                </p>
                <CostInterval key=KEY.to_owned() cost=cost interval=interval level=level is_sentence=true />
                <p class="aside caution">{move || is_stale.get().then_some(m.stale)}</p>
                <dl class="sums">
                    <Sum
                        label=m.conversion_costs
                        key="total.spend"
                        sum=total_of(|total| Ratio::from_decimal(total.spend))
                        format=Format::money
                    />
                    <Sum
                        label=m.conversions
                        key="total.conversions"
                        sum=total_of(|total| Ratio::from_decimal(total.conversions))
                        format=Format::count
                    />
                </dl>
                <LeftOut />
            </div>
            <Share />
            <TableExport />
        </section>
    }
}

/// A sum over the channels.
#[component]
fn Sum(
    label: &'static str,
    key: &'static str,
    sum: Memo<Option<Ratio>>,
    format: fn(Format, Ratio) -> String,
) -> impl IntoView {
    let locale = locale();
    let store = plan_store();
    let is_empty = total_of(|total| total.cost == Cost::NothingEntered);
    let sum = Memo::new(move |_| sum.get().filter(|_| !is_empty.get()));
    let text = move || match sum.get() {
        Some(sum) => format(locale.format(store.with(|plan| plan.currency)), sum),
        None => locale.messages.nothing_entered.to_owned(),
    };
    view! {
        <div>
            <dt>{label}</dt>
            <dd>
                <ResultValue
                    key=key.to_owned()
                    value=Signal::derive(move || sum.get().map(Ratio::canonical).unwrap_or_default())
                    text=Signal::derive(text)
                />
            </dd>
        </div>
    }
}

/// Which channels the total does not contain: told when things are quiet, not between two fields.
#[component]
fn LeftOut() -> impl IntoView {
    let m = locale().messages;
    let store = plan_store();
    let quiet = store.when_quiet();
    let names = Memo::new(move |_| {
        quiet.with(|quiet| {
            let channels = quiet.report.total.left_out.iter().filter_map(|id| quiet.plan.channel(*id));
            channels.map(|channel| m.channel_name(channel)).collect::<Vec<_>>().join(", ")
        })
    });
    view! {
        <p class="notice" role="status" data-notice=move || if names.get().is_empty() { "" } else { "left-out" }>
            {move || names.with(|names| (!names.is_empty()).then(|| m.left_out.with(&[names])))}
        </p>
    }
}

/// The total once more, for a slim bar at the bottom edge, while one types on a narrow screen. Only for the eyes: the answer itself
/// stands below the form.
#[component]
pub fn TotalBar() -> impl IntoView {
    let locale = locale();
    let store = plan_store();
    let cost = total_of(|total| total.cost.known());
    let text = move || cost.get().map(|cost| locale.format(store.with(|plan| plan.currency)).money(cost));
    view! {
        <p class="total-bar" id="total-bar" aria-hidden="true">
            <span>{move || cost.get().map(|_| locale.messages.cost_per_conversion)}</span>
            <strong>{text}</strong>
        </p>
    }
}
