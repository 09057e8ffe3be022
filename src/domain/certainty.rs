//! How sure a cost per conversion is. Conversions are counts, so Poisson limits apply (Garwood 1936).

use rust_decimal::{Decimal, RoundingStrategy};

use super::ratio::Ratio;

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

    /// The level of such a text.
    pub fn read(percent: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.percent() == percent)
    }
}

/// The upper 95 % limit of a count of which none came: ½ χ²(0.975; 2) = −ln 0.025.
const UPPER_LIMIT_OF_NONE: Decimal = Decimal::from_parts(0xF49B_62B0, 0x17FF_1023, 0x7731_B217, false, 28);

/// What a conversion costs at the least, at 95 %, where a spend brought none yet: 271.085 for a spend of 1,000.
/// `None` where nothing was spent.
pub fn at_least(spend: Decimal) -> Option<Ratio> {
    let bound = spend.checked_div(UPPER_LIMIT_OF_NONE)?;
    let bound = bound.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero);
    (!spend.is_zero()).then(|| Ratio::new(bound, Decimal::ONE)).flatten()
}
