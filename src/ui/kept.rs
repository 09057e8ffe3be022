//! What is kept on this device, and what can be done with it.

use leptos::prelude::*;

use super::controls::action::Action;
use super::follow::{fixed, never, text};
use crate::state::Session;

/// Folded: looked at only while it is open.
#[component]
pub(super) fn Kept(session: Session) -> impl IntoView {
    let m = session.messages();
    let lines: Vec<_> = (0..3).map(|place| view! { <li>{text(move || session.kept(place))}</li> }).collect();
    let action = |action: &'static str, words: &'static str, press: fn(Session)| {
        view! {
            <Action
                action=action
                label=fixed(words)
                idle=never()
                hidden=never()
                quiet=true
                press=Box::new(move || press(session))
            />
        }
    };
    view! {
        <details class="panel" id="kept" on:toggle:target=move |event| session.show_kept(event.target().open())>
            <summary><h2>{m.kept}</h2></summary>
            <ul>{lines}</ul>
            <p>{m.kept_where}</p>
            <div class="deeds">
                {action("export-json", m.export, Session::export)}
                <label class="file">
                    {m.import}
                    <input
                        type="file"
                        id="import"
                        data-action="import"
                        multiple
                        accept=".json,application/json"
                        on:change=move |_| session.import("import")
                    />
                </label>
                {action("clear-saved", m.forget, Session::forget)}
            </div>
            <p class="note" role="status"><span class="problem">{text(move || session.import_problem())}</span></p>
        </details>
    }
}
