//! A link to the figures on the page.

use leptos::prelude::*;

use super::controls::action::Action;
use super::follow::{fixed, never, text, whether};
use crate::state::{Session, Shared};

/// The button, and below it the link once it is asked for.
#[component]
pub(super) fn Share(session: Session) -> impl IntoView {
    let m = session.messages();
    let of = move |part: fn(Shared) -> String| text(move || session.shared().map(part).unwrap_or_default());
    let words = move || match session.shared().and_then(|shared| shared.copied) {
        Some(true) => m.share_copied.to_owned(),
        Some(false) => m.share_by_hand.to_owned(),
        None => String::new(),
    };
    // A `viewBox` and a path. By the smallest size the style knows that there is no code, and leaves it out; not by the
    // `viewBox` itself, whose changes Chromium does not see in a selector.
    let code = move |part: for<'a> fn((&'a str, &'a str)) -> &'a str| {
        text(move || {
            let code = session.shared().map(|shared| shared.code).unwrap_or_default();
            part(code.split_once('\n').unwrap_or(("0 0 1 1", ""))).to_owned()
        })
    };
    view! {
        <div class="share">
            <Action
                action="share"
                label=fixed(m.share)
                idle=never()
                hidden=never()
                quiet=false
                press=Box::new(move || session.copy_link())
            />
            <p class="aside" role="status">{text(words)}</p>
            <div class="share-link" prop:hidden=whether(move || session.shared().is_none())>
                <label for="share-link">{m.share_link}</label>
                <input id="share-link" type="text" readonly prop:value=of(|shared| shared.link) />
                <Action
                    action="share-with"
                    label=fixed(m.share_with)
                    idle=never()
                    hidden=whether(move || !session.can_share_with())
                    quiet=true
                    press=Box::new(move || session.share_with())
                />
                <svg class="code" role="img" aria-label=m.share_code viewBox=code(|code| code.0) data-size=code(|code| code.0)>
                    <path d=code(|code| code.1)></path>
                </svg>
            </div>
        </div>
    }
}
