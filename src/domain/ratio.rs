//! Exact quotients, rounded only where they are shown or handed out.

use rust_decimal::Decimal;

use super::canonical;

/// Amounts have at most six decimals, so in millionths they are whole.
const MILLION: u128 = 1_000_000;

/// The exact quotient of two amounts, neither of them negative.
///
/// A decimal quotient would already be rounded, to 28 digits, and rounding it again can go wrong at a tie. The
/// largest numbers here (the spend of 50 channels with 15 digits before the mark, in percent, at six decimals) need
/// 104 of the 128 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    numerator: u128,
    denominator: u128,
}

impl Ratio {
    /// `numerator ÷ denominator`; `None` where there is nothing to divide by.
    pub fn new(numerator: Decimal, denominator: Decimal) -> Option<Self> {
        let (numerator, denominator) = (millionths(numerator)?, millionths(denominator)?);
        (denominator > 0).then_some(Self { numerator, denominator })
    }

    /// The same quotient times a whole number: 100 for percent, 1000 for a cost per thousand.
    pub const fn times(self, factor: u32) -> Self {
        Self { numerator: self.numerator * factor as u128, denominator: self.denominator }
    }

    /// The quotient rounded half away from zero to so many decimals, in millionths of a millionth at the most:
    /// scaled by `10^decimals`. For comparing and for writing.
    fn scaled(self, decimals: u32) -> u128 {
        (2 * self.numerator * 10_u128.pow(decimals) + self.denominator) / (2 * self.denominator)
    }

    /// In canonical form, rounded half away from zero to at most six decimals, trailing zeros dropped. To fewer where
    /// a decimal has no room for six, which takes 23 digits before the mark.
    pub fn rounded(self, decimals: u32) -> String {
        let decimals = decimals.min(6);
        let scaled = i128::try_from(self.scaled(decimals)).ok();
        let number = scaled.and_then(|scaled| Decimal::try_from_i128_with_scale(scaled, decimals).ok());
        match number {
            Some(number) => canonical::write(number),
            None if decimals == 0 => String::new(),
            None => self.rounded(decimals - 1),
        }
    }

    /// The machine-readable value of the contract: six decimals.
    pub fn canonical(self) -> String {
        self.rounded(6)
    }

    /// The order of two quotients, as far as six decimals tell.
    pub fn compare(self, other: Self) -> std::cmp::Ordering {
        self.scaled(6).cmp(&other.scaled(6))
    }
}

/// The exact sum of amounts. As whole millionths: to add decimals of any scale takes two kilobytes in the browser.
pub fn sum(amounts: impl Iterator<Item = Decimal>) -> Decimal {
    let sum: u128 = amounts.filter_map(millionths).sum();
    let sum = i128::try_from(sum).ok().and_then(|sum| Decimal::try_from_i128_with_scale(sum, 6).ok());
    sum.unwrap_or_default().normalize()
}

fn millionths(amount: Decimal) -> Option<u128> {
    let mantissa = u128::try_from(amount.mantissa()).ok()?;
    match 6_u32.checked_sub(amount.scale()) {
        Some(missing) => mantissa.checked_mul(10_u128.pow(missing)),
        None => Some((mantissa + 10_u128.pow(amount.scale()) / MILLION / 2) * MILLION / 10_u128.pow(amount.scale())),
    }
}
