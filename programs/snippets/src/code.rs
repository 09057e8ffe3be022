//! The code for the other site.

use conversion_cost::browser::{clipboard, focus};
use conversion_cost::components::Button;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::State;
use crate::snippet::{self, Kind};

/// The field that it stands in.
const SNIPPET: &str = "snippet";

/// The code and how it is copied.
#[component]
pub fn Code() -> impl IntoView {
    let State { m, base, choices, kind, .. } = expect_context();
    let code = Memo::new(move |_| {
        base.with_value(|base| choices.with(|choices| snippet::html(choices, kind.get(), base, m.frame_title)))
    });
    let is_copied = RwSignal::new(None);
    // What was said of other code would be wrong.
    Effect::new(move |_: Option<()>| {
        code.track();
        is_copied.set(None);
    });
    let words = [m.kind_element, m.kind_frame, m.kind_plain];
    let kinds = Kind::ALL.into_iter().zip(words).map(|(own, words)| {
        view! {
            <label class="tick">
                <input
                    type="radio"
                    name="kind"
                    value=own.name()
                    prop:checked=move || kind.get() == own
                    on:change=move |_| kind.set(own)
                />
                {words}
            </label>
        }
    });
    let copy = move |()| {
        spawn_local(async move {
            let done = clipboard::copy(&code.get_untracked()).await;
            is_copied.set(Some(done));
            if !done {
                focus::select_text(SNIPPET);
            }
        });
    };
    let outcome = move || is_copied.get().map(|copied| if copied { m.copied } else { m.copy_by_hand });
    view! {
        <section>
            <h2><label for=SNIPPET>{m.snippet}</label></h2>
            <fieldset>
                <legend class="unseen">{m.kind}</legend>
                {kinds.collect::<Vec<_>>()}
            </fieldset>
            <textarea id=SNIPPET readonly rows="7" spellcheck="false" prop:value=move || code.get()></textarea>
            <div class="copy">
                <Button action="copy" label=m.copy on_press=copy />
                <p class="aside" role="status">{outcome}</p>
            </div>
        </section>
    }
}
