//! The one way a number is written for machines: in links, saved records and results.

use rust_decimal::Decimal;

/// The most digits before the decimal separator.
pub const MAX_WHOLE_DIGITS: usize = 15;

/// The most digits after it.
pub const MAX_DECIMALS: usize = 6;

/// Writes a number in canonical form: a dot, no grouping, no exponent, no trailing zeros.
pub fn format(number: Decimal) -> String {
    number.normalize().to_string()
}

/// Reads a number that is not negative and in canonical form; `None` for every other text.
pub fn parse(text: &str) -> Option<Decimal> {
    let (whole, decimals) = match text.split_once('.') {
        Some((whole, decimals)) if !decimals.is_empty() => (whole, decimals),
        Some(_) => return None,
        None => (text, ""),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=MAX_WHOLE_DIGITS).contains(&whole.len())
        && decimals.len() <= MAX_DECIMALS
        && digits(whole)
        && digits(decimals)
        && (whole == "0" || !whole.starts_with('0'));
    fits.then(|| from_digits(whole, decimals)).flatten()
}

/// The number with these digits before and behind its decimal separator. `None` where they are more than a decimal holds,
/// or no ASCII digits.
pub(super) fn from_digits(whole: &str, decimals: &str) -> Option<Decimal> {
    let digits: i128 = format!("0{whole}{decimals}").parse().ok()?;
    Decimal::try_from_i128_with_scale(digits, u32::try_from(decimals.len()).ok()?).ok()
}
