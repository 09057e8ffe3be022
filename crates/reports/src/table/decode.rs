//! Bytes to UTF-8, a piece at a time. Exports come as UTF-8, as UTF-16 with a byte order mark ("CSV for Excel"), and as
//! windows-1252; nothing in the file says which, so what isn't UTF-8 is taken for windows-1252.

use std::borrow::Cow;

use memchr::memchr;

/// How a file's text is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark; text of nothing but ASCII as well.
    Utf8,
    /// UTF-16, little end first.
    Utf16Le,
    /// UTF-16, big end first.
    Utf16Be,
    /// Windows' code page for Western Europe.
    Windows1252,
}

/// Why bytes are no text, and the text before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong<'b> {
    /// A zero, which no text has.
    Zero(Cow<'b, [u8]>),
    /// Bytes that are no UTF-8 after some that could be nothing else.
    Mixed(Cow<'b, [u8]>),
}

/// Makes UTF-8 of bytes that come in pieces.
#[derive(Clone, Debug, Default)]
pub struct Decoder {
    /// `None` until the first bytes have come.
    encoding: Option<Encoding>,
    /// Whether anything but ASCII was read.
    beyond_ascii: bool,
    /// The beginning of a character whose end has not come yet.
    rest: Vec<u8>,
    /// The first half of a pair of surrogates.
    surrogate: Option<u16>,
}

impl Decoder {
    /// What the text turned out to be; UTF-8 while nothing says otherwise.
    pub fn encoding(&self) -> Encoding {
        self.encoding.unwrap_or(Encoding::Utf8)
    }

    /// The text of these bytes, as UTF-8; `last` where no more will come. Characters that are none become U+FFFD in UTF-16.
    ///
    /// # Errors
    /// Bytes that are no text.
    pub fn decode<'b>(&mut self, bytes: &'b [u8], last: bool) -> Result<Cow<'b, [u8]>, Wrong<'b>> {
        let mut bytes = Cow::Borrowed(bytes);
        if !self.rest.is_empty() {
            let mut joined = std::mem::take(&mut self.rest);
            joined.extend_from_slice(&bytes);
            bytes = Cow::Owned(joined);
        }
        if self.encoding.is_none() {
            if bytes.len() < 3 && !last {
                self.rest = bytes.into_owned();
                return Ok(Cow::Borrowed(&[]));
            }
            let separator = self.begin(&bytes);
            bytes = tail(bytes, separator);
        }
        let text = match self.encoding() {
            Encoding::Utf8 => self.utf8(bytes, last)?,
            Encoding::Windows1252 => Cow::Owned(windows_1252(&bytes).into_bytes()),
            Encoding::Utf16Le => Cow::Owned(self.utf16(&bytes, last, u16::from_le_bytes).into_bytes()),
            Encoding::Utf16Be => Cow::Owned(self.utf16(&bytes, last, u16::from_be_bytes).into_bytes()),
        };
        match memchr(0, &text) {
            Some(zero) => Err(Wrong::Zero(head(text, zero))),
            None => Ok(text),
        }
    }

    /// Reads a byte order mark; how long it is.
    fn begin(&mut self, bytes: &[u8]) -> usize {
        let separators: [(Encoding, &[u8]); 3] =
            [(Encoding::Utf8, b"\xef\xbb\xbf"), (Encoding::Utf16Le, b"\xff\xfe"), (Encoding::Utf16Be, b"\xfe\xff")];
        let found = separators.into_iter().find(|(_, separator)| bytes.starts_with(separator));
        self.encoding = Some(found.map_or(Encoding::Utf8, |(encoding, _)| encoding));
        found.map_or(0, |(_, separator)| separator.len())
    }

    fn utf8<'b>(&mut self, bytes: Cow<'b, [u8]>, last: bool) -> Result<Cow<'b, [u8]>, Wrong<'b>> {
        if bytes.is_ascii() {
            return Ok(bytes);
        }
        let error = str::from_utf8(&bytes).err();
        let valid = error.map_or(bytes.len(), |error| error.valid_up_to());
        self.beyond_ascii = self.beyond_ascii || !bytes.get(..valid).unwrap_or_default().is_ascii();
        let Some(error) = error else { return Ok(bytes) };
        let bad = bytes.get(valid..).unwrap_or_default().to_vec();
        let good = head(bytes, valid);
        if error.error_len().is_none() && !last {
            // Not wrong, only not whole yet.
            self.rest = bad;
            return Ok(good);
        }
        if self.beyond_ascii {
            return Err(Wrong::Mixed(good));
        }
        self.encoding = Some(Encoding::Windows1252);
        Ok(Cow::Owned([good.into_owned(), windows_1252(&bad).into_bytes()].concat()))
    }

    fn utf16(&mut self, bytes: &[u8], last: bool, unit: fn([u8; 2]) -> u16) -> String {
        let (pairs, rest) = bytes.as_chunks::<2>();
        self.rest = if last { Vec::new() } else { rest.to_vec() };
        let units = self.surrogate.take().into_iter().chain(pairs.iter().map(|pair| unit(*pair)));
        let mut letters = String::with_capacity(pairs.len());
        let mut half = None;
        for letter in char::decode_utf16(units) {
            letters.extend(half.take().map(|_| char::REPLACEMENT_CHARACTER));
            match letter {
                Ok(letter) => letters.push(letter),
                Err(error) => half = Some(error.unpaired_surrogate()),
            }
        }
        // A half at the very end may find its other half in the next bytes.
        self.surrogate = half.filter(|unit| !last && (0xd800..0xdc00).contains(unit));
        if self.surrogate.is_none() {
            letters.extend(half.map(|_| char::REPLACEMENT_CHARACTER));
        }
        letters
    }
}

fn head(bytes: Cow<[u8]>, length: usize) -> Cow<[u8]> {
    match bytes {
        Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(..length).unwrap_or_default()),
        Cow::Owned(mut bytes) => {
            bytes.truncate(length);
            Cow::Owned(bytes)
        }
    }
}

fn tail(bytes: Cow<[u8]>, from: usize) -> Cow<[u8]> {
    match bytes {
        Cow::Borrowed(bytes) => Cow::Borrowed(bytes.get(from..).unwrap_or_default()),
        Cow::Owned(bytes) => Cow::Owned(bytes.into_iter().skip(from).collect()),
    }
}

fn windows_1252(bytes: &[u8]) -> String {
    let letter = |byte: &u8| match byte {
        0x80..=0x9f => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        byte => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

/// The characters of the bytes 0x80 to 0x9f, as in Unicode's own table (MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT); what
/// is undefined there is the control character of that number, as in the WHATWG's standard.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];
