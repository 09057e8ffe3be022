//! How the person likes the page: appearance and optional columns; saved apart from the figures, together with the language. The
//! form shows them; what reads and saves them is code that comes with the tools.

use codec::preferences::{Preferences as Saved, Theme};
use domain::quantity::Quantity;
use i18n::Language;
use leptos::prelude::*;

use super::persistence::plan_key;
use super::plan_store::PlanStore;
use crate::browser::{page, storage, url};

/// Where preferences are saved. public/boot.js reads the language from there.
pub const KEY: &str = "conversion-cost:preferences";

/// The choices. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct Preferences {
    theme: RwSignal<Theme>,
    columns: RwSignal<Vec<Quantity>>,
}

impl Preferences {
    /// The link's choices.
    pub fn of_link() -> Self {
        let theme = RwSignal::new(linked_theme().unwrap_or_default());
        Effect::new(move || page::set_root_attribute("data-theme", theme.get().id()));
        Self { theme, columns: RwSignal::default() }
    }

    /// Takes over what an earlier visit chose and the link leaves open.
    pub fn restore(self) {
        let Saved { theme, columns, .. } = saved();
        if let Some(theme) = theme.filter(|_| linked_theme().is_none()) {
            self.theme.set(theme);
        }
        self.columns.set(columns);
    }

    /// The appearance; follows it.
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    /// Chooses an appearance and saves the choice.
    pub fn choose_theme(self, theme: Theme) {
        self.theme.set(theme);
        save(|saved| saved.theme = Some(theme));
    }

    /// Saves the choice of a language.
    pub fn save_language(self, language: Language) {
        save(|saved| saved.language = Some(language.tag().to_owned()));
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
        save(|saved| saved.columns = self.columns.get_untracked());
    }
}

/// Changes what is saved and nothing else: a choice that only a link made stays the link's. Where nothing is to be saved, choices
/// last until the page is closed.
fn save(change: impl FnOnce(&mut Saved)) {
    if !plan_key().is_empty() {
        let mut saved = saved();
        change(&mut saved);
        // Without storage they last no longer either; the notice about the figures says so.
        _ = storage::write(KEY, &saved.write());
    }
}

fn saved() -> Saved {
    storage::read(KEY).ok().flatten().map(|text| Saved::read(&text)).unwrap_or_default()
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
