//! The period that the figures are from.

use leptos::prelude::*;

use super::follow::text;
use crate::domain::edit::Edit;
use crate::domain::plan::Plan;
use crate::state::Session;

/// First and last day.
#[component]
pub(super) fn Period(session: Session) -> impl IntoView {
    let m = session.messages();
    let problem = move |plan: &Plan| match plan {
        plan if plan.from.is_unreadable() || plan.to.is_unreadable() => m.no_such_day,
        plan if plan.period_is_reversed() => m.period_reversed,
        _ => "",
    };
    let problem = move || session.plan(problem).to_owned();
    let field = |(name, label, last): (&'static str, &'static str, bool)| {
        let day = move |plan: &Plan| if last { plan.to.text().to_owned() } else { plan.from.text().to_owned() };
        let edit = if last { Edit::To } else { Edit::From };
        view! {
            <div class="choice">
                <label for=name>{label}</label>
                <input
                    id=name
                    name=name
                    type="date"
                    prop:value=text(move || session.plan(day))
                    aria-invalid=text(move || (!problem().is_empty()).to_string())
                    aria-describedby="period.note"
                    on:change:target=move |event| session.edit(edit(event.target().value()))
                />
            </div>
        }
    };
    let fields: Vec<_> = [("from", m.from, false), ("to", m.to, true)].into_iter().map(field).collect();
    view! {
        <div class="period">
            {fields}
            <p class="note" id="period.note" role="status"><span class="problem">{text(problem)}</span></p>
        </div>
    }
}
