//! A section that is folded to its title.

use leptos::html::Details;
use leptos::prelude::*;

use super::reactive::{aria, dynamic, view_if};

/// A section that is folded to its title and one sentence. Its content is built when it is opened for the first time.
#[component]
pub fn Disclosure(
    /// Its id on the page.
    id: &'static str,
    /// Its name in the contract.
    section: &'static str,
    /// Its title.
    title: &'static str,
    /// What it says in one sentence, beside the title.
    #[prop(optional, into)]
    gist: ViewFn,
    /// Whether it is open at the start.
    #[prop(optional)]
    open: bool,
    /// Takes whether it was opened or closed.
    #[prop(into)]
    on_toggle: Callback<bool>,
    /// What it holds.
    children: ChildrenFn,
) -> impl IntoView {
    let is_open = RwSignal::new(open);
    let was_opened = RwSignal::new(open);
    let details = NodeRef::<Details>::new();
    let toggle = move |_| {
        let open = details.get_untracked().is_some_and(|details| details.open());
        _ = is_open.try_set(open);
        if open {
            _ = was_opened.try_set(true);
        }
        on_toggle.run(open);
    };
    // A script may have opened it, and told nobody yet: who then clicks because it says that it is closed wants it open.
    let click = move |event: leptos::ev::MouseEvent| {
        if details.get_untracked().is_some_and(|details| details.open() != is_open.get_untracked()) {
            event.prevent_default();
        }
    };
    view! {
        <details class="panel" id=id node_ref=details open=open on:toggle=toggle>
            <summary data-section=section aria-expanded=aria(is_open.into()) on:click=click>
                <h2>{title}</h2>
                " "
                <span class="gist">{dynamic(move || gist.run())}</span>
            </summary>
            {view_if(was_opened.into(), move || children().into_any())}
        </details>
    }
}
