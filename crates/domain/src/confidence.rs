//! How sure a cost per conversion is. Conversions are counts, so Poisson limits apply (Garwood 1936).

use std::str::FromStr;

use rust_decimal::Decimal;

use super::Unknown;
use super::ratio::{Ratio, float};
use super::statistics::poisson;

/// A confidence level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Level {
    /// 80 %.
    Eighty,
    /// 90 %.
    Ninety,
    /// 95 %.
    #[default]
    NinetyFive,
    /// 99 %.
    NinetyNine,
}

impl Level {
    /// Every level, the lowest first.
    pub const ALL: [Self; 4] = [Self::Eighty, Self::Ninety, Self::NinetyFive, Self::NinetyNine];

    /// The level in percent, as in links.
    pub const fn percent(self) -> &'static str {
        match self {
            Self::Eighty => "80",
            Self::Ninety => "90",
            Self::NinetyFive => "95",
            Self::NinetyNine => "99",
        }
    }

    /// How often the limits may be wrong, as a part of one: 0.05 for 95 %.
    pub const fn alpha(self) -> f64 {
        match self {
            Self::Eighty => 0.2,
            Self::Ninety => 0.1,
            Self::NinetyFive => 0.05,
            Self::NinetyNine => 0.01,
        }
    }
}

/// The level of a percentage as it stands in links.
impl FromStr for Level {
    type Err = Unknown;

    fn from_str(percent: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|level| level.percent() == percent).ok_or(Unknown)
    }
}

/// The limits of a cost per conversion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// What a conversion costs at the least.
    pub low: Ratio,
    /// What it costs at the most; `None` where so few conversions came that nothing can be said.
    pub high: Option<Ratio>,
}

/// The limits of a cost per conversion: the spend divided by Garwood's limits of the count. 54.376326 and 208.533669 for
/// 1,000 and 10 conversions at 95 %, at least 271.085031 for 1,000 and none. For fractional conversions by the same
/// formula, which is a convention then. `None` where nothing was spent.
pub fn interval(spend: Decimal, conversions: Decimal, level: Level) -> Option<Interval> {
    let (lower, upper) = poisson::limits(float(conversions), level.alpha())?;
    let spend = Some(float(spend)).filter(|spend| *spend > 0.0)?;
    let high = (lower > 0.0).then(|| Ratio::from_f64(spend / lower)).flatten();
    Some(Interval { low: Ratio::from_f64(spend / upper)?, high })
}
