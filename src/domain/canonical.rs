//! The one way a number is written for machines: in links, saved records and results.

use rust_decimal::Decimal;

/// The most digits before the decimal mark.
pub const MOST_WHOLE_DIGITS: usize = 15;

/// The most digits after it.
pub const MOST_DECIMALS: usize = 6;

/// Writes a number in canonical form: a dot, no grouping, no exponent, no trailing zeros.
pub fn write(number: Decimal) -> String {
    number.normalize().to_string()
}

/// Reads a number that is not negative and in canonical form; `None` for every other text.
pub fn read(text: &str) -> Option<Decimal> {
    let (whole, decimals) = match text.split_once('.') {
        Some((whole, decimals)) if !decimals.is_empty() => (whole, decimals),
        Some(_) => return None,
        None => (text, ""),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=MOST_WHOLE_DIGITS).contains(&whole.len())
        && decimals.len() <= MOST_DECIMALS
        && digits(whole)
        && digits(decimals)
        && (whole == "0" || !whole.starts_with('0'));
    fits.then(|| Decimal::from_str_exact(text).ok()).flatten()
}
