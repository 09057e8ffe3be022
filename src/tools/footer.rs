//! The foot of the page. On other sites public/frame/frame.js writes something else into both of its parts.

use leptos::prelude::*;

use crate::state::locale;

/// Where the figures stay, and the way to the page that makes snippets for sites.
#[component]
pub fn Footer() -> impl IntoView {
    let locale = locale();
    let m = locale.messages;
    view! {
        <footer>
            <p>{m.privacy}</p>
            <a href=format!("./site.html?lang={}", locale.language.tag())>{m.snippets_link}</a>
        </footer>
    }
}
