//! Cells and lines to days. Whether 03/04/2026 is in March or in April, a cell alone can't say: both readings stay.

use serde::{Deserialize, Serialize};

use super::months::month;

/// A day as a number, 20261031, whose order is that of days.
pub type Day = u32;

/// What stands first in a date of which only the numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DateOrder {
    /// As in 31/10/2026.
    DayFirst,
    /// As in 10/31/2026.
    MonthFirst,
}

/// A day in text: with the day of the month first, and with the month first; the same where the text leaves no choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayReading {
    /// The day first.
    pub day_first: Option<Day>,
    /// The month first.
    pub month_first: Option<Day>,
}

/// A day in ISO 8601, as in 2026-10-31.
pub fn iso(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day / 10_000, day / 100 % 100, day % 100)
}

/// The day of a cell that is written as most are, 2026-10-31; `None` for every other text.
pub(super) fn plain(cell: &[u8]) -> Option<DayReading> {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = cell else { return None };
    let number = |digits: &[u8]| {
        let digit =
            |sum: Option<u32>, byte: &u8| Some(sum? * 10 + byte.is_ascii_digit().then(|| u32::from(byte - b'0'))?);
        digits.iter().fold(Some(0), digit)
    };
    sure(day(number(&[*a, *b, *c, *d])?, number(&[*e, *f])?, number(&[*g, *h])?))
}

/// All days that a line names, in its order: `2026-10-01`, `10/1/2026`, `1.10.2026`, `20261001`, `October 1, 2026`,
/// `1. oktober 2026`, `Oct 1 - Oct 31, 2026`.
pub fn in_text(text: &str) -> Vec<DayReading> {
    let mut days = Vec::new();
    let mut open: Vec<Named> = Vec::new();
    let mut named = Named::default();
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '"' | '–' | '—')) {
        let word = word.trim_end_matches(['.', ':']);
        if let Some(range) = range(word) {
            days.extend(range);
            continue;
        }
        if let Some(reading) = numeric(word) {
            days.push(reading);
        } else if let Some(month) = month(word) {
            if named.month.is_some() {
                open.push(std::mem::take(&mut named));
            }
            named.month = Some(month);
        } else if word.bytes().all(|byte| byte.is_ascii_digit()) {
            match (word.len(), word.parse::<u32>()) {
                (4, Ok(year)) => {
                    open.push(std::mem::take(&mut named));
                    // What came before without a year is of this one.
                    for Named { day: first, month } in open.drain(..) {
                        let found = first.zip(month).and_then(|(first, month)| sure(day(year, month, first)));
                        days.extend(found);
                    }
                }
                (1 | 2, Ok(number)) if named.day.is_none() => named.day = Some(number),
                (1 | 2, Ok(number)) => {
                    open.push(std::mem::take(&mut named));
                    named.day = Some(number);
                }
                _ => {}
            }
        }
    }
    days
}

/// A day whose month has a name, before its year has come.
#[derive(Clone, Copy, Debug, Default)]
struct Named {
    day: Option<u32>,
    month: Option<u32>,
}

const fn sure(day: Option<Day>) -> Option<DayReading> {
    match day {
        Some(_) => Some(DayReading { day_first: day, month_first: day }),
        None => None,
    }
}

/// `20261001-20261031`, as GA4 writes it.
fn range(word: &str) -> Option<[DayReading; 2]> {
    let (first, last) = word.split_once('-')?;
    let both = first.len() == 8 && last.len() == 8;
    both.then(|| Some([numeric(first)?, numeric(last)?])).flatten()
}

/// `2026-10-01`, `2026/10/01`, `1/10/2026`, `1.10.2026`, with or without a time behind it.
fn numeric(word: &str) -> Option<DayReading> {
    let word = word.split(['T', ' ']).next()?;
    if word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        let number: u32 = word.parse().ok()?;
        return sure(day(number / 10_000, number / 100 % 100, number % 100));
    }
    let separator = ['-', '/', '.'].into_iter().find(|separator| word.matches(*separator).count() == 2)?;
    let mut parts = word.split(separator);
    let mut part = || {
        let part = parts.next()?;
        let is_number = (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| Some((part.len(), part.parse::<u32>().ok()?))).flatten()
    };
    let (a, b, c) = (part()?, part()?, part()?);
    if a.0 == 4 {
        return sure(day(a.1, b.1, c.1));
    }
    let year = match c {
        (4, year) => year,
        (2, year) => 2000 + year,
        _ => return None,
    };
    let (day_first, month_first) = (day(year, b.1, a.1), day(year, a.1, b.1));
    match separator {
        '.' => sure(day_first),
        _ if day_first.is_none() && month_first.is_none() => None,
        _ => Some(DayReading { day_first, month_first }),
    }
}

fn day(year: u32, month: u32, day: u32) -> Option<Day> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    ((1990..=2100).contains(&year) && (1..=last).contains(&day)).then_some(year * 10_000 + month * 100 + day)
}
