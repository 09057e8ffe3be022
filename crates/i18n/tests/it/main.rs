//! Languages: tags, sentences that hold together, and the texts outside the catalogs that must agree with them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop where it stands")]

mod catalogs;
mod i18n;
mod keys;
mod start;
