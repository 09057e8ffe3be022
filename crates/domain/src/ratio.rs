//! Exact quotients, rounded only where they are shown or handed out.

use rust_decimal::Decimal;

use super::canonical;

/// Amounts have at most six decimals, so in millionths they are whole.
const MILLION: i128 = 1_000_000;

/// The exact quotient of two amounts, and what is calculated from such quotients.
///
/// A decimal quotient would already be rounded, to 28 digits, and rounding it again can go wrong at a tie. The
/// largest numbers here (the spend of 50 channels with 15 digits before the separator, in percent, at six decimals) need
/// 104 of the 127 bits.
///
/// Its functions are never inlined: with their wide numbers they would be a tenth of the program, over and over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    numerator: i128,
    /// Above zero.
    denominator: i128,
}

/// A larger numerator has no room to be rounded to six decimals.
const LARGEST: i128 = 1 << 105;

impl Ratio {
    /// One.
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };
    /// A hundred.
    pub const HUNDRED: Self = Self { numerator: 100, denominator: 1 };

    /// `numerator ÷ denominator`; `None` where one is negative or there is nothing to divide by.
    #[inline(never)]
    pub fn new(numerator: Decimal, denominator: Decimal) -> Option<Self> {
        let (numerator, denominator) = (millionths(numerator)?, millionths(denominator)?);
        (denominator > 0).then_some(Self { numerator, denominator })
    }

    /// The amount itself; `None` where it is negative.
    #[inline(never)]
    pub fn from_decimal(amount: Decimal) -> Option<Self> {
        Self::new(amount, Decimal::ONE)
    }

    /// What a calculation with floats gave, to six decimals; `None` where that is no number or has more than 15 digits
    /// before the separator.
    #[inline(never)]
    pub fn from_f64(value: f64) -> Option<Self> {
        let millionths = (value * MILLION as f64).round();
        let fits = millionths.abs() < 1e21;
        fits.then_some(Self { numerator: millionths as i128, denominator: MILLION })
    }

    /// Nearly the same, for statistics.
    #[inline(never)]
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }

    /// The same quotient times a whole number: 100 for percent, 1000 for a cost per thousand.
    pub const fn times(self, factor: u32) -> Self {
        Self { numerator: self.numerator * factor as i128, denominator: self.denominator }
    }

    /// The product with another one; `None` where it is too large.
    #[inline(never)]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let (mine, others) =
            (Self::reduced(self.numerator, other.denominator), Self::reduced(other.numerator, self.denominator));
        let numerator = mine.numerator.checked_mul(others.numerator)?;
        Self::fitting(numerator, mine.denominator.checked_mul(others.denominator)?)
    }

    /// In lowest terms.
    fn reduced(numerator: i128, denominator: i128) -> Self {
        let common = gcd(numerator, denominator);
        Self { numerator: numerator / common, denominator: denominator / common }
    }

    /// The quotient by another one; `None` where that is not above zero or the quotient is too large.
    #[inline(never)]
    pub fn checked_div(self, other: Self) -> Option<Self> {
        (other.numerator > 0)
            .then(|| self.checked_mul(Self { numerator: other.denominator, denominator: other.numerator }))
            .flatten()
    }

    /// The difference to another one; `None` where it is too large.
    #[inline(never)]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        let common = gcd(self.denominator, other.denominator);
        let (own, others) = (other.denominator / common, self.denominator / common);
        let difference = self.numerator.checked_mul(own)?.checked_sub(other.numerator.checked_mul(others)?)?;
        Self::fitting(difference, self.denominator.checked_mul(own)?)
    }

    /// The smallest whole number that is no smaller; `None` where it is too large.
    #[inline(never)]
    pub fn ceil(self) -> Option<Self> {
        let below = i128::from(self.numerator < 0);
        let whole = (self.numerator + (self.denominator - 1) * (1 - below)) / self.denominator;
        Self::fitting(whole, 1)
    }

    /// Whether it is below zero.
    pub const fn is_negative(self) -> bool {
        self.numerator < 0
    }

    /// The same without its sign.
    pub const fn abs(self) -> Self {
        Self { numerator: self.numerator.abs(), denominator: self.denominator }
    }

    fn fitting(numerator: i128, denominator: i128) -> Option<Self> {
        (numerator.abs() < LARGEST && denominator < LARGEST).then_some(Self { numerator, denominator })
    }

    /// The quotient rounded half away from zero to so many decimals, six at the most, scaled by `10^decimals`. For
    /// comparing and for writing.
    const fn scaled(self, decimals: u32) -> i128 {
        let twice = 2 * self.numerator * 10_i128.pow(decimals);
        let half = if self.numerator < 0 { -self.denominator } else { self.denominator };
        (twice + half) / (2 * self.denominator)
    }

    /// In canonical form, rounded half away from zero to at most six decimals, trailing zeros dropped. To fewer where
    /// a decimal has no room for six, which takes 23 digits before the separator.
    #[inline(never)]
    pub fn rounded(self, decimals: u32) -> String {
        let decimals = decimals.min(6);
        match Decimal::try_from_i128_with_scale(self.scaled(decimals), decimals) {
            Ok(number) => canonical::format(number),
            Err(_) if decimals == 0 => String::new(),
            Err(_) => self.rounded(decimals - 1),
        }
    }

    /// The machine-readable value of the contract: six decimals.
    pub fn canonical(self) -> String {
        self.rounded(6)
    }

    /// The order of two quotients, as far as six decimals tell.
    #[inline(never)]
    pub fn compare(self, other: Self) -> std::cmp::Ordering {
        self.scaled(6).cmp(&other.scaled(6))
    }
}

impl std::ops::Neg for Ratio {
    type Output = Self;

    fn neg(self) -> Self {
        Self { numerator: -self.numerator, denominator: self.denominator }
    }
}

/// The greatest common divisor of a number and one above zero.
const fn gcd(mut a: i128, mut b: i128) -> i128 {
    while a != 0 {
        (a, b) = (b % a, a);
    }
    b.abs()
}

/// Nearly the same amount, for statistics.
pub fn float(amount: Decimal) -> f64 {
    amount.mantissa() as f64 / 10_f64.powi(amount.scale() as i32)
}

/// The exact sum of amounts. As whole millionths: to add decimals of any scale takes two kilobytes in the browser.
pub fn sum(amounts: impl Iterator<Item = Decimal>) -> Decimal {
    let sum: i128 = amounts.filter_map(millionths).sum();
    Decimal::try_from_i128_with_scale(sum, 6).unwrap_or_default().normalize()
}

fn millionths(amount: Decimal) -> Option<i128> {
    let mantissa = Some(amount.mantissa()).filter(|mantissa| *mantissa >= 0)?;
    match 6_u32.checked_sub(amount.scale()) {
        Some(missing) => mantissa.checked_mul(10_i128.pow(missing)),
        None => Some((mantissa + 10_i128.pow(amount.scale()) / MILLION / 2) * MILLION / 10_i128.pow(amount.scale())),
    }
}
