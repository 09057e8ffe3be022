//! What stands at the foot of the page: what is saved on this device, and the help.
//!
//! This file is what a first visit has of it; everything else is a lazy section.

mod help;
mod part;
mod saved_data;

use i18n::{Help, Messages, SavedData};
use leptos::prelude::*;

use crate::components::Loader;
use crate::lazy;
use crate::state::{load_catalog, locale};

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
    help: fn(&'static Help) -> AnyView,
    saved_data: fn(&'static SavedData) -> AnyView,
}

/// The sections, with their sentences.
#[derive(Clone, Copy)]
pub struct About {
    part: AboutPart,
    help: &'static Help,
    saved_data: &'static SavedData,
}

impl About {
    /// All that a section says.
    pub fn content(self, section: AboutSection) -> AnyView {
        match section {
            AboutSection::SavedData => (self.part.saved_data)(self.saved_data),
            AboutSection::Help => (self.part.help)(self.help),
        }
    }
}

/// What fetches the sections and their sentences in the language of the page.
pub fn loader() -> Loader<About> {
    let language = locale().language;
    Loader::new(move || async move {
        let (help, saved_data) = (load_catalog(language).await?, load_catalog(language).await?);
        Some(About { part: lazy::about().await.ok()?, help, saved_data })
    })
}
