//! Cells to numbers. Whether "1,234" is a thousand or one and a bit, a cell alone can't say: both readings are kept until
//! all cells of the column have been seen.

use rust_decimal::Decimal;

/// Numbers are summed as whole numbers of this part of one: 10⁻¹².
const DECIMALS: usize = 12;

/// The most digits that a number has.
const MOST_DIGITS: usize = 18;

/// A number, in units of 10⁻¹².
pub type Units = i128;

/// What a cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing: empty, or one of the signs for it. Not a zero.
    Missing,
    /// So few that the platform won't tell, as in `<5`.
    Masked,
    /// The number if the decimal separator is a dot, and if it is a comma; the same where it has neither. Never both `None`.
    Number {
        /// With a dot for a separator.
        dot: Option<Units>,
        /// With a comma for a separator.
        comma: Option<Units>,
    },
    /// Something else.
    Unreadable,
}

impl Cell {
    /// Reads a cell. Signs and codes of currencies around the number, a percent sign and spaces that group digits are
    /// passed over.
    #[inline]
    pub fn read(cell: &[u8]) -> Self {
        if let Some(number) = plain(cell) {
            return number;
        }
        let is_bare = !cell.is_empty() && cell.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b','));
        if is_bare { Self::bare(cell, false, None) } else { Self::read_any(str::from_utf8(cell).unwrap_or("?")) }
    }

    fn read_any(cell: &str) -> Self {
        let cell = cell.trim_matches(is_space);
        if matches!(cell, "" | "-" | "--" | "–" | "—") {
            return Self::Missing;
        }
        if cell.strip_prefix('<').is_some_and(|rest| matches!(Self::read_any(rest), Self::Number { .. })) {
            return Self::Masked;
        }
        let Some((text, is_negative)) = number_in(cell) else { return Self::Unreadable };
        let is_group = |c: char| is_space(c) || matches!(c, '\'' | '’');
        // Where spaces group digits, no other separator does.
        let group = text.contains(is_group).then_some(SPACE);
        let bare: String = text.chars().map(|c| if is_group(c) { char::from(SPACE) } else { c }).collect();
        Self::bare(bare.as_bytes(), is_negative, group)
    }

    /// Reads a number of which only digits and separators are left.
    fn bare(text: &[u8], is_negative: bool, group: Option<u8>) -> Self {
        let signed = |units: Units| if is_negative { -units } else { units };
        let dot = units(text, b'.', group.unwrap_or(b',')).map(signed);
        let comma = units(text, b',', group.unwrap_or(b'.')).map(signed);
        if dot.is_none() && comma.is_none() { Self::Unreadable } else { Self::Number { dot, comma } }
    }
}

/// A number as most are: digits, maybe with a dot that can only be the decimal separator, as no three digits follow.
#[inline]
fn plain(cell: &[u8]) -> Option<Cell> {
    let mut digits = 0_u64;
    let mut separator = None;
    if cell.is_empty() || cell.len() > MOST_DIGITS {
        return None;
    }
    for (place, byte) in cell.iter().enumerate() {
        match byte {
            b'0'..=b'9' => digits = digits * 10 + u64::from(byte - b'0'),
            b'.' if separator.is_none() => separator = Some(place),
            _ => return None,
        }
    }
    match separator {
        None => {
            let units = in_units(digits, cell.len(), 0)?;
            Some(Cell::Number { dot: Some(units), comma: Some(units) })
        }
        Some(separator) => {
            let decimals = cell.len() - separator - 1;
            let is_sure = separator > 0 && (1..=DECIMALS).contains(&decimals) && decimals != 3;
            let units = is_sure.then(|| in_units(digits, cell.len() - 1, decimals)).flatten()?;
            Some(Cell::Number { dot: Some(units), comma: None })
        }
    }
}

/// So many digits, of which these are decimals, in units. Where they are few, by one multiplication of 64 bits: those of 128
/// are slow in WebAssembly.
#[inline]
fn in_units(digits: u64, count: usize, decimals: usize) -> Option<Units> {
    let factor = POWERS.get(DECIMALS.checked_sub(decimals)?).copied()?;
    let is_small = count + DECIMALS - decimals <= 19;
    Some(if is_small { i128::from(digits * factor) } else { i128::from(digits) * i128::from(factor) })
}

/// Stands for a space that groups digits.
const SPACE: u8 = b' ';

/// Powers of ten, up to [`ONE`].
const POWERS: [u64; 13] = [
    1,
    10,
    100,
    1_000,
    10_000,
    100_000,
    1_000_000,
    10_000_000,
    100_000_000,
    1_000_000_000,
    10_000_000_000,
    100_000_000_000,
    1_000_000_000_000,
];

/// The number where this is the decimal separator and that may group digits by three; `None` where the text does not fit.
/// Decimals beyond the twelfth are dropped.
fn units(text: &[u8], separator: u8, group: u8) -> Option<Units> {
    let mut digits = 0_u64;
    // Digits since the last separator; digits in all.
    let (mut run, mut all) = (0, 0);
    let (mut grouped, mut marked) = (false, false);
    for byte in text {
        match byte {
            b'0'..=b'9' if marked && run >= DECIMALS => {}
            b'0'..=b'9' => {
                digits = digits * 10 + u64::from(byte - b'0');
                run += 1;
                all += 1;
                if all > MOST_DIGITS {
                    return None;
                }
            }
            // The first group has one to three digits, the first of them no zero; the others have three.
            byte if *byte == group && !marked => {
                let fits = if grouped {
                    run == 3
                } else {
                    (1..=3).contains(&run) && POWERS.get(run - 1).is_some_and(|least| digits >= *least)
                };
                if !fits {
                    return None;
                }
                (grouped, run) = (true, 0);
            }
            byte if *byte == separator && !marked => {
                if grouped && run != 3 {
                    return None;
                }
                (marked, run) = (true, 0);
            }
            _ => return None,
        }
    }
    if all == 0 || grouped && !marked && run != 3 {
        return None;
    }
    in_units(digits, all, if marked { run } else { 0 })
}

/// Spaces of all kinds that stand in numbers.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// The number in a cell, without what stands around it, and whether a minus does; `None` where more stands around it than
/// signs and a short word.
fn number_in(cell: &str) -> Option<(&str, bool)> {
    let first = cell.find(|c: char| c.is_ascii_digit())?;
    let end = cell.rfind(|c: char| c.is_ascii_digit())? + 1;
    // A separator right before the first digit is part of the number, as in .5, but for that of a word, as in kr.5
    let before = cell.get(..first)?;
    let before =
        before.strip_suffix(['.', ',']).filter(|shorter| !shorter.ends_with(char::is_alphabetic)).unwrap_or(before);
    let (text, after) = (cell.get(before.len()..end)?, cell.get(end..)?);
    let is_minus = |c: char| matches!(c, '-' | '\u{2212}');
    let minuses = before.chars().filter(|c| is_minus(*c)).count();
    // As in 100,- and 100,–
    let after = after.strip_prefix(',').map_or(after, |rest| rest.trim_start_matches(['-', '–']));
    let is_around = |c: char| {
        is_space(c) || c.is_alphabetic() || matches!(c, '%' | '.' | '$' | '£' | '¥' | '¤' | '\u{20a0}'..='\u{20cf}')
    };
    let is_short = |part: &str| part.chars().filter(|c| c.is_alphabetic()).count() <= 3;
    let fits = minuses <= 1
        && before.chars().all(|c| is_around(c) || is_minus(c))
        && after.chars().all(is_around)
        && [before, after].into_iter().all(is_short);
    fits.then_some((text, minuses == 1))
}

/// The number as a decimal, rounded half away from zero to six decimals; `None` where it is negative or has more than 15
/// digits before the separator.
pub fn decimal(units: Units) -> Option<Decimal> {
    const MILLIONTH: i128 = 1_000_000;
    let rounded = (units + MILLIONTH / 2) / MILLIONTH;
    let fits = units >= 0 && rounded < 1_000_000_000_000_000 * MILLIONTH;
    fits.then(|| Decimal::try_from_i128_with_scale(rounded, 6).ok()).flatten()
}
