//! What stands in one number field: the text as typed and what it was read as.

use rust_decimal::Decimal;

use super::amount::{self, Amount, DecimalSeparator, Problem, Unit};

/// A field's text, never rewritten while its language stays, beside its reading.
///
/// The reading is made when the text is typed and kept with it: what a text meant in the language that it was
/// typed in does not change when the language does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    text: String,
    reading: Option<Result<Amount, Problem>>,
    last_good: Option<Decimal>,
}

impl Entry {
    /// An entry in which nothing is typed.
    pub const EMPTY: Self = Self { text: String::new(), reading: None, last_good: None };

    /// An entry that holds a number, written the way one would type it.
    pub fn number(value: Decimal, separator: DecimalSeparator) -> Self {
        Self {
            text: amount::format(value, separator),
            reading: Some(Ok(Amount { value, otherwise: None })),
            last_good: Some(value),
        }
    }

    /// The entry after its text became this one. While the text can't be read, the last number stays.
    pub fn typed(&self, text: &str, separator: DecimalSeparator, unit: Unit) -> Self {
        let reading = amount::parse(text, separator, unit).transpose();
        let last_good = match &reading {
            Some(Ok(amount)) => Some(amount.value),
            Some(Err(_)) => self.last_good,
            None => None,
        };
        Self { text: text.to_owned(), reading, last_good }
    }

    /// The same entry for another language: numbers are written its way, other texts are read again by its rule.
    pub fn rewritten(&self, separator: DecimalSeparator, unit: Unit) -> Self {
        match &self.reading {
            Some(Ok(amount)) => Self::number(amount.value, separator),
            _ => self.typed(&self.text, separator, unit),
        }
    }

    /// The text as typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The number to calculate with: the one typed, or the last good one while the text can't be read.
    /// `None` where nothing is typed, or nothing that could ever be read.
    pub const fn value(&self) -> Option<Decimal> {
        self.last_good
    }

    /// Why the text can't be read, if it can't.
    pub fn problem(&self) -> Option<&Problem> {
        self.reading.as_ref()?.as_ref().err()
    }

    /// The number, and the one that people with the other decimal separator would read; only where both are possible.
    pub fn open_reading(&self) -> Option<(Decimal, Decimal)> {
        let amount = self.reading.as_ref()?.as_ref().ok()?;
        Some((amount.value, amount.otherwise?))
    }
}
