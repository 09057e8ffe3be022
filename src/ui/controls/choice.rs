//! A labelled choice of one among several.

use leptos::prelude::*;

use crate::ui::follow::{Flag, Text};

/// An option.
pub struct ChoiceOption {
    /// Its value.
    pub value: String,
    /// What people read.
    pub words: String,
    /// Whether it can't be chosen at the moment.
    pub disabled: Flag,
}

/// A labelled `<select>`. Options under a title are a group; `chosen` is the current value, `choose` gets the new one.
#[component]
pub fn Choice(
    /// The field's name; also its id.
    name: &'static str,
    /// What stands above it.
    label: &'static str,
    /// Titles and their options.
    groups: Vec<(&'static str, Vec<ChoiceOption>)>,
    /// The value that is chosen.
    chosen: Text,
    /// What is done with a newly chosen value.
    choose: Box<dyn Fn(String)>,
) -> impl IntoView {
    // The options come after the value is set, so at first they must say themselves which is chosen.
    let first = untrack(&chosen);
    let option = |option: ChoiceOption| {
        let selected = option.value == first;
        view! { <option value=option.value selected=selected prop:disabled=option.disabled>{option.words}</option> }
    };
    let (loose, grouped): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(title, _)| title.is_empty());
    let loose: Vec<_> = loose.into_iter().flat_map(|(_, options)| options).map(option).collect();
    let grouped: Vec<_> = grouped
        .into_iter()
        .map(|(title, options)| {
            let options: Vec<_> = options.into_iter().map(option).collect();
            view! { <optgroup label=title>{options}</optgroup> }
        })
        .collect();
    view! {
        <div class="choice">
            <label for=name>{label}</label>
            <select id=name name=name prop:value=chosen on:change:target=move |event| choose(event.target().value())>
                {loose}
                {grouped}
            </select>
        </div>
    }
}
