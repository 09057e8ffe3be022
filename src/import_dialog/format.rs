//! Figures of reports as people read them: their currency may not be known.

use domain::money::Currency;
use domain::quantity::Quantity;
use domain::ratio::Ratio;
use reports::gather::QuantitySums;
use reports::table::day::{Day, iso};

use crate::browser::clock;
use crate::browser::intl::Style;
use crate::state::Locale;

/// Writes figures in one language, and in one currency if that is known.
#[derive(Clone, Copy)]
pub struct ReportFormat {
    /// The language.
    pub locale: Locale,
    /// The currency.
    pub currency: Option<Currency>,
}

impl ReportFormat {
    /// Money with its sign; a number with two decimals where the currency is not known.
    pub fn money(self, amount: Ratio) -> String {
        match self.currency {
            Some(currency) => self.locale.format(currency).money(amount),
            None => self.locale.formats.format(Style::Fixed(2), &amount.rounded(2)),
        }
    }

    /// A sum; empty where there is none.
    pub fn sum(self, sums: &QuantitySums, quantity: Quantity) -> String {
        let sum = sums.get(quantity).and_then(Ratio::from_decimal);
        let format = |sum| if quantity.is_money() { self.money(sum) } else { self.plain(&sum.canonical()) };
        sum.map(format).unwrap_or_default()
    }

    /// What sums cost per conversion; empty where that is not known.
    pub fn cost(self, sums: &QuantitySums) -> String {
        sums.cost().map(|cost| self.money(cost)).unwrap_or_default()
    }

    /// A number in canonical form.
    pub fn plain(self, number: &str) -> String {
        self.locale.formats.format(Style::Plain, number)
    }

    /// So many percent.
    pub fn percent(self, percent: u8) -> String {
        self.locale.formats.format(Style::Percent, &percent.to_string())
    }

    /// A day.
    pub fn day(self, day: Day) -> String {
        clock::localized_day(&iso(day), self.locale.language.tag())
    }
}
