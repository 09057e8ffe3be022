//! The period that the figures are from, and the previous one.

use domain::channel::Period;
use domain::edit::Edit;
use domain::field::Field;
use leptos::prelude::*;

use crate::components::{DateField, flag, memo_text};
use crate::state::{messages, plan_store};

/// First and last day of a period, and what is wrong with it.
#[component]
pub fn PeriodFields(
    /// Which period.
    period: Period,
) -> impl IntoView {
    let m = messages();
    let store = plan_store();
    let (fields, names, note) = match period {
        Period::Current => ([Field::From, Field::To], ["from", "to"], "period.note"),
        Period::Previous => ([Field::PreviousFrom, Field::PreviousTo], ["prev.from", "prev.to"], "prev.period.note"),
    };
    let problem = memo_text(move || {
        let problem = store.with(|plan| {
            let (from, to) = plan.days(period);
            if from.is_unreadable() || to.is_unreadable() {
                m.no_such_day
            } else if plan.period_is_reversed(period) {
                m.period_reversed
            } else {
                ""
            }
        });
        problem.to_owned()
    });
    let day = move |is_last: bool| {
        memo_text(move || {
            store.with(|plan| {
                let (from, to) = plan.days(period);
                if is_last { to } else { from }.text().to_owned()
            })
        })
    };
    let invalid = flag(move || problem.with(|problem| !problem.is_empty()));
    let days = fields.into_iter().zip(names).zip([m.from, m.to]).zip([false, true]);
    let days = days.map(|(((field, name), label), is_last)| {
        let enter = move |text| store.dispatch(Edit::Enter(field, text));
        view! { <DateField name label value=day(is_last) invalid note on_change=enter /> }
    });
    view! {
        <div class="period">
            {days.collect::<Vec<_>>()}
            <p class="note" id=note role="status"><span class="problem">{problem}</span></p>
        </div>
    }
}
