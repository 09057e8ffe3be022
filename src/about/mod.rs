//! What stands at the foot of the page: what is saved on this device, and the help.
//!
//! This file is what a first visit has of it; everything else is a lazy section.

mod help;
mod part;
mod saved_data;

use i18n::{Help, Language, Messages, SavedData};
use leptos::prelude::*;

use crate::components::{Loader, Loading};
use crate::lazy;
use crate::state::locale;

pub use part::PART;

/// A section at the foot of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AboutSection {
    /// What is saved on this device.
    SavedData,
    /// Questions and words.
    Help,
}

impl AboutSection {
    /// Both, in the order of the page.
    pub const ALL: [Self; 2] = [Self::SavedData, Self::Help];

    /// The name in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::SavedData => "saved-data",
            Self::Help => "help",
        }
    }

    /// The id of the element.
    pub const fn element_id(self) -> &'static str {
        match self {
            Self::SavedData => "section-saved-data",
            Self::Help => "section-help",
        }
    }

    /// The title.
    pub const fn title(self, m: &'static Messages) -> &'static str {
        match self {
            Self::SavedData => m.saved_data,
            Self::Help => m.help,
        }
    }
}

/// What the lazy program hands over.
#[derive(Clone, Copy)]
pub struct AboutPart {
    /// Loads the sentences in a language, and hands over the sections in it.
    load: fn(Language) -> Loading<About>,
}

/// The sections, with their sentences.
#[derive(Clone, Copy)]
pub struct About {
    content: fn(AboutSection, AboutTexts) -> AnyView,
    texts: AboutTexts,
}

/// The sentences of both sections.
#[derive(Clone, Copy)]
struct AboutTexts {
    help: &'static Help,
    saved_data: &'static SavedData,
}

impl About {
    /// All that a section says.
    pub fn content(self, section: AboutSection) -> AnyView {
        (self.content)(section, self.texts)
    }
}

/// What fetches the sections in the language of the page.
pub fn loader() -> Loader<About> {
    let language = locale().language;
    Loader::new(move || async move { (lazy::about().await.ok()?.load)(language).await })
}
