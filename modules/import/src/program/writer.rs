//! Figures as people read them.

use conversion_cost::domain::money::Currency;
use conversion_cost::domain::ratio::Ratio;
use conversion_cost::i18n::Language;
use conversion_cost::platform::intl::{self, Style};
use import::day::{Day, iso};
use rust_decimal::Decimal;

/// Writes figures for one language and one currency, if that is known.
#[derive(Clone, Copy)]
pub(super) struct Writer {
    pub(super) language: Language,
    pub(super) currency: Option<Currency>,
}

impl Writer {
    /// Money with its sign; a number alone where the currency is not known.
    pub(super) fn money(self, amount: Ratio) -> String {
        let tag = self.language.tag();
        let Some(currency) = self.currency else { return intl::format(tag, Style::Fixed(2), &amount.rounded(2)) };
        let decimals = intl::currency_decimals(tag, currency.code());
        intl::format(tag, Style::Currency(currency.to_string()), &amount.rounded(decimals))
    }

    /// Money or a count; nothing where there is none.
    pub(super) fn number(self, number: Option<Decimal>, is_money: bool) -> String {
        let ratio = number.and_then(Ratio::of);
        ratio.map(|ratio| if is_money { self.money(ratio) } else { self.count(ratio) }).unwrap_or_default()
    }

    /// A count.
    pub(super) fn count(self, count: Ratio) -> String {
        intl::format(self.language.tag(), Style::Plain, &count.rounded(6))
    }

    /// A whole number.
    pub(super) fn whole(self, number: u64) -> String {
        intl::format(self.language.tag(), Style::Plain, &number.to_string())
    }

    /// A day.
    pub(super) fn day(self, day: Day) -> String {
        let options = js_sys::Object::new();
        for (name, value) in [("dateStyle", "medium"), ("timeZone", "UTC")] {
            let _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
        }
        let date = js_sys::Date::new(&iso(day).into());
        date.to_locale_date_string(self.language.tag(), &options).into()
    }

    /// A part of a whole, in percent.
    pub(super) fn percent(self, part: f64) -> String {
        intl::format(self.language.tag(), Style::Percent, &format!("{:.0}", part * 100.0))
    }
}
