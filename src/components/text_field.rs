//! A field in which one types.

use leptos::prelude::*;

use super::reactive::{aria, flag, text};

/// A labelled text field. A problem is told once the field is left, not while one types; one that is told stays until it is mended.
#[component]
pub fn TextField(
    /// The field's name; also its id.
    #[prop(into)]
    name: String,
    /// What stands above it.
    label: &'static str,
    /// What a screen reader says before the label.
    #[prop(into, optional)]
    prefix: Signal<String>,
    /// What a screen reader says behind the label.
    #[prop(into, optional)]
    suffix: Signal<String>,
    /// What it is for, for the style.
    #[prop(default = "text")]
    kind: &'static str,
    /// Which keyboard a screen offers: the value of `inputmode`.
    #[prop(default = "text")]
    keyboard: &'static str,
    /// The text in it.
    #[prop(into)]
    value: Signal<String>,
    /// Why the text can't be used and what to do; empty where it can.
    #[prop(into)]
    problem: Signal<String>,
    /// How the text was understood, where that should be known.
    #[prop(into, optional)]
    reading: Signal<String>,
    /// Takes each text that is typed.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    // While one types, a new problem waits.
    let is_told = RwSignal::new(true);
    let told = text(move || if is_told.get() { problem.get() } else { String::new() });
    // Also comes while the field is being removed, when its signals may be gone already.
    let leave = move || _ = is_told.try_set(true);
    let part = |part: &str| format!("{name}.{part}");
    view! {
        <div class="field" data-kind=kind>
            <label for=name.clone()>
                <span class="unseen">{prefix}</span>
                {label}
                <span class="unseen" id=part("unit")>{suffix}</span>
            </label>
            <input
                type="text"
                inputmode=keyboard
                autocomplete="off"
                spellcheck="false"
                id=name.clone()
                name=name.clone()
                aria-describedby=part("note")
                aria-invalid=aria(flag(move || !told.get().is_empty()))
                prop:value=value
                on:input:target=move |event| {
                    if told.get_untracked().is_empty() {
                        is_told.set(false);
                    }
                    on_input.run(event.target().value());
                }
                on:change=move |_| leave()
                on:blur=move |_| leave()
            />
            // A live region from the start: a screen reader then tells what comes to stand in it.
            <p class="note" id=part("note") role="status">
                <span class="problem" id=part("problem")>{told}</span>
                <span class="reading" id=part("reading")>{reading}</span>
            </p>
        </div>
    }
}
