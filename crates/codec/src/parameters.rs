//! The parameters of links: names and values, percent-encoded, and the four characters against what happens to them on
//! the way.

use domain::field::Field;

/// A parameter of ours.
pub(super) struct Parameter {
    pub(super) key: Key,
    /// Its name as written, decoded.
    pub(super) name: String,
    /// Its value, decoded; `None` where it can't be.
    pub(super) value: Option<String>,
    /// What `check` covers: the value as it could be read.
    text: String,
    /// How many characters it takes in the link.
    pub(super) length: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Version,
    Check,
    Field(Field),
}

/// The parameters of ours in a text, in its order. All others are somebody else's.
pub(super) fn parameters(text: &str) -> Vec<Parameter> {
    let parameter = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = decoded(name)?;
        let key = match name.as_str() {
            "v" => Key::Version,
            "check" => Key::Check,
            name => Key::Field(name.parse::<Field>().ok()?),
        };
        let decoded = decoded(value);
        let text = decoded.clone().unwrap_or_else(|| value.to_owned());
        Some(Parameter { key, name, value: decoded, text, length: pair.chars().count() })
    };
    text.split('&').filter_map(parameter).collect()
}

/// Four characters that tell whether these parameters are as they were: FNV-1a over names and values, in base 36.
/// Decoded ones, so that a mail program that encodes them anew does no harm.
pub(super) fn check<'a>(parameters: impl Iterator<Item = &'a Parameter>) -> String {
    let mut hash: u32 = 0x811c_9dc5;
    for parameter in parameters {
        for part in [&parameter.name, "=", &parameter.text, "&"] {
            part.bytes().for_each(|byte| hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        }
    }
    // The low bits of this hash are its weak ones.
    let mut rest = hash ^ (hash >> 15);
    let mut digits = String::new();
    for _ in 0..4 {
        digits.extend(char::from_digit(rest % 36, 36));
        rest /= 36;
    }
    digits
}

/// Percent-encoded, but for the characters that mean nothing in an address.
pub fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            _ => {
                let digit = |digit: u8| char::from_digit(digit.into(), 16).map(|digit| digit.to_ascii_uppercase());
                encoded.push('%');
                encoded.extend(digit(byte >> 4));
                encoded.extend(digit(byte & 15));
            }
        }
    }
    encoded
}

/// Decoded once, with `+` for a space; `None` where the percent signs make no UTF-8.
pub fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                bytes.push(u8::try_from(digit()? * 16 + digit()?).ok()?);
            }
            b'+' => bytes.push(b' '),
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}
