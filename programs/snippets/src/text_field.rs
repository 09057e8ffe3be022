//! A labelled field for typed text, with what is wrong with it or what should be known about it.

use std::sync::Arc;

use conversion_cost::ui::follow::{Text, text};
use leptos::prelude::*;

/// A text that several places follow.
pub(crate) type SharedText = Arc<dyn Fn() -> String + Send + Sync>;

/// A text field. A problem is told once the field is left, not while one types; one that is on show stays until it is
/// mended.
#[component]
pub(crate) fn TextField(
    /// The field's name; also its id.
    name: &'static str,
    /// What stands above it.
    label: &'static str,
    /// What stands in it.
    value: Text,
    /// Why the text can't be used, and what to do; empty where it can.
    problem: SharedText,
    /// What should be known about what is typed.
    remark: Text,
    /// What is done with what is typed.
    enter: Box<dyn Fn(String)>,
) -> impl IntoView {
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
        <div class="field" data-kind="text">
            <label for=name>{label}</label>
            <input
                id=name
                name=name
                type="text"
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
                <span class="reading">{remark}</span>
            </p>
        </div>
    }
}
