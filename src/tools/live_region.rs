//! The result in a sentence, for people who hear the page.

use leptos::prelude::*;

use crate::state::{announcement, locale, plan_store};

/// One polite live region. It speaks when things are quiet.
#[component]
pub fn LiveRegion() -> impl IntoView {
    let sentence = announcement(plan_store(), locale());
    view! { <p class="unseen" role="status" data-status>{sentence}</p> }
}
