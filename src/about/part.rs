//! What the lazy program at the foot of the page hands over.

use i18n::Language;
use leptos::prelude::*;

use super::help::HelpContent;
use super::saved_data::SavedDataContent;
use super::{About, AboutPart, AboutSection, AboutTexts};
use crate::components::Loading;
use crate::state::load_catalog;

/// What the program hands over.
pub const PART: AboutPart = AboutPart { load };

fn load(language: Language) -> Loading<About> {
    Box::pin(async move {
        let (help, saved_data) = (load_catalog(language).await?, load_catalog(language).await?);
        Some(About { content, texts: AboutTexts { help, saved_data } })
    })
}

fn content(section: AboutSection, texts: AboutTexts) -> AnyView {
    match section {
        AboutSection::SavedData => view! { <SavedDataContent texts=texts.saved_data /> }.into_any(),
        AboutSection::Help => view! { <HelpContent texts=texts.help /> }.into_any(),
    }
}
