//! Typed text to a number, or to a problem that names what to do.
//!
//! The decimal separator of the person's language decides. A shape that it does not allow is never guessed at:
//! `1.5` typed by a Dane is a problem with the proposal 1,5, not fifteen.

use rust_decimal::{Decimal, RoundingStrategy};

use super::canonical::{MAX_DECIMALS, MAX_WHOLE_DIGITS, from_digits};
use super::money::{Currency, SIGNS};

/// The longest text that can be a number: beyond it nothing is parsed.
const LONGEST_TEXT: usize = 80;

/// The separator before the decimals; the other one of the two then groups digits by three.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DecimalSeparator {
    /// As in 1.234,5: Danish and Norwegian.
    Comma,
    /// As in 1,234.5: English.
    #[default]
    Point,
}

impl DecimalSeparator {
    /// The separator itself.
    pub const fn char(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Point => '.',
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Comma => Self::Point,
            Self::Point => Self::Comma,
        }
    }
}

/// What a field counts, and so which signs may stand around its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Money of one currency: its signs and its code are accepted.
    Money(Currency),
    /// A plain number.
    Count,
    /// Percent: the sign is accepted.
    Percent,
}

/// A number that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The number: not negative, at most 15 digits before and 6 after the decimal separator.
    pub value: Decimal,
    /// The number that people with the other decimal separator would read, where the text allows both.
    pub otherwise: Option<Decimal>,
}

/// Why a text is no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Below zero.
    Negative,
    /// More than 15 digits before the decimal separator.
    TooLarge,
    /// More than 6 digits after it; rounded it would be the proposal.
    TooManyDecimals {
        /// The number rounded half away from zero to 6 decimals.
        proposal: Decimal,
    },
    /// Its separators fit no rule.
    Shape {
        /// What was most likely meant.
        proposal: Decimal,
    },
    /// A sign of another unit, such as € where kroner are meant.
    OtherUnit {
        /// The sign, as typed.
        sign: String,
    },
    /// No number at all.
    NotANumber,
}

/// Reads a typed amount. `Ok(None)` where nothing but white space is typed.
pub fn parse(text: &str, separator: DecimalSeparator, unit: Unit) -> Result<Option<Amount>, Problem> {
    let text: String = text.chars().filter(|c| !is_invisible(*c)).take(LONGEST_TEXT + 1).collect();
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (text, negative) = without_minus(without_sign(text, &unit));
    let text = without_sign(text, &unit);
    check_characters(text)?;
    if text.len() > LONGEST_TEXT {
        return Err(Problem::TooLarge);
    }
    let shape = Shape::of(text);
    let otherwise = shape.read(separator.other());
    let amount = match shape.read(separator) {
        Some(number) => fit(number),
        None => Err(match fit(otherwise.clone().unwrap_or_else(|| shape.guess())) {
            Ok(proposal) | Err(Problem::TooManyDecimals { proposal }) => Problem::Shape { proposal },
            Err(problem) => problem,
        }),
    };
    if negative {
        let zero = amount.as_ref().is_ok_and(Decimal::is_zero);
        if !zero {
            return Err(Problem::Negative);
        }
    }
    let value = amount?;
    let otherwise = otherwise.and_then(|number| fit(number).ok()).filter(|other| *other != value);
    Ok(Some(Amount { value, otherwise }))
}

/// Writes a number as one would type it: no grouping, the language's decimal separator.
pub fn format(value: Decimal, separator: DecimalSeparator) -> String {
    super::canonical::format(value).replace('.', separator.char().encode_utf8(&mut [0; 4]))
}

/// Marks of direction and width that come along when text is pasted.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Unicode's space separators. A tab or a line break is not one: it parts two cells of a sheet.
fn is_space(c: char) -> bool {
    c.is_whitespace() && !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}')
}

fn without_minus(text: &str) -> (&str, bool) {
    match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
        Some(rest) => (rest.trim(), true),
        None => (text, false),
    }
}

/// The text without one accepted sign before and one behind the number.
fn without_sign<'a>(text: &'a str, unit: &Unit) -> &'a str {
    let accepted: Vec<&str> = match unit {
        Unit::Count => return text,
        Unit::Percent => vec!["%"],
        Unit::Money(currency) => SIGNS
            .iter()
            .filter(|(_, codes)| codes.contains(&currency.code()))
            .map(|(sign, _)| *sign)
            .chain([currency.code()])
            .collect(),
    };
    let mut text = text;
    for strip in [strip_start, strip_end] {
        if let Some(rest) = accepted.iter().find_map(|sign| strip(text, sign)) {
            text = rest.trim();
        }
    }
    text
}

fn strip_start<'a>(text: &'a str, sign: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    sign.chars().all(|expected| rest.next().is_some_and(|c| same_letter(c, expected))).then_some(rest.as_str())
}

fn strip_end<'a>(text: &'a str, sign: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    sign.chars()
        .rev()
        .all(|expected| rest.next_back().is_some_and(|c| same_letter(c, expected)))
        .then_some(rest.as_str())
}

/// Signs differ in case in their ASCII letters alone; the tables for all others would weigh more than this file.
fn same_letter(a: char, b: char) -> bool {
    a.eq_ignore_ascii_case(&b)
}

/// Nothing but digits and separators may be left; a known sign of another unit is named.
fn check_characters(text: &str) -> Result<(), Problem> {
    let part_of_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '\u{2019}') || is_space(c);
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Err(Problem::NotANumber);
    }
    if text.chars().all(part_of_number) {
        return Ok(());
    }
    let outside = |c: char| !c.is_ascii_digit();
    let start = text.split(|c: char| !outside(c)).next().unwrap_or_default();
    let end = text.rsplit(|c: char| !outside(c)).next().unwrap_or_default();
    let middle = text.get(start.len()..text.len() - end.len()).unwrap_or_default();
    let sign = [start, end].map(str::trim).into_iter().find(|sign| is_known_sign(sign));
    match sign {
        Some(sign) if middle.chars().all(part_of_number) => Err(Problem::OtherUnit { sign: sign.to_owned() }),
        _ => Err(Problem::NotANumber),
    }
}

fn is_known_sign(text: &str) -> bool {
    let code = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    code || text == "%" || SIGNS.iter().any(|(sign, _)| text.eq_ignore_ascii_case(sign))
}

/// A number still in letters: digits before and after the decimal separator.
#[derive(Clone, Debug)]
struct Digits {
    whole: String,
    decimals: String,
}

/// A text cut at its separators: one more run of digits than separators, runs possibly empty.
struct Shape<'a> {
    runs: Vec<&'a str>,
    separators: Vec<char>,
}

impl<'a> Shape<'a> {
    fn of(text: &'a str) -> Self {
        let is_mark = |c: char| !c.is_ascii_digit();
        // All spaces and both apostrophes are one separator each: 1 234 567 is pasted with mixed ones.
        let unified = |c| if is_space(c) { ' ' } else { c };
        let unified = |c| if c == '\u{2019}' { '\'' } else { unified(c) };
        Self {
            runs: text.split(is_mark).collect(),
            separators: text.chars().filter(|c| is_mark(*c)).map(unified).collect(),
        }
    }

    /// The number, if this decimal separator allows the shape: groups of three, one grouping separator, one decimal separator.
    fn read(&self, separator: DecimalSeparator) -> Option<Digits> {
        let (groups, grouping, decimals) = match self.separators.split_last() {
            Some((last, grouping)) if *last == separator.char() => {
                let (decimals, groups) = self.runs.split_last()?;
                (groups, grouping, *decimals)
            }
            _ => (self.runs.as_slice(), self.separators.as_slice(), ""),
        };
        let (first, others) = groups.split_first()?;
        let one_kind = grouping.iter().all(|c| *c != separator.char() && grouping.first() == Some(c));
        let by_three = others.is_empty()
            || (1..=3).contains(&first.len()) && !first.starts_with('0') && others.iter().all(|group| group.len() == 3);
        let number = Digits { whole: groups.concat(), decimals: decimals.to_owned() };
        let any = !(number.whole.is_empty() && number.decimals.is_empty());
        (one_kind && by_three && any).then_some(number)
    }

    /// What was most likely meant by a shape that no rule allows: a last separator of its own kind parts the decimals,
    /// every other separator is dropped.
    fn guess(&self) -> Digits {
        let parts_decimals = self
            .separators
            .split_last()
            .is_some_and(|(last, others)| matches!(last, '.' | ',') && !others.is_empty() && !others.contains(last));
        match self.runs.split_last() {
            Some((decimals, groups)) if parts_decimals => {
                Digits { whole: groups.concat(), decimals: (*decimals).to_owned() }
            }
            _ => Digits { whole: self.runs.concat(), decimals: String::new() },
        }
    }
}

/// The value, within the limits of the contract.
fn fit(number: Digits) -> Result<Decimal, Problem> {
    let whole = number.whole.trim_start_matches('0');
    if whole.len() > MAX_WHOLE_DIGITS {
        return Err(Problem::TooLarge);
    }
    // Ten decimals are enough to round from and fit beside fifteen digits.
    let decimals: String = number.decimals.chars().take(10).collect();
    let value = from_digits(whole, &decimals).ok_or(Problem::TooLarge)?;
    if number.decimals.len() <= MAX_DECIMALS {
        return Ok(value.normalize());
    }
    let proposal = value.round_dp_with_strategy(MAX_DECIMALS as u32, RoundingStrategy::MidpointAwayFromZero);
    // Rounded up, it may have a digit too many before the separator.
    let fits = super::canonical::parse(&super::canonical::format(proposal));
    Err(fits.map_or(Problem::TooLarge, |proposal| Problem::TooManyDecimals { proposal }))
}
