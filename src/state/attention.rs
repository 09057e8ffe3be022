//! The page as a whole: when it is built, and which control has the focus.

use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::session::Session;
use super::settings::Settings;
use crate::platform::page;

/// Opens the session and builds the page; builds it anew when the language changes. Once it answers, the text that
/// stood in its place goes.
pub fn open<V: IntoView + 'static>(build: fn(Settings, Session) -> V) {
    let Some(body) = document().body() else { return };
    mount_to(body.clone(), move || {
        let settings = Settings::start();
        let session = Session::start(settings);
        Effect::new(move |page| {
            settings.language();
            drop(page);
            let page = mount_to(body.clone(), move || untrack(|| build(settings, session)));
            page::remove("start");
            page::set_root("data-app", "ready");
            page
        });
    })
    .forget();
}

/// Moves the focus to the control with this id once what was just changed is on the page.
pub fn focus_soon(id: String) {
    set_timeout(move || page::focus(&id), Duration::ZERO);
}
