//! What is on the page: one part of it a file. Knows the session, never the browser.
//!
//! The page is built once a language; from then on only texts, attributes and the list of channels change, and what
//! has nothing to say is hidden. That is quick at run time, and small: every changing structure and every further
//! type of signal costs kilobytes.

use leptos::prelude::*;

use crate::state::Session;

mod answer;
mod channels;
mod columns;
pub mod controls;
pub mod follow;
mod form;
mod header;
mod help;
mod insight;
mod kept;
mod notices;
mod page;
mod period;
pub mod pieces;
mod rest;
mod row_figures;
mod share;
mod status;
mod table;
mod tools;
mod what_counts;

/// Opens the session and puts the calculator on the page, in the language of this tag, with the figures that are saved
/// under a key; `None` where its sentences can't be read.
pub fn mount(tag: &str, texts: String, key: String) -> Option<Session> {
    crate::state::open(tag, texts, key, |session| view! { <page::Page session=session /> })
}
