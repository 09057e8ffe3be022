//! The chosen language with its sentences and formats. A page is built for one locale; another language builds it anew.

use domain::money::Currency;
use i18n::{Language, Messages};
use leptos::prelude::*;

use super::format::Format;
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
