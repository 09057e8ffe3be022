//! A result of the contract.

use leptos::prelude::*;

/// A result: its value for machines, and as people read it.
#[component]
pub fn ResultValue(
    /// Its key in the contract.
    key: String,
    /// The number in canonical form; empty where there is none.
    #[prop(into)]
    value: Signal<String>,
    /// The number as people read it, or why there is none.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! { <data data-result=key value=value>{text}</data> }
}

/// The same where what is around it is built anew with each change.
pub fn result_value(key: String, value: String, text: String) -> impl IntoView {
    view! { <data data-result=key value=value>{text}</data> }
}
