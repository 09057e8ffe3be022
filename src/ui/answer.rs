//! The answer: what a conversion costs in all.

use std::sync::Arc;

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::figure::figure;
use super::follow::{only_if, text};
use super::row_figures::{Beside, cost_text};
use super::share::Share;
use crate::domain::ratio::Ratio;
use crate::domain::report::{Cost, Total};
use crate::state::{Session, Writer};

/// The total cost per conversion, the largest thing on the page, with what it is made of.
#[component]
pub(super) fn Answer(session: Session) -> impl IntoView {
    let m = session.messages();
    let cost = move || session.report(|report| report.total.cost);
    let stale = move || session.report(|report| report.total.stale);
    let words = move || match cost() {
        Cost::NothingEntered => m.answer_waits.to_owned(),
        cost => cost_text(m, cost, |cost| session.write(Writer::money, cost)),
    };
    // Told when things are quiet, not between two fields.
    let left_out = move || session.left_out(m);
    let left_out_words =
        move || Some(left_out()).filter(|names| !names.is_empty()).map(|names| m.left_out.with(&[&names]));
    view! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading">{m.cost_per_conversion}</h2>
            <p class="total" data-stale=text(move || stale().to_string())>
                {figure("total.cost_per_conversion".to_owned(), move || cost().known(), text(words))}
            </p>
            <Beside
                session=session
                key="total.cost_per_conversion".to_owned()
                cost=Arc::new(move || {
                    let level = session.plan(|plan| plan.level);
                    session.report(|report| (report.total.cost, report.total.interval, level))
                })
                in_words=true
            />
            <p class="aside caution">{text(move || only_if(stale(), m.stale))}</p>
            <dl class="sums">
                <Sum session=session label=m.conversion_costs key="total.spend" of=|total| total.spend write=Writer::money />
                <Sum session=session label=m.conversions key="total.conversions" of=|total| total.conversions write=Writer::count />
            </dl>
            <p
                class="notice"
                role="status"
                data-notice=text(move || only_if(!left_out().is_empty(), "left-out"))
            >
                {text(move || left_out_words().unwrap_or_default())}
            </p>
            <Share session=session />
        </section>
    }
}

/// A sum over the channels.
#[component]
fn Sum(
    session: Session,
    label: &'static str,
    key: &'static str,
    of: fn(&Total) -> Decimal,
    write: fn(Writer, Ratio) -> String,
) -> impl IntoView {
    let m = session.messages();
    let sum = move || {
        let sum = session.report(|report| (report.total.cost != Cost::NothingEntered).then(|| of(&report.total)))?;
        Ratio::new(sum, Decimal::ONE)
    };
    let words = move || match sum() {
        Some(sum) => session.write(write, sum),
        None => m.nothing_entered.to_owned(),
    };
    view! {
        <div>
            <dt>{label}</dt>
            <dd>{figure(key.to_owned(), sum, text(words))}</dd>
        </div>
    }
}

/// The total once more, in a slim bar at the bottom edge, while one types on a narrow screen. Only for the eyes: the
/// answer itself stands below the form.
#[component]
pub(super) fn TotalBar(session: Session) -> impl IntoView {
    let m = session.messages();
    let cost = move || session.report(|report| report.total.cost.known());
    let total = move || cost().map(|cost| session.write(Writer::money, cost)).unwrap_or_default();
    view! {
        <p class="total-bar" aria-hidden="true">
            <span>{text(move || only_if(cost().is_some(), m.cost_per_conversion))}</span>
            <strong>{text(total)}</strong>
        </p>
    }
}
