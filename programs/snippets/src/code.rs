//! The code for the other site.

use conversion_cost::platform::{clipboard, page};
use conversion_cost::ui::controls::action::Action;
use conversion_cost::ui::follow::{fixed, never};
use leptos::prelude::*;

use crate::page::State;
use crate::snippet::{self, Kind};

/// The field that it stands in.
const SNIPPET: &str = "snippet";

/// The code and how it is copied.
#[component]
pub(crate) fn Code(state: State) -> impl IntoView {
    let State { m, base, choices, kind, copied, .. } = state;
    let code = move || choices.with(|it| snippet::html(it, kind.get(), base, m.frame_title));
    // What was said of other code would be wrong.
    Effect::new(move |before: Option<String>| {
        if before.is_some_and(|before| before != code()) {
            copied.set(None);
        }
        code()
    });
    let words = [m.kind_element, m.kind_frame, m.kind_plain];
    let kinds = Kind::ALL.into_iter().zip(words).map(|(it, words)| {
        view! {
            <label class="tick">
                <input
                    type="radio"
                    name="kind"
                    value=it.name()
                    prop:checked=move || kind.get() == it
                    on:change=move |_| kind.set(it)
                />
                {words}
            </label>
        }
    });
    let copy = move || {
        clipboard::copy(&untrack(code), move |done| {
            copied.set(Some(done));
            if !done {
                page::select(SNIPPET);
            }
        });
    };
    let said = move || copied.get().map(|done| if done { m.copied } else { m.copy_by_hand }).unwrap_or_default();
    view! {
        <section>
            <h2><label for=SNIPPET>{m.snippet}</label></h2>
            <fieldset>
                <legend class="unseen">{m.kind}</legend>
                {kinds.collect::<Vec<_>>()}
            </fieldset>
            <textarea id=SNIPPET readonly rows="7" spellcheck="false" prop:value=code></textarea>
            <div class="copy">
                <Action
                    action="copy"
                    label=fixed(m.copy)
                    idle=never()
                    hidden=never()
                    quiet=false
                    press=Box::new(copy)
                />
                <p class="aside" role="status">{said}</p>
            </div>
        </section>
    }
}
