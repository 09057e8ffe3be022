//! What is on the page: one component a file. Knows the session, never the browser.
//!
//! The page is built once a language; from then on only texts, attributes and the list of channels change, and what
//! has nothing to say is hidden. That is quick at run time, and small: every changing structure and every further
//! type of signal costs kilobytes.

use leptos::prelude::*;

mod answer;
mod channel_row;
mod channels;
mod columns;
mod controls;
mod currency;
mod figure;
mod follow;
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
    crate::state::open(|session| view! { <page::Page session=session /> });
}
