//! JSON as a tree, read and written by serde_json. Must not know what any document means.
//!
//! One tree for every document, rather than a derived reader for each: a derived reader gives up the whole record
//! for one field of the wrong type, and each weighs kilobytes in the browser.

use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value, as far as documents of ours have such.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// A string.
    Text(String),
    /// A whole number that is not negative.
    Number(u64),
    /// An array.
    List(Vec<Self>),
    /// In the order written; where a key stands twice, the first counts.
    Object(Vec<(String, Self)>),
    /// `null`, `true`, `-1`: valid, and nothing that we write.
    Other,
}

impl Json {
    /// The value of a text; `None` where the text is no JSON.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// As JSON text.
    pub fn write(&self) -> String {
        // Strings, whole numbers and lists of them: there is nothing here that JSON could refuse.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// A text.
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// The member of an object; `None` where there is none.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The member of an object, taken out of it; `None` where there is none.
    pub fn take(&mut self, key: &str) -> Option<Self> {
        let Self::Object(members) = self else { return None };
        let place = members.iter().position(|(name, _)| name == key)?;
        Some(members.swap_remove(place).1)
    }

    /// The text of a member; `None` where it is missing or no text.
    pub fn get_text(&self, key: &str) -> Option<&str> {
        match self.get(key) {
            Some(Self::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The whole number of a member; likewise.
    pub fn get_number(&self, key: &str) -> Option<u64> {
        match self.get(key) {
            Some(Self::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// The values of a member that is a list; empty where it is none.
    pub fn get_list(&self, key: &str) -> &[Self] {
        match self.get(key) {
            Some(Self::List(values)) => values,
            _ => &[],
        }
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::List(values) => serializer.collect_seq(values),
            Self::Object(members) => serializer.collect_map(members.iter().map(|(key, value)| (key, value))),
            Self::Other => serializer.serialize_unit(),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

/// Numbers with a fraction come as objects: serde_json's feature `arbitrary_precision` keeps them as text. Without it the
/// page would carry a table for floats, 2 kB of brotli, and no record of ours has one.
struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::text(text))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = access.next_element()? {
            values.push(value);
        }
        Ok(Json::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = access.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}
