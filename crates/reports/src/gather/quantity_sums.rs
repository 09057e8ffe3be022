//! Sums by quantity, and what they cost.

use domain::quantity::Quantity;
use domain::ratio::Ratio;
use rust_decimal::Decimal;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::wire::Text;

/// The sum of each quantity; `None` where nothing tells it, which is no zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QuantitySums([Option<Decimal>; 5]);

impl QuantitySums {
    /// These sums, in the order of [`Quantity::ALL`].
    pub const fn new(sums: [Option<Decimal>; 5]) -> Self {
        Self(sums)
    }

    /// The sum of a quantity.
    pub const fn get(&self, quantity: Quantity) -> Option<Decimal> {
        let Self([spend, conversions, clicks, impressions, value]) = self;
        match quantity {
            Quantity::Spend => *spend,
            Quantity::Conversions => *conversions,
            Quantity::Clicks => *clicks,
            Quantity::Impressions => *impressions,
            Quantity::Value => *value,
        }
    }

    /// Whether it has both that a cost per conversion is made of.
    pub const fn is_whole(&self) -> bool {
        self.get(Quantity::Spend).is_some() && self.get(Quantity::Conversions).is_some()
    }

    /// The cost per conversion; `None` where one of the two is missing or nothing was converted.
    pub fn cost(&self) -> Option<Ratio> {
        Ratio::new(self.get(Quantity::Spend)?, self.get(Quantity::Conversions)?)
    }

    /// These and others together. What would be too large stays as it is.
    #[must_use]
    pub fn plus(mut self, other: &Self) -> Self {
        for (sum, part) in self.0.iter_mut().zip(other.0) {
            *sum = match (*sum, part) {
                (Some(sum), Some(part)) => Some(sum.checked_add(part).unwrap_or(sum)),
                (sum, part) => sum.or(part),
            };
        }
        self
    }
}

impl Serialize for QuantitySums {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.map(|sum| sum.map(|sum| sum.text())).serialize(serializer)
    }
}

impl<'d> Deserialize<'d> for QuantitySums {
    fn deserialize<D: Deserializer<'d>>(deserializer: D) -> Result<Self, D::Error> {
        let mut sums = [None; 5];
        let texts = <[Option<String>; 5]>::deserialize(deserializer)?;
        for (sum, text) in sums.iter_mut().zip(texts) {
            *sum = text.map(|text| Decimal::of(&text).ok_or_else(|| D::Error::custom(text))).transpose()?;
        }
        Ok(Self(sums))
    }
}
