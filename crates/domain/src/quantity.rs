//! What is entered of a channel, and whether it is money.

use std::str::FromStr;

use super::Unknown;

/// What is entered of a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// What the channel's ads cost in the period, in the plan's currency.
    Spend,
    /// How many conversions they brought; fractional where an attribution model splits them.
    Conversions,
    /// Clicks on the ads.
    Clicks,
    /// How often the ads were shown.
    Impressions,
    /// Revenue that the conversions brought, in the plan's currency.
    Value,
}

impl Quantity {
    /// Every quantity, in the order of links and of the form.
    pub const ALL: [Self; 5] = [Self::Spend, Self::Conversions, Self::Clicks, Self::Impressions, Self::Value];

    /// The quantities that the form shows on demand only.
    pub const OPTIONAL: [Self; 3] = [Self::Clicks, Self::Impressions, Self::Value];

    /// The second half of the field's name, as in `google.spend`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Spend => "spend",
            Self::Conversions => "conversions",
            Self::Clicks => "clicks",
            Self::Impressions => "impressions",
            Self::Value => "value",
        }
    }

    /// Whether it is an amount of money, not a count.
    pub const fn is_money(self) -> bool {
        matches!(self, Self::Spend | Self::Value)
    }
}

/// The quantity of an id.
impl FromStr for Quantity {
    type Err = Unknown;

    fn from_str(id: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|quantity| quantity.id() == id).ok_or(Unknown)
    }
}
