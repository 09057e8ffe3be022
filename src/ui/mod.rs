//! What is on the page: one component a file. Knows the session, never the browser.
//!
//! The page is built once a language; from then on only texts, attributes and the list of channels change, and what
//! has nothing to say is hidden. That is quick at run time, and small: every changing structure and every further
//! type of signal costs kilobytes.

use leptos::prelude::{Signal, expect_context, provide_context};

use crate::i18n::Messages;
use crate::state::{Session, Settings};

mod answer;
mod channel_row;
mod channels;
mod columns;
mod controls;
mod currency;
mod figure;
mod form;
mod header;
mod notices;
mod page;
mod period;
mod row_figures;
mod status;
mod tools;
mod what_counts;
mod words;

/// Opens the session and puts the calculator on the page; anew when the language changes.
pub fn mount() {
    crate::state::open(|settings: Settings, session: Session| {
        provide_context(settings);
        provide_context(session);
        provide_context(settings.language_now().messages());
        page::Page()
    });
}

/// The sentences of the language that the page is built in.
fn messages() -> &'static Messages {
    expect_context()
}

/// A text that follows what it reads.
fn text(write: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(write)
}

/// A yes or no that follows what it reads.
fn whether(ask: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(ask)
}

/// The words where something holds, and none where it doesn't.
fn only_if(holds: bool, words: &str) -> String {
    if holds { words.to_owned() } else { String::new() }
}
