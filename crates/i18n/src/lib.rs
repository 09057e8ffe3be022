//! Every sentence that a person sees, in every language. Knows no browser.
//!
//! A language is a const of [`Texts`], so a missing translation does not compile. To add one: a variant of [`Language`]
//! and files beside `en.rs` and in `en/`. The consts are not in the browser's WebAssembly: `cargo xtask assets` writes each
//! part to a file of its own, and the page loads those that it shows.

#[cfg(not(target_arch = "wasm32"))]
mod da;
mod embed;
#[cfg(not(target_arch = "wasm32"))]
mod en;
mod help;
mod import;
mod insight;
mod language;
pub mod lines;
mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod nb;
mod offline;
mod phrases;
mod site;

pub use embed::Embed;
pub use help::{Help, Question, Term};
pub use import::Import;
pub use insight::Insight;
pub use language::Language;
pub use messages::{Messages, Template};
pub use offline::Offline;
pub use site::Site;

/// All sentences of a language, by where they are shown.
#[cfg(not(target_arch = "wasm32"))]
pub struct Texts {
    /// The page.
    pub messages: Messages,
    /// Its help.
    pub help: Help,
    /// What stands below the calculator in other sites' pages.
    pub embed: Embed,
    /// The page that makes snippets for sites.
    pub site: Site,
    /// What is told and asked of ad platforms' files.
    pub import: Import,
    /// What is told of the calculator's being kept.
    pub offline: Offline,
}
