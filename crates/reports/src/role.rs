//! What a column can hold.

use std::str::FromStr;

use domain::Unknown;
use domain::quantity::Quantity;

/// What a column holds, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// A number that is summed.
    Sum(Quantity),
    /// The campaign's name.
    Campaign,
    /// What tells channels apart: a campaign's type, a platform, a source and medium, a channel's name.
    Channel,
    /// The currency of the amounts, as an ISO code.
    Currency,
    /// What counts as a result in this row: figures of two kinds are never added.
    Indicator,
    /// Which part of a campaign this row is, where another row has the whole.
    Part,
    /// The day.
    Day,
    /// The first day of the period.
    From,
    /// The last day of the period.
    To,
}

impl Role {
    /// Every role, in the order in which they are offered.
    pub const ALL: [Self; 13] = [
        Self::Sum(Quantity::Spend),
        Self::Sum(Quantity::Conversions),
        Self::Sum(Quantity::Clicks),
        Self::Sum(Quantity::Impressions),
        Self::Sum(Quantity::Value),
        Self::Campaign,
        Self::Channel,
        Self::Currency,
        Self::Indicator,
        Self::Part,
        Self::Day,
        Self::From,
        Self::To,
    ];

    /// Its name where choices are remembered; stable for ever.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sum(quantity) => quantity.id(),
            Self::Campaign => "campaign",
            Self::Channel => "channel",
            Self::Currency => "currency",
            Self::Indicator => "indicator",
            Self::Part => "part",
            Self::Day => "day",
            Self::From => "from",
            Self::To => "to",
        }
    }

    /// The quantity, of a role that is one.
    pub const fn quantity(self) -> Option<Quantity> {
        match self {
            Self::Sum(quantity) => Some(quantity),
            _ => None,
        }
    }
}

/// The role of such a name.
impl FromStr for Role {
    type Err = Unknown;

    fn from_str(id: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|role| role.id() == id).ok_or(Unknown)
    }
}
