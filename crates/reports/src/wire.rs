//! How values of the domain cross to the page and back: as the texts that links have for them. Floats would lose digits.

use std::borrow::Cow;

use domain::amount::DecimalSeparator;
use domain::canonical;
use domain::channel::{ChannelId, Preset};
use domain::money::Currency;
use rust_decimal::Decimal;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::role::Role;

/// A value with a text of its own.
pub(crate) trait Text: Sized {
    fn text(&self) -> String;
    /// The value of such a text; `None` for others.
    fn of(text: &str) -> Option<Self>;
}

impl Text for Decimal {
    fn text(&self) -> String {
        canonical::format(*self)
    }

    fn of(text: &str) -> Option<Self> {
        canonical::parse(text)
    }
}

impl Text for Currency {
    fn text(&self) -> String {
        self.to_string()
    }

    fn of(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Text for Preset {
    fn text(&self) -> String {
        self.id().to_owned()
    }

    fn of(text: &str) -> Option<Self> {
        match text.parse() {
            Ok(ChannelId::Preset(preset)) => Some(preset),
            _ => None,
        }
    }
}

impl Text for DecimalSeparator {
    fn text(&self) -> String {
        self.char().to_string()
    }

    fn of(text: &str) -> Option<Self> {
        [Self::Comma, Self::Point].into_iter().find(|separator| separator.text() == text)
    }
}

impl Text for Role {
    fn text(&self) -> String {
        self.id().to_owned()
    }

    fn of(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

pub(crate) fn serialize<T: Text, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&value.text())
}

pub(crate) fn deserialize<'d, T: Text, D: Deserializer<'d>>(deserializer: D) -> Result<T, D::Error> {
    let text = Cow::<str>::deserialize(deserializer)?;
    T::of(&text).ok_or_else(|| D::Error::custom(text))
}

/// A value, as an element of something.
#[derive(Serialize, Deserialize)]
struct Element<T: Text>(#[serde(with = "super::wire")] T);

/// One or none.
pub(crate) mod option {
    use super::*;

    pub(crate) fn serialize<T: Text, S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        value.as_ref().map(Text::text).serialize(serializer)
    }

    pub(crate) fn deserialize<'d, T: Text, D: Deserializer<'d>>(deserializer: D) -> Result<Option<T>, D::Error> {
        Ok(Option::<Element<T>>::deserialize(deserializer)?.map(|Element(value)| value))
    }
}

/// Several.
pub(crate) mod list {
    use super::*;

    pub(crate) fn serialize<T: Text, S: Serializer>(values: &[T], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(values.iter().map(Text::text))
    }

    pub(crate) fn deserialize<'d, T: Text, D: Deserializer<'d>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        Ok(Vec::<Element<T>>::deserialize(deserializer)?.into_iter().map(|Element(value)| value).collect())
    }
}
