//! A labelled field for typed text, with what is wrong with it or how it was read.

use std::sync::Arc;

use leptos::prelude::*;

use crate::ui::follow::{SharedText, Text, text};

/// A text field. A problem is told once the field is left, not while one types; one that is on show stays until it is
/// mended.
#[component]
pub fn TextField(
    /// The field's name; also its id.
    name: String,
    /// Its kind, for the style: `text`, or the quantity of a number field.
    kind: &'static str,
    /// Unseen words before the label, so that the name is whole for a screen reader.
    before: Text,
    /// The words of the label that are seen.
    label: &'static str,
    /// Unseen words behind it: the unit.
    after: Text,
    /// What stands in it.
    value: Text,
    /// Why the text can't be used, and what to do; empty where it can.
    problem: SharedText,
    /// How the text was read, where that is not plain.
    reading: Text,
    /// What is done with what is typed.
    enter: Box<dyn Fn(String)>,
) -> impl IntoView {
    // Text that came with the page, from a saved plan, counts as left.
    let left = RwSignal::new(true);
    let shown = {
        let problem = Arc::clone(&problem);
        move || if left.get() { problem() } else { String::new() }
    };
    let wrong = shown.clone();
    let note = format!("{name}.note");
    // Comes while the field is being removed, too, when its signals may be gone already.
    let leave = move || _ = left.try_set(true);
    view! {
        <div class="field" data-kind=kind>
            <label for=name.clone()>
                <span class="unseen">{before}</span>
                {label}
                <span class="unseen">{after}</span>
            </label>
            <input
                id=name.clone()
                name=name
                type="text"
                inputmode=if kind == "text" { "text" } else { "decimal" }
                autocomplete="off"
                spellcheck="false"
                prop:value=value
                aria-invalid=text(move || (!wrong().is_empty()).to_string())
                aria-describedby=note.clone()
                on:input:target=move |event| {
                    enter(event.target().value());
                    if untrack(&*problem).is_empty() {
                        left.set(false);
                    }
                }
                on:blur=move |_| leave()
                on:change=move |_| leave()
            />
            // A live region from the start: a reader then tells what comes to stand in it.
            <p class="note" id=note role="status">
                <span class="problem">{text(shown)}</span>
                <span class="reading">{reading}</span>
            </p>
        </div>
    }
}
