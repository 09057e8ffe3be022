//! How the person likes the page: appearance and optional columns. Saving them is done in `saved_preferences.rs`.

use codec::preferences::Theme;
use domain::quantity::Quantity;
use i18n::Language;
use leptos::prelude::*;

use super::plan_store::PlanStore;
use crate::browser::{page, url};

/// The choices. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct Preferences {
    theme: RwSignal<Theme>,
    columns: RwSignal<Vec<Quantity>>,
    chosen: RwSignal<Chosen>,
}

/// What the person has chosen on this page. A choice that only a link made stays the link's.
#[derive(Clone, Default)]
pub struct Chosen {
    /// The language.
    pub language: Option<Language>,
    /// The appearance.
    pub theme: Option<Theme>,
    /// The optional columns that are shown.
    pub columns: Option<Vec<Quantity>>,
}

impl Preferences {
    /// The link's choices.
    pub fn of_link() -> Self {
        let theme = RwSignal::new(linked_theme().unwrap_or_default());
        Effect::new(move || page::set_root_attribute("data-theme", theme.get().id()));
        Self { theme, columns: RwSignal::default(), chosen: RwSignal::default() }
    }

    /// Takes over what an earlier visit chose, where neither a link nor the person has chosen.
    pub fn restore(self, theme: Option<Theme>, columns: Vec<Quantity>) {
        let chosen = self.chosen.get_untracked();
        if let Some(theme) = theme.filter(|_| chosen.theme.is_none() && linked_theme().is_none()) {
            self.theme.set(theme);
        }
        if chosen.columns.is_none() {
            self.columns.set(columns);
        }
    }

    /// What was chosen since this was last asked; follows it.
    pub fn take_chosen(self) -> Chosen {
        self.chosen.track();
        self.chosen.try_update_untracked(std::mem::take).unwrap_or_default()
    }

    /// The appearance; follows it.
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    /// Chooses an appearance.
    pub fn choose_theme(self, theme: Theme) {
        self.theme.set(theme);
        self.chosen.update(|chosen| chosen.theme = Some(theme));
    }

    /// Records the choice of a language.
    pub fn choose_language(self, language: Language) {
        self.chosen.update(|chosen| chosen.language = Some(language));
    }

    /// Whether the person asked for an optional column; follows it.
    pub fn has_column(self, quantity: Quantity) -> bool {
        self.columns.with(|columns| columns.contains(&quantity))
    }

    /// Shows an optional column, or hides it.
    pub fn show_column(self, quantity: Quantity, shown: bool) {
        self.columns.update(|columns| {
            columns.retain(|column| *column != quantity);
            if shown {
                columns.push(quantity);
            }
        });
        self.chosen.update(|chosen| chosen.columns = Some(self.columns.get_untracked()));
    }
}

/// Whether a column is to be seen: a required one, one that was asked for, or one with figures in it.
pub fn is_shown(quantity: Quantity, store: PlanStore, preferences: Preferences) -> bool {
    !Quantity::OPTIONAL.contains(&quantity)
        || preferences.has_column(quantity)
        || store.with(|plan| plan.is_filled(quantity))
}

fn linked_theme() -> Option<Theme> {
    url::query("theme")?.parse().ok()
}
