//! The page as a whole: when it is built, and which control has the focus.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::session::Session;
use super::settings::read_texts;
use super::steps;
use crate::i18n::Language;
use crate::platform::page;

/// Opens the session in the language of this tag, whose sentences are given, with the figures that are saved under a key,
/// and builds the page; builds it anew when the language changes. `None` where the sentences are another version's.
pub fn open<V: IntoView + 'static>(tag: &str, texts: String, key: String, build: fn(Session) -> V) -> Option<Session> {
    let ((body, language), messages) = document().body().zip(Language::read(tag)).zip(read_texts(texts))?;
    let opened = Rc::new(Cell::new(None));
    let hand_out = Rc::clone(&opened);
    mount_to(body.clone(), move || {
        let session = Session::start(language, messages, key.leak());
        hand_out.set(Some(session));
        // The page belongs to this owner: what belongs to the effect goes each time that the effect runs.
        let Some(owner) = Owner::current() else { return };
        let pages = owner.clone();
        let build_pages = move || {
            Effect::new(move |built: Option<(_, _)>| {
                let language = session.language();
                if let Some((before, page)) = built {
                    if before == language {
                        return (before, page);
                    }
                    drop(page);
                    steps::begin();
                }
                let page = pages.with(|| mount_to(body.clone(), move || untrack(|| build(session))));
                (language, page)
            });
        };
        // A slow browser has time to answer in between.
        set_timeout(move || owner.with(build_pages), Duration::ZERO);
    })
    .forget();
    opened.get()
}

/// What is chosen in the list with this id, which then stands at its first choice again.
pub fn take_value(list: &str) -> String {
    page::take_value(list).unwrap_or_default()
}

/// Does what pressing the control with this id does.
pub fn press(id: &str) {
    page::element(id).into_iter().for_each(|control| control.click());
}

/// Moves the focus to the control with this id once what was just changed is on the page.
pub fn focus_soon(id: String) {
    set_timeout(move || page::focus(&id), Duration::ZERO);
}
