//! Every sentence that a person sees, in every language. Knows no browser.
//!
//! A language is one const of [`Messages`], so a missing translation does not compile. To add one: a variant of
//! [`Language`] and a file beside `en.rs`.

mod da;
mod en;
mod language;
mod messages;
mod nb;
mod phrases;

pub use language::Language;
pub use messages::{Messages, Question, Template, Term};
