//! The chosen language with its sentences and formats. A page is built for one locale; another language builds it anew.

use domain::money::Currency;
use i18n::{Language, Messages};
use leptos::prelude::*;

use super::catalogs::load_catalog;
use super::format::Format;
use super::plan_store::PlanStore;
use super::preferences::Preferences;
use crate::browser::intl::NumberFormats;

/// A language with its sentences and formats.
#[derive(Clone, Copy)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// The page's sentences in it.
    pub messages: &'static Messages,
    /// How it writes numbers.
    pub formats: NumberFormats,
}

impl Locale {
    /// The locale of a language whose sentences are loaded.
    pub fn new(language: Language, messages: &'static Messages) -> Self {
        Self { language, messages, formats: NumberFormats::new(language.tag()) }
    }

    /// How figures with amounts in a currency are written.
    pub const fn format(self, currency: Currency) -> Format {
        Format::new(self.formats, currency)
    }
}

/// The locale of the page being built.
pub fn locale() -> Locale {
    expect_context()
}

/// The sentences of the page being built.
pub fn messages() -> &'static Messages {
    locale().messages
}

/// The language that the page is in, and the way to another one. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct LocaleChoice {
    locale: RwSignal<Locale>,
    has_failed: RwSignal<bool>,
    store: PlanStore,
    preferences: Preferences,
}

impl LocaleChoice {
    /// Begins with this locale.
    pub fn new(locale: Locale, store: PlanStore, preferences: Preferences) -> Self {
        Self { locale: RwSignal::new(locale), has_failed: RwSignal::new(false), store, preferences }
    }

    /// The locale; follows it.
    pub fn get(self) -> Locale {
        self.locale.get()
    }

    /// The locale at this moment.
    pub fn get_untracked(self) -> Locale {
        self.locale.get_untracked()
    }

    /// Its language.
    pub fn language(self) -> Signal<Language> {
        Signal::derive(move || self.locale.get().language)
    }

    /// Whether a language was chosen that could not be loaded; follows it.
    pub fn has_failed(self) -> bool {
        self.has_failed.get()
    }

    /// Chooses a language and saves the choice, once its sentences are there; whether they could be loaded. The figures stay,
    /// written its way; while nothing is entered its currency is proposed.
    pub async fn choose(self, language: Language) -> bool {
        let Some(messages) = load_catalog::<Messages>(language).await else {
            self.has_failed.set(true);
            return false;
        };
        let earlier = self.locale.get_untracked().language;
        self.store.rewrite(language.separator(), |plan| {
            if plan.is_blank() && plan.currency == earlier.currency() {
                plan.currency = language.currency();
            }
        });
        self.has_failed.set(false);
        self.preferences.save_language(language);
        self.locale.set(Locale::new(language, messages));
        true
    }
}
