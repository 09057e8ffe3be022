//! A number field of the plan: the kit's number field, bound to what stands in one place of the plan.

use domain::amount::Unit;
use domain::edit::Edit;
use domain::entry::Entry;
use domain::field::Field;
use domain::figure::Figure;
use leptos::prelude::*;

use crate::components::{NumberField, text};
use crate::state::{locale, plan_store};

/// A number field of the plan.
#[component]
pub fn PlanField(
    /// Which one.
    field: Field,
    /// What stands in it; `None` while its channel is being removed.
    #[prop(into)]
    entry: Signal<Option<Entry>>,
    /// What stands above it.
    label: &'static str,
    /// What a screen reader says before the label.
    #[prop(into, optional)]
    prefix: Signal<String>,
) -> impl IntoView {
    let (locale, store) = (locale(), plan_store());
    let m = locale.messages;
    let separator = locale.language.separator();
    let kind = match field {
        Field::Current(_, quantity) | Field::Previous(_, quantity) => quantity.id(),
        _ => "figure",
    };
    let unit = move || match field.unit(store.currency().get()) {
        Unit::Money(currency) => currency.to_string(),
        Unit::Count => m.count_unit.to_owned(),
        Unit::Percent => String::new(), // the label says so
    };
    let of = move |read: fn(&Entry) -> String| {
        text(move || entry.with(|entry| entry.as_ref().map(read).unwrap_or_default()))
    };
    let problem = move || {
        entry.with(|entry| {
            let problem = entry.as_ref()?.problem()?;
            Some(m.problem(problem, separator, field.unit(store.currency().get_untracked())))
        })
    };
    let reading = move || {
        entry.with(|entry| {
            let (value, other) = entry.as_ref()?.open_reading()?;
            Some(m.open_reading(value, other, separator))
        })
    };
    view! {
        <NumberField
            name=field.to_string()
            label
            prefix
            unit=text(unit)
            kind
            value=of(|entry| entry.text().to_owned())
            problem=text(move || problem().unwrap_or_default())
            reading=text(move || reading().unwrap_or_default())
            on_input=move |text| store.dispatch(Edit::Enter(field, text))
        />
    }
}

/// The field for a number that is no channel's.
pub fn figure_field(figure: Figure) -> impl IntoView {
    let store = plan_store();
    let field = Field::Figure(figure);
    let entry = Memo::new(move |_| store.with(|plan| plan.entry(field).cloned()));
    view! { <PlanField field entry label=locale().messages.figure(figure) /> }
}
