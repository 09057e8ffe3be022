//! A button.

use leptos::prelude::*;

use super::reactive::aria;

/// A button with a name for automation. Where pressing it would do nothing it says so and stays: a button that becomes useless
/// under the finger must not lose the focus too.
#[component]
pub fn Button(
    /// Its name in the contract; also its id.
    action: &'static str,
    /// The words on it.
    #[prop(into)]
    label: Signal<String>,
    /// Whether pressing it would do nothing.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// Whether it is left out.
    #[prop(into, optional)]
    hidden: Signal<bool>,
    /// Whether it stays in the background.
    #[prop(optional)]
    quiet: bool,
    /// What pressing it does.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            id=action
            class=if quiet { "quiet" } else { "" }
            data-action=action
            aria-disabled=aria(disabled)
            prop:hidden=hidden
            on:click=move |_| on_press.run(())
        >
            {label}
        </button>
    }
}
