//! Title, one sentence, and how the page is shown.

use leptos::prelude::*;

use crate::state::messages;
use crate::tools::{Place, Tools};

/// The page's header.
#[component]
pub fn Header() -> impl IntoView {
    let m = messages();
    view! {
        <header class="page-header">
            <div class="page-title">
                <h1>{m.heading}</h1>
                <p>{m.lede}</p>
            </div>
            <div class="settings">
                <Tools place=Place::Settings />
            </div>
        </header>
    }
}
