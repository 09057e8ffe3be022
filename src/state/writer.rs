//! Figures as people read them: in the chosen language and currency.

use crate::domain::money::Currency;
use crate::domain::ratio::Ratio;
use crate::i18n::Language;
use crate::platform::intl::{self, Style};

/// Writes figures for one language and one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writer {
    language: Language,
    currency: Currency,
    currency_name: String,
    decimals: u32,
}

impl Writer {
    pub(super) fn new(language: Language, currency: Currency) -> Self {
        Self {
            language,
            currency,
            currency_name: intl::CurrencyNames::new(language.tag()).of(currency.code()),
            decimals: intl::currency_decimals(currency.code()),
        }
    }

    /// Writes for this language and currency from now on. Only a change costs questions to the browser.
    pub(super) fn follow(&mut self, language: Language, currency: Currency) {
        if (self.language, self.currency) != (language, currency) {
            *self = Self::new(language, currency);
        }
    }

    /// The currency.
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// The currency's name: dansk krone.
    pub fn currency_name(&self) -> &str {
        &self.currency_name
    }

    /// Money with its sign: 68,97 kr.
    pub fn money(&self, amount: Ratio) -> String {
        self.write(Style::Currency(self.currency.to_string()), &amount.rounded(self.decimals))
    }

    /// Money without a sign, with all its decimals, for a column of amounts: 68,97.
    pub fn amount(&self, amount: Ratio) -> String {
        self.write(Style::Fixed(self.decimals), &amount.rounded(self.decimals))
    }

    /// A count, with the decimals that it has.
    pub fn count(&self, count: Ratio) -> String {
        self.write(Style::Plain, &count.rounded(6))
    }

    /// A factor, with two decimals at the most.
    pub fn factor(&self, factor: Ratio) -> String {
        self.write(Style::Plain, &factor.rounded(2))
    }

    /// A percentage with one decimal: 51,7 %.
    pub fn percent(&self, percent: Ratio) -> String {
        self.write(Style::Percent, &percent.rounded(1))
    }

    fn write(&self, style: Style, number: &str) -> String {
        intl::format(self.language.tag(), style, number)
    }
}
