//! How the person likes the page: language, appearance, optional columns; remembered apart from the figures.

use leptos::prelude::*;

use super::now::Now;
use super::session::Session;
use crate::codec::preferences::{Preferences, Theme};
use crate::domain::quantity::Quantity;
use crate::i18n::{Language, Messages};
use crate::platform::{page, storage, url};

const KEY: &str = "conversion-cost:preferences";

/// The settings to start with: the link's, else the saved ones, else the browser's.
pub(super) fn start() -> (Language, Theme, Vec<Quantity>) {
    let saved = saved();
    let language = url::query("lang").as_deref().and_then(Language::read);
    let language = language.or_else(|| saved.language.as_deref().and_then(Language::read));
    let language = language.or_else(|| page::languages().iter().find_map(|tag| Language::read(tag)));
    let language = language.unwrap_or(Language::English);
    let theme = url::query("theme").as_deref().and_then(Theme::read).or(saved.theme).unwrap_or_default();
    show_language(language);
    show_theme(theme);
    (language, theme, saved.columns)
}

impl Session {
    /// The language.
    pub fn language(self) -> Language {
        self.0.now.with(|now| now.language)
    }

    /// The language, for what need not hear when it changes: deeds, and the page, which is built anew then.
    pub fn language_now(self) -> Language {
        self.0.now.with_untracked(|now| now.language)
    }

    /// The sentences in that language.
    pub fn messages(self) -> &'static Messages {
        self.language_now().messages()
    }

    /// The appearance.
    pub fn theme(self) -> Theme {
        self.0.now.with(|now| now.theme)
    }

    /// Chooses a language and remembers it. The figures stay, written its way; while nothing is entered its currency
    /// is proposed.
    pub fn choose_language(self, language: Language) {
        self.0.now.update(|now| {
            let mut plan = now.plan.clone().rewritten(language.mark());
            if plan.is_blank() && plan.currency == now.language.currency() {
                plan.currency = language.currency();
            }
            now.language = language;
            now.done.clear();
            now.settled = None;
            now.put(plan);
        });
        show_language(language);
        remember(|saved| saved.language = Some(language.tag().to_owned()));
    }

    /// Chooses an appearance and remembers it.
    pub fn choose_theme(self, theme: Theme) {
        self.0.now.update(|now| now.theme = theme);
        show_theme(theme);
        remember(|saved| saved.theme = Some(theme));
    }

    /// Shows an optional column, or stops showing it, and remembers that.
    pub fn show(self, quantity: Quantity, shown: bool) {
        self.0.now.update(|now| {
            now.columns.retain(|column| *column != quantity);
            if shown {
                now.columns.push(quantity);
            }
        });
        remember(|saved| saved.columns = self.0.now.with_untracked(|now| now.columns.clone()));
    }

    /// Whether an optional column is to be seen: asked for, or filled.
    pub fn shows(self, quantity: Quantity) -> bool {
        self.0.now.with(|Now { columns, plan, .. }| columns.contains(&quantity) || plan.is_filled(quantity))
    }
}

fn show_language(language: Language) {
    page::set_texts(language.tag(), language.messages().title, language.messages().description);
}

fn show_theme(theme: Theme) {
    page::set_root("data-theme", theme.id());
}

fn saved() -> Preferences {
    storage::read(KEY).ok().flatten().map(|text| Preferences::read(&text)).unwrap_or_default()
}

/// Changes what is saved and nothing else: a choice that only a link made stays the link's. Where nothing can be
/// saved the choice holds until the page is closed; the notice about the figures says so already.
fn remember(change: impl FnOnce(&mut Preferences)) {
    let mut saved = saved();
    change(&mut saved);
    let _ = storage::write(KEY, &saved.write());
}
