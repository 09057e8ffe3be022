//! The page as a whole: when it is built, and which control has the focus.

use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::session::Session;
use crate::platform::page;

/// Opens the session and builds the page; builds it anew when the language changes. Once it answers, the text that
/// stood in its place goes.
pub fn open<V: IntoView + 'static>(build: fn(Session) -> V) {
    let Some(body) = document().body() else { return };
    mount_to(body.clone(), move || {
        let session = Session::start();
        // The page belongs to this owner: what belongs to the effect goes each time that the effect runs.
        let Some(owner) = Owner::current() else { return };
        Effect::new(move |built: Option<(_, _)>| {
            let language = session.language();
            if let Some((before, page)) = built {
                if before == language {
                    return (before, page);
                }
                drop(page);
            }
            let page = owner.with(|| mount_to(body.clone(), move || untrack(|| build(session))));
            // After the effects that the page itself has begun.
            Effect::new(|_| {
                page::remove("start");
                page::set_root("data-app", "ready");
            });
            (language, page)
        });
    })
    .forget();
}

/// Moves the focus to the control with this id once what was just changed is on the page.
pub fn focus_soon(id: String) {
    set_timeout(move || page::focus(&id), Duration::ZERO);
}
