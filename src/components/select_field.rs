//! A labelled list to choose from.

use leptos::prelude::*;

use super::reactive::{aria, dynamic};

/// What can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectOption {
    /// Its value.
    pub value: String,
    /// Its words.
    pub words: String,
    /// Whether it can't be chosen.
    pub disabled: bool,
}

impl SelectOption {
    /// An option that can be chosen.
    pub fn new(value: impl Into<String>, words: impl Into<String>) -> Self {
        Self { value: value.into(), words: words.into(), disabled: false }
    }
}

/// Options under a common title; without one they stand by themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionGroup {
    /// The title; empty for none.
    pub title: &'static str,
    /// The options.
    pub options: Vec<SelectOption>,
}

/// A labelled list to choose from.
#[component]
pub fn SelectField(
    /// The field's name; also its id.
    #[prop(into)]
    name: String,
    /// What stands above it.
    #[prop(into)]
    label: Signal<String>,
    /// What can be chosen, in groups.
    #[prop(into)]
    groups: Signal<Vec<OptionGroup>>,
    /// The value that is chosen.
    #[prop(into)]
    value: Signal<String>,
    /// Whether something must still be chosen.
    #[prop(into, optional)]
    invalid: Signal<bool>,
    /// Takes the value that is chosen.
    #[prop(into)]
    on_change: Callback<String>,
) -> impl IntoView {
    let option = move |SelectOption { value: own, words, disabled }: SelectOption| {
        // Options come after the list's value is set, so they say themselves which one is chosen.
        let selected = value.with_untracked(|value| *value == own);
        view! { <option value=own disabled=disabled selected=selected>{words}</option> }
    };
    let group = move |OptionGroup { title, options }: OptionGroup| {
        let options: Vec<_> = options.into_iter().map(option).collect();
        match title {
            "" => options.into_any(),
            title => view! { <optgroup label=title>{options}</optgroup> }.into_any(),
        }
    };
    view! {
        <div class="choice">
            <label for=name.clone()>{label}</label>
            <select
                id=name.clone()
                name=name
                aria-invalid=aria(invalid)
                prop:value=value
                on:change:target=move |event| on_change.run(event.target().value())
            >
                {dynamic(move || groups.get().into_iter().map(group).collect_view().into_any())}
            </select>
        </div>
    }
}
