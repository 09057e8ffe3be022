//! A field for a day.

use leptos::prelude::*;

use super::reactive::aria;

/// A labelled field for a day. What is wrong with it is told elsewhere, as two of them make a period.
#[component]
pub fn DateField(
    /// The field's name; also its id.
    name: &'static str,
    /// What stands above it.
    label: &'static str,
    /// The day in ISO 8601, or what else was typed.
    #[prop(into)]
    value: Signal<String>,
    /// Whether the period that it belongs to is wrong.
    #[prop(into)]
    invalid: Signal<bool>,
    /// The id of the note that says what is wrong.
    note: &'static str,
    /// Takes what is entered.
    #[prop(into)]
    on_change: Callback<String>,
) -> impl IntoView {
    view! {
        <div class="choice">
            <label for=name>{label}</label>
            <input
                type="date"
                id=name
                name=name
                aria-describedby=note
                aria-invalid=aria(invalid)
                data-day=value
                prop:value=value
                on:change:target=move |event| on_change.run(event.target().value())
            />
        </div>
    }
}
