//! A button.

use leptos::prelude::*;

use crate::ui::follow::{Flag, Text, text};

/// A button with a name for automation. It is never disabled, only said to be idle: a button that loses its use
/// under the finger must not lose the focus too.
#[component]
pub fn Action(
    /// Its name in the contract; also its id.
    action: &'static str,
    /// What stands on it.
    label: Text,
    /// Whether pressing it would do nothing.
    idle: Flag,
    /// Whether it is left out.
    hidden: Flag,
    /// Whether it stays in the background.
    quiet: bool,
    /// What pressing it does.
    press: Box<dyn Fn()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            id=action
            class=if quiet { "quiet" } else { "" }
            data-action=action
            aria-disabled=text(move || idle().to_string())
            prop:hidden=hidden
            on:click=move |_| press()
        >
            {label}
        </button>
    }
}
