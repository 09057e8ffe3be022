//! Something that a person should know about the page.

use leptos::prelude::*;

/// A notice: a live region that is there from the start, so that a screen reader tells what comes to stand in it. The style
/// leaves it out while it has no code.
#[component]
pub fn Notice(
    /// Its code in the contract; empty while there is nothing to tell.
    #[prop(into)]
    code: Signal<String>,
    /// What is to be told.
    #[prop(into)]
    text: Signal<String>,
    /// The buttons that answer it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="notice" role="status" data-notice=code>
            <p>{text}</p>
            {children.map(|children| children())}
        </div>
    }
}
