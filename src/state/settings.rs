//! How the person likes the page: language, appearance, optional columns; remembered apart from the figures.

use leptos::prelude::*;

use super::attention::focus_soon;
use super::now::Now;
use super::session::Session;
use super::written::Shown;
use crate::codec::preferences::{Preferences, Theme};
use crate::domain::quantity::Quantity;
use crate::i18n::lines::{self, Texts};
use crate::i18n::{Language, Messages};
use crate::platform::{later, page, storage, url};

/// Where preferences are kept.
pub(super) const KEY: &str = "conversion-cost:preferences";

/// The appearance and the columns to start with: the link's, else the saved ones.
pub(super) fn start(language: Language, messages: &Messages) -> (Theme, Vec<Quantity>) {
    let saved = saved();
    let theme = url::query("theme").as_deref().and_then(Theme::read).or(saved.theme).unwrap_or_default();
    show_language(language, messages);
    show_theme(theme);
    (theme, saved.columns)
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
        self.0.now.with_untracked(|now| now.messages)
    }

    /// Chooses a language and remembers it, once its sentences are there. The figures stay, written its way; while
    /// nothing is entered its currency is proposed.
    pub fn choose_language(self, language: Language) {
        later::load("texts", language.tag(), move |text| match text.and_then(read_texts) {
            Some(messages) => self.speak(language, messages),
            None => {
                self.0.now.update(|now| now.language_failed = true);
                self.write_again();
                // The list shows the language that stayed. WebKit tells of no change where the choice is the one that it
                // last saw, made by hand or found on getting the focus.
                focus_soon("lang".to_owned());
            }
        });
    }

    fn speak(self, language: Language, messages: &'static Messages) {
        self.0.now.update(|now| {
            let mut plan = now.plan.clone().rewritten(language.mark());
            if plan.is_blank() && plan.currency == now.language.currency() {
                plan.currency = language.currency();
            }
            if let Some((mine, _)) = &mut now.mine {
                *mine = mine.clone().rewritten(language.mark());
            }
            now.language = language;
            now.messages = messages;
            now.language_failed = false;
            now.done.clear();
            now.settled = None;
            now.put(plan);
        });
        show_language(language, messages);
        self.remember(|saved| saved.language = Some(language.tag().to_owned()));
        focus_soon("lang".to_owned());
    }

    /// Chooses an appearance and remembers it.
    pub fn choose_theme(self, theme: Theme) {
        self.0.now.update(|now| now.theme = theme);
        show_theme(theme);
        self.remember(|saved| saved.theme = Some(theme));
    }

    /// Shows an optional column, or stops showing it, and remembers that.
    pub fn show(self, quantity: Quantity, shown: bool) {
        self.0.now.update(|now| {
            now.columns.retain(|column| *column != quantity);
            if shown {
                now.columns.push(quantity);
            }
        });
        self.remember(|saved| saved.columns = self.0.now.with_untracked(|now| now.columns.clone()));
    }

    /// Changes what is saved and nothing else: a choice that only a link made stays the link's. Where nothing is to be
    /// saved, or can be, the choice holds until the page is closed; the notice about the figures says so already.
    fn remember(self, change: impl FnOnce(&mut Preferences)) {
        if self.0.now.with_untracked(|now| now.saving.key.is_empty()) {
            return;
        }
        let mut saved = saved();
        change(&mut saved);
        let _ = storage::write(KEY, &saved.write());
    }

    /// Whether an optional column is to be seen: asked for, or filled.
    pub fn shows(self, quantity: Quantity) -> bool {
        self.0.now.with(|now| now.shows(quantity))
    }
}

impl Now {
    fn shows(&self, quantity: Quantity) -> bool {
        self.columns.contains(&quantity) || self.plan.is_filled(quantity)
    }
}

impl Shown<'_> {
    /// The language.
    pub const fn language(&self) -> Language {
        self.now.language
    }

    /// Whether a language was asked for that could not be loaded.
    pub const fn language_failed(&self) -> bool {
        self.now.language_failed
    }

    /// Whether an optional column is to be seen.
    pub fn shows(&self, quantity: Quantity) -> bool {
        self.now.shows(quantity)
    }

    /// The appearance.
    pub const fn theme(&self) -> Theme {
        self.now.theme
    }
}

/// The texts of a file. They stay for as long as the page does.
pub(super) fn read_texts<T: Texts>(text: String) -> Option<&'static T> {
    lines::read(text.leak()).map(|texts| &*Box::leak(Box::new(texts)))
}

fn show_language(language: Language, messages: &Messages) {
    page::set_texts(language.tag(), messages.title, messages.lede);
}

fn show_theme(theme: Theme) {
    page::set_root("data-theme", theme.id());
}

fn saved() -> Preferences {
    storage::read(KEY).ok().flatten().map(|text| Preferences::read(&text)).unwrap_or_default()
}
