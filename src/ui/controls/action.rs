//! A button.

use leptos::prelude::*;

/// A button with a name for automation. It is never disabled, only said to be idle: a button that loses its use
/// under the finger must not lose the focus too.
#[component]
pub(crate) fn Action(
    /// Its name in the contract; also its id.
    action: &'static str,
    label: Signal<String>,
    /// Whether pressing it would do nothing.
    idle: Signal<bool>,
    /// Whether it is left out.
    hidden: Signal<bool>,
    /// Whether it stays in the background.
    quiet: bool,
    press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            id=action
            class=if quiet { "quiet" } else { "" }
            data-action=action
            aria-disabled=Signal::derive(move || idle.get().to_string())
            prop:hidden=hidden
            on:click=move |_| press.run(())
        >
            {label}
        </button>
    }
}
