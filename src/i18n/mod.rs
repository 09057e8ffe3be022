//! Every sentence that a person sees, in every language. Knows no browser.
//!
//! A language is a const of each of [`Messages`], [`Help`], [`Embed`] and [`Site`], so a missing translation does not
//! compile. To add one: a variant of [`Language`] and files beside `en.rs` and in `en/`. The consts are not in the browser's WebAssembly:
//! `cargo xtask assets` writes each to a file of its own, and the page loads those that it shows.

#[cfg(not(target_arch = "wasm32"))]
mod da;
mod embed;
#[cfg(not(target_arch = "wasm32"))]
mod en;
mod help;
mod language;
pub mod lines;
mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod nb;
mod phrases;
mod site;

pub use embed::Embed;
pub use help::{Help, Question, Term};
pub use language::Language;
pub use messages::{Messages, Template};
pub use site::Site;
