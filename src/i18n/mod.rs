//! Every sentence that a person sees, in every language. Knows no browser.
//!
//! A language is a const of [`Messages`] and one of [`Help`], so a missing translation does not compile. To add one: a
//! variant of [`Language`] and files beside `en.rs` and `en/help.rs`. The consts are not in the browser's WebAssembly:
//! `cargo xtask assets` writes each to a file of its own, and the page loads those that it shows.

#[cfg(not(target_arch = "wasm32"))]
mod da;
#[cfg(not(target_arch = "wasm32"))]
mod en;
mod help;
mod language;
pub mod lines;
mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod nb;
mod phrases;

pub use help::{Help, Question, Term};
pub use language::Language;
pub use messages::{Messages, Template};
