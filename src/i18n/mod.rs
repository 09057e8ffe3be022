//! Every sentence that a person sees, in every language. Knows no browser.
//!
//! A language is one const of [`Messages`], so a missing translation does not compile. To add one: a variant of
//! [`Language`] and a file beside `en.rs`. The consts are not in the browser's WebAssembly: `cargo xtask texts` writes
//! each to a file of its own, and the page loads the one that it shows.

#[cfg(not(target_arch = "wasm32"))]
mod da;
#[cfg(not(target_arch = "wasm32"))]
mod en;
mod language;
mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod nb;
mod phrases;

pub use language::Language;
pub use messages::{Messages, Question, Template, Term};
