//! Currencies, by their ISO 4217 code, and the signs that people type for them.

use std::fmt;
use std::str::FromStr;

use super::Unknown;

/// A currency code: three capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Danish kroner.
    pub const DKK: Self = Self(*b"DKK");
    /// Norwegian kroner.
    pub const NOK: Self = Self(*b"NOK");
    /// US dollars.
    pub const USD: Self = Self(*b"USD");

    /// The code, as in `DKK`.
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The currency of a code of three ASCII letters, in either case.
impl FromStr for Currency {
    type Err = Unknown;

    fn from_str(code: &str) -> Result<Self, Unknown> {
        let code: [u8; 3] = code.as_bytes().try_into().map_err(|_| Unknown)?;
        let is_code = code.iter().all(u8::is_ascii_alphabetic);
        is_code.then(|| Self(code.map(|letter| letter.to_ascii_uppercase()))).ok_or(Unknown)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Signs as people type them, in small letters, and the currencies that they can mean.
/// Longer signs come before those that they begin with.
pub(super) const SIGNS: &[(&str, &[&str])] = &[
    ("kr.", &["DKK", "NOK", "SEK", "ISK"]),
    ("kr", &["DKK", "NOK", "SEK", "ISK"]),
    (",-", &["DKK", "NOK", "SEK", "ISK"]),
    (",–", &["DKK", "NOK", "SEK", "ISK"]),
    ("€", &["EUR"]),
    ("us$", &["USD"]),
    ("$", &["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "ARS", "CLP", "COP"]),
    ("£", &["GBP", "EGP"]),
    ("¥", &["JPY", "CNY"]),
    ("zł", &["PLN"]),
    ("kč", &["CZK"]),
    ("ft", &["HUF"]),
    ("fr.", &["CHF"]),
    ("₹", &["INR"]),
    ("₩", &["KRW"]),
    ("₺", &["TRY"]),
    ("₴", &["UAH"]),
    ("₪", &["ILS"]),
    ("₽", &["RUB"]),
];
