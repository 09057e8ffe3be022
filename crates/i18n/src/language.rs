//! The languages, and how one is chosen.

#[cfg(not(target_arch = "wasm32"))]
use super::{Texts, da, en, nb};
use std::str::FromStr;

use domain::Unknown;
use domain::amount::DecimalSeparator;
use domain::money::Currency;

/// A language of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    /// Danish.
    Danish,
    /// Norwegian, bokmål.
    Norwegian,
    /// English.
    English,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Danish, Self::Norwegian, Self::English];

    /// The tag for `lang`, for links and for the saved choice.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Danish => "da",
            Self::Norwegian => "nb",
            Self::English => "en",
        }
    }

    /// The language's own name for itself.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Danish => "Dansk",
            Self::Norwegian => "Norsk",
            Self::English => "English",
        }
    }

    /// The separator before decimals.
    pub const fn separator(self) -> DecimalSeparator {
        match self {
            Self::Danish | Self::Norwegian => DecimalSeparator::Comma,
            Self::English => DecimalSeparator::Point,
        }
    }

    /// The currency proposed to readers of this language.
    pub const fn currency(self) -> Currency {
        match self {
            Self::Danish => Currency::DKK,
            Self::Norwegian => Currency::NOK,
            Self::English => Currency::USD,
        }
    }

    /// Every sentence in it.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn texts(self) -> &'static Texts {
        match self {
            Self::Danish => &da::TEXTS,
            Self::Norwegian => &nb::TEXTS,
            Self::English => &en::TEXTS,
        }
    }
}

/// The language of a tag such as `da`, `nb-NO` or `en-GB`; `no` and `nn` read as bokmål.
impl FromStr for Language {
    type Err = Unknown;

    fn from_str(tag: &str) -> Result<Self, Unknown> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        match primary.as_str() {
            "da" => Ok(Self::Danish),
            "nb" | "no" | "nn" => Ok(Self::Norwegian),
            "en" => Ok(Self::English),
            _ => Err(Unknown),
        }
    }
}
