//! A check box with its label.

use leptos::prelude::*;

/// A check box with its label behind it.
#[component]
pub fn CheckField(
    /// Its id.
    id: &'static str,
    /// The label.
    label: &'static str,
    /// Whether it is checked.
    #[prop(into)]
    checked: Signal<bool>,
    /// Whether it can't be changed.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// Takes whether it was checked or unchecked.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input
                type="checkbox"
                id=id
                prop:checked=checked
                prop:disabled=disabled
                on:change:target=move |event| on_change.run(event.target().checked())
            />
            {label}
        </label>
    }
}
