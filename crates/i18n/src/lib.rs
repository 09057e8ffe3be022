//! Every sentence that a person sees, in every language. Knows no browser.
//!
//! A language is a static of [`Texts`], so a missing translation does not compile. To add one: a variant of [`Language`]
//! and a folder like `en`. The languages are not in the browser's WebAssembly: `cargo xtask assets` writes each [`Catalog`]
//! to a file of its own, and the page loads those that it shows.

mod catalog;
#[cfg(not(target_arch = "wasm32"))]
mod da;
mod embed;
#[cfg(not(target_arch = "wasm32"))]
mod en;
mod help;
mod import;
mod insights;
mod language;
mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod nb;
mod offline;
mod phrases;
mod plural;
mod saved_data;
mod snippets;
mod template;

pub use catalog::{Catalog, List};
pub use embed::Embed;
pub use help::{Help, Question, Term};
pub use import::Import;
pub use insights::Insights;
pub use language::Language;
pub use messages::Messages;
pub use offline::Offline;
pub use plural::{Plural, PluralCategory};
pub use saved_data::SavedData;
pub use snippets::Snippets;
pub use template::Template;

/// All catalogs of a language.
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

#[cfg(not(target_arch = "wasm32"))]
impl Texts {
    /// The files of a language: where each is in the folder of texts, and its JSON.
    pub fn files(language: Language) -> [(String, String); 8] {
        fn file<C: Catalog>(language: Language, catalog: &C) -> (String, String) {
            (C::path(language), catalog.to_json())
        }
        let Self { messages, insights, help, saved_data, import, snippets, offline, embed } = language.texts();
        [
            file(language, messages),
            file(language, insights),
            file(language, help),
            file(language, saved_data),
            file(language, import),
            file(language, snippets),
            file(language, offline),
            file(language, embed),
        ]
    }
}
