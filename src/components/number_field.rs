//! A field in which one types a number.

use leptos::prelude::*;

use super::reactive::text;
use super::text_field::TextField;

/// A labelled number field: a text field whose unit is said behind the label, and for which screens offer digits.
#[component]
pub fn NumberField(
    /// The field's name; also its id.
    #[prop(into)]
    name: String,
    /// What stands above it.
    label: &'static str,
    /// What a screen reader says before the label.
    #[prop(into, optional)]
    prefix: Signal<String>,
    /// The unit; empty where the label says it.
    #[prop(into)]
    unit: Signal<String>,
    /// What it is for, for the style.
    kind: &'static str,
    /// The text in it, as typed.
    #[prop(into)]
    value: Signal<String>,
    /// Why the text can't be read and what to do; empty where it can.
    #[prop(into)]
    problem: Signal<String>,
    /// How a text was read that can be read in two ways.
    #[prop(into)]
    reading: Signal<String>,
    /// Takes each text that is typed.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    let suffix = text(move || unit.with(|unit| if unit.is_empty() { String::new() } else { format!(", {unit}") }));
    view! { <TextField name label prefix suffix kind keyboard="decimal" value problem reading on_input /> }
}
