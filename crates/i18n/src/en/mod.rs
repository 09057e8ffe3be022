//! English.

mod embed;
mod help;
mod import;
mod insights;
mod messages;
mod offline;
mod saved_data;
mod snippets;

use super::Texts;

/// Every sentence.
pub(super) static TEXTS: Texts = Texts {
    messages: messages::MESSAGES,
    insights: insights::INSIGHTS,
    help: help::HELP,
    saved_data: saved_data::SAVED_DATA,
    import: import::IMPORT,
    snippets: snippets::SNIPPETS,
    offline: offline::OFFLINE,
    embed: embed::EMBED,
};
