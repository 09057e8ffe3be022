//! A link to the figures on the page.

use leptos::prelude::*;

use super::controls::action::Action;
use super::follow::{text, whether};
use crate::state::Session;

/// The button, and below it the link once it is asked for.
#[component]
pub(super) fn Share(session: Session) -> impl IntoView {
    let m = session.messages();
    let link = move || session.shared().map(|shared| shared.link).unwrap_or_default();
    let words = move || match session.shared().and_then(|shared| shared.copied) {
        Some(true) => m.share_copied.to_owned(),
        Some(false) => m.share_by_hand.to_owned(),
        None => String::new(),
    };
    view! {
        <div class="share">
            <Action
                action="share"
                label=text(move || m.share.to_owned())
                idle=whether(|| false)
                hidden=whether(|| false)
                quiet=false
                press=Box::new(move || session.copy_link())
            />
            <div class="share-link" prop:hidden=whether(move || link().is_empty())>
                <label for="share-link">{m.share_link}</label>
                <input id="share-link" type="text" readonly prop:value=text(link) />
            </div>
            <p class="aside" role="status">{text(words)}</p>
        </div>
    }
}
