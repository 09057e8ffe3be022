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
mod insights;
mod language;
pub mod lines;
mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod nb;
mod offline;
mod phrases;
mod saved_data;
mod snippets;

pub use embed::Embed;
pub use help::{Help, Question, Term};
pub use import::Import;
pub use insights::Insights;
pub use language::Language;
pub use messages::{Messages, Template};
pub use offline::Offline;
pub use saved_data::SavedData;
pub use snippets::Snippets;

/// All sentences of a language, by where they are shown.
#[cfg(not(target_arch = "wasm32"))]
pub struct Texts {
    /// What a first visit shows.
    pub messages: Messages,
    /// The insights.
    pub insights: Insights,
    /// The help.
    pub help: Help,
    /// Saved data.
    pub saved_data: SavedData,
    /// The import dialog.
    pub import: Import,
    /// The page that makes snippets for other sites.
    pub snippets: Snippets,
    /// Use without a network.
    pub offline: Offline,
    /// Below the calculator in another site's page.
    pub embed: Embed,
}
