//! How the person likes the page: language, appearance, optional columns; remembered apart from the figures.

use leptos::prelude::*;

use crate::codec::preferences::{Preferences, Theme};
use crate::domain::quantity::Quantity;
use crate::i18n::{Language, Messages};
use crate::platform::{page, storage, url};

const KEY: &str = "conversion-cost:preferences";

/// The settings. A reference, so that the many closures that hold it stay small; they live as long as the page.
#[derive(Clone, Copy)]
pub struct Settings(&'static Kept);

struct Kept {
    language: RwSignal<Language>,
    theme: RwSignal<Theme>,
    columns: RwSignal<Vec<Quantity>>,
}

impl Settings {
    /// The settings to start with: the link's, else the saved ones, else the browser's. Keeps the document's
    /// language, title and appearance in step from then on.
    pub fn start() -> Self {
        let saved = storage::read(KEY).ok().flatten().map(|text| Preferences::read(&text)).unwrap_or_default();
        let asked = |key: &str| url::query(key);
        let language = asked("lang").as_deref().and_then(Language::read);
        let language = language.or_else(|| saved.language.as_deref().and_then(Language::read));
        let language = language.or_else(|| page::languages().iter().find_map(|tag| Language::read(tag)));
        let theme = asked("theme").as_deref().and_then(Theme::read).or(saved.theme);
        let settings = Self(Box::leak(Box::new(Kept {
            language: RwSignal::new(language.unwrap_or(Language::English)),
            theme: RwSignal::new(theme.unwrap_or_default()),
            columns: RwSignal::new(saved.columns),
        })));
        settings.show_language();
        settings.show_theme();
        settings
    }

    fn show_language(self) {
        let language = self.language_now();
        page::set_texts(language.tag(), language.messages().title, language.messages().description);
    }

    fn show_theme(self) {
        page::set_root("data-theme", self.0.theme.get_untracked().id());
    }

    /// The language.
    pub fn language(self) -> Language {
        self.0.language.get()
    }

    /// The language, for what need not hear when it changes: deeds, and the page, which is built anew then.
    pub fn language_now(self) -> Language {
        self.0.language.get_untracked()
    }

    /// The sentences in that language.
    pub fn messages(self) -> &'static Messages {
        self.0.language.get().messages()
    }

    /// The appearance.
    pub fn theme(self) -> Theme {
        self.0.theme.get()
    }

    /// Whether an optional column was asked for.
    pub fn shows(self, quantity: Quantity) -> bool {
        self.0.columns.with(|columns| columns.contains(&quantity))
    }

    /// Chooses a language and remembers it.
    pub fn choose_language(self, language: Language) {
        self.0.language.set(language);
        self.show_language();
        remember(|saved| saved.language = Some(language.tag().to_owned()));
    }

    /// Chooses an appearance and remembers it.
    pub fn choose_theme(self, theme: Theme) {
        self.0.theme.set(theme);
        self.show_theme();
        remember(|saved| saved.theme = Some(theme));
    }

    /// Shows an optional column, or stops showing it, and remembers that.
    pub fn show(self, quantity: Quantity, shown: bool) {
        self.0.columns.update(|columns| {
            columns.retain(|column| *column != quantity);
            if shown {
                columns.push(quantity);
            }
        });
        remember(|saved| saved.columns = self.0.columns.get_untracked());
    }
}

/// Changes what is saved and nothing else: a choice that only a link made stays the link's. Where nothing can be
/// saved the choice holds until the page is closed; the notice about the figures says so already.
fn remember(change: impl FnOnce(&mut Preferences)) {
    let mut saved = storage::read(KEY).ok().flatten().map(|text| Preferences::read(&text)).unwrap_or_default();
    change(&mut saved);
    let _ = storage::write(KEY, &saved.write());
}
