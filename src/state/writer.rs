//! Figures as people read them: in the chosen language and currency.

use crate::domain::money::Currency;
use crate::domain::ratio::Ratio;
use crate::i18n::Language;
use crate::platform::intl::{self, Style};

/// Writes figures for one language and one currency.
#[derive(Clone, Copy, Debug)]
pub struct Writer {
    pub(super) language: Language,
    pub(super) currency: Currency,
}

impl Writer {
    /// Money with its sign: 68,97 kr.
    pub fn money(self, amount: Ratio) -> String {
        self.write(Style::Currency(self.currency.to_string()), &amount.rounded(self.decimals()))
    }

    /// Money without a sign, with all its decimals, for a column of amounts: 68,97.
    pub fn amount(self, amount: Ratio) -> String {
        let decimals = self.decimals();
        self.write(Style::Fixed(decimals), &amount.rounded(decimals))
    }

    /// A count, with the decimals that it has.
    pub fn count(self, count: Ratio) -> String {
        self.write(Style::Plain, &count.rounded(6))
    }

    /// A factor, with two decimals at the most.
    pub fn factor(self, factor: Ratio) -> String {
        self.write(Style::Plain, &factor.rounded(2))
    }

    /// A percentage with one decimal: 51,7 %.
    pub fn percent(self, percent: Ratio) -> String {
        self.write(Style::Percent, &percent.rounded(1))
    }

    /// A probability with three decimals, the smallest as 0.001.
    pub fn probability(self, p: Ratio) -> String {
        let rounded = p.rounded(3);
        self.write(Style::Plain, if rounded == "0" { "0.001" } else { &rounded })
    }

    /// A number in any form that JavaScript reads.
    pub(super) fn plain(self, number: &str) -> String {
        self.write(Style::Plain, number)
    }

    pub(super) fn decimals(self) -> u32 {
        intl::currency_decimals(self.language.tag(), self.currency.code())
    }

    fn write(self, style: Style, number: &str) -> String {
        intl::format(self.language.tag(), style, number)
    }
}
