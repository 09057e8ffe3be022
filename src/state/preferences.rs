//! How the person likes the page: appearance and optional columns; saved apart from the figures, together with the language.

use codec::preferences::{Preferences as Saved, Theme};
use domain::quantity::Quantity;
use i18n::Language;
use leptos::prelude::*;

use crate::browser::{page, storage, url};

/// Where preferences are saved. public/boot.js reads the language from there.
pub const KEY: &str = "conversion-cost:preferences";

/// The choices. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct Preferences {
    theme: RwSignal<Theme>,
    columns: RwSignal<Vec<Quantity>>,
    /// Whether choices are saved; if not, they last until the page is closed.
    is_saved: bool,
}

impl Preferences {
    /// The link's choices, else the saved ones.
    pub fn new(is_saved: bool) -> Self {
        let saved = saved();
        let theme = url::query("theme").and_then(|theme| theme.parse().ok()).or(saved.theme).unwrap_or_default();
        let preferences = Self { theme: RwSignal::new(theme), columns: RwSignal::new(saved.columns), is_saved };
        Effect::new(move || page::set_root_attribute("data-theme", preferences.theme().id()));
        preferences
    }

    /// The appearance; follows it.
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    /// Chooses an appearance and saves the choice.
    pub fn choose_theme(self, theme: Theme) {
        self.theme.set(theme);
        self.save(|saved| saved.theme = Some(theme));
    }

    /// Saves the choice of a language.
    pub fn save_language(self, language: Language) {
        self.save(|saved| saved.language = Some(language.tag().to_owned()));
    }

    /// Whether the person asked for an optional column; follows it.
    pub fn has_column(self, quantity: Quantity) -> bool {
        self.columns.with(|columns| columns.contains(&quantity))
    }

    /// Shows an optional column, or hides it, and saves that.
    pub fn show_column(self, quantity: Quantity, shown: bool) {
        self.columns.update(|columns| {
            columns.retain(|column| *column != quantity);
            if shown {
                columns.push(quantity);
            }
        });
        self.save(|saved| saved.columns = self.columns.get_untracked());
    }

    /// Changes what is saved and nothing else: a choice that only a link made stays the link's.
    fn save(self, change: impl FnOnce(&mut Saved)) {
        if self.is_saved {
            let mut saved = saved();
            change(&mut saved);
            // Without storage the choice lasts until the page is closed; the notice about the figures says so.
            _ = storage::write(KEY, &saved.write());
        }
    }
}

fn saved() -> Saved {
    storage::read(KEY).ok().flatten().map(|text| Saved::read(&text)).unwrap_or_default()
}
