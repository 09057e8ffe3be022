//! A labelled choice of one among several.

use conversion_cost::ui::follow::Text;
use leptos::prelude::*;

/// A labelled `<select>`; `chosen` is the current value, `choose` gets the new one.
#[component]
pub(crate) fn Choice(
    /// The field's name; also its id.
    name: &'static str,
    /// What stands above it.
    label: &'static str,
    /// Values and their words.
    options: Vec<(&'static str, &'static str)>,
    /// The value that is chosen.
    chosen: Text,
    /// What is done with a newly chosen value.
    choose: Box<dyn Fn(String)>,
) -> impl IntoView {
    // The options come after the value is set, so at first they must say themselves which is chosen.
    let first = untrack(&chosen);
    let option = |(value, words): (&'static str, &'static str)| {
        view! { <option value=value selected=value == first>{words}</option> }
    };
    let options: Vec<_> = options.into_iter().map(option).collect();
    view! {
        <div class="choice">
            <label for=name>{label}</label>
            <select id=name name=name prop:value=chosen on:change:target=move |event| choose(event.target().value())>
                {options}
            </select>
        </div>
    }
}
