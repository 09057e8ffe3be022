//! Figures as people read them: in the chosen language and currency.

use domain::money::Currency;
use domain::ratio::Ratio;

use crate::browser::intl::{NumberFormats, Style};

/// Writes figures in one language and one currency.
#[derive(Clone, Copy)]
pub struct Format {
    formats: NumberFormats,
    currency: Currency,
}

impl Format {
    /// Formats of a language, with amounts in a currency.
    pub const fn new(formats: NumberFormats, currency: Currency) -> Self {
        Self { formats, currency }
    }

    /// Money with its sign: 68,97 kr.
    pub fn money(self, amount: Ratio) -> String {
        self.formats.format(Style::Currency(self.currency.to_string()), &amount.rounded(self.decimals()))
    }

    /// Money without a sign, with all its decimals, for a column of amounts: 68,97.
    pub fn amount(self, amount: Ratio) -> String {
        let decimals = self.decimals();
        self.formats.format(Style::Fixed(decimals), &amount.rounded(decimals))
    }

    /// The same; these words where there is no amount.
    pub fn amount_or(self, amount: Option<Ratio>, words: &str) -> String {
        amount.map_or_else(|| words.to_owned(), |amount| self.amount(amount))
    }

    /// A count, with the decimals that it has.
    pub fn count(self, count: Ratio) -> String {
        self.plain(&count.rounded(6))
    }

    /// A factor, with two decimals at the most.
    pub fn factor(self, factor: Ratio) -> String {
        self.plain(&factor.rounded(2))
    }

    /// A percentage with one decimal: 51,7 %.
    pub fn percent(self, percent: Ratio) -> String {
        self.formats.format(Style::Percent, &percent.rounded(1))
    }

    /// A probability with three decimals, the smallest as 0.001.
    pub fn probability(self, p: Ratio) -> String {
        let rounded = p.rounded(3);
        self.plain(if rounded == "0" { "0.001" } else { &rounded })
    }

    /// A number in any form that JavaScript reads.
    pub fn plain(self, number: &str) -> String {
        self.formats.format(Style::Plain, number)
    }

    /// How many decimals the currency has.
    pub fn decimals(self) -> u32 {
        self.formats.currency_decimals(self.currency.code())
    }
}
