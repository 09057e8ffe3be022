//! Cells and lines to days. Whether 03/04/2026 is in March or in April, a cell alone can't say: both are kept.

use crate::records::text;

/// A day as a number, 20261031, whose order is that of days.
pub type Day = u32;

/// How much of a text is shown where it is asked about.
const MOST_SHOWN: usize = 40;

/// A day in text: with the day of the month first, and with the month first; the same where the text leaves no choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The day first.
    pub day_first: Option<Day>,
    /// The month first.
    pub month_first: Option<Day>,
}

/// A day in ISO 8601, as in 2026-10-31.
pub fn iso(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day / 10_000, day / 100 % 100, day % 100)
}

/// The day of a cell that is written as most are: 2026-10-31.
fn plain(cell: &[u8]) -> Option<Reading> {
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
pub fn in_text(text: &str) -> Vec<Reading> {
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

const fn sure(day: Option<Day>) -> Option<Reading> {
    match day {
        Some(_) => Some(Reading { day_first: day, month_first: day }),
        None => None,
    }
}

/// `20261001-20261031`, as GA4 writes it.
fn range(word: &str) -> Option<[Reading; 2]> {
    let (first, last) = word.split_once('-')?;
    let both = first.len() == 8 && last.len() == 8;
    both.then(|| Some([numeric(first)?, numeric(last)?])).flatten()
}

/// `2026-10-01`, `2026/10/01`, `1/10/2026`, `1.10.2026`, with or without a time behind it.
fn numeric(word: &str) -> Option<Reading> {
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
        _ => Some(Reading { day_first, month_first }),
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

/// The month of a name or of its beginning, in the languages in which exports have been seen.
fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    if !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let is =
        |names: &[&str]| names.iter().any(|name| *name == word || word.chars().count() >= 3 && name.starts_with(&word));
    (1..).zip(MONTHS).find(|(_, names)| is(names)).map(|(month, _)| month)
}

/// English, German, French, Spanish, Portuguese, Danish, Norwegian and Swedish, where they differ.
const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "januari", "janvier", "enero", "janeiro", "ene"],
    &["february", "februar", "februari", "février", "febrero", "fevereiro"],
    &["march", "märz", "marts", "mars", "marzo", "março", "mrz"],
    &["april", "avril", "abril", "abr"],
    &["may", "mai", "maj", "mayo", "maio"],
    &["june", "juni", "juin", "junio", "junho"],
    &["july", "juli", "juillet", "julio", "julho"],
    &["august", "augusti", "août", "agosto"],
    &["september", "septembre", "septiembre", "setembro", "sept"],
    &["october", "oktober", "octobre", "octubre", "outubro"],
    &["november", "novembre", "noviembre", "novembro"],
    &["december", "dezember", "desember", "décembre", "diciembre", "dezembro"],
];

/// The first and the last of many days, under both orders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    day_first: Bounds,
    month_first: Bounds,
    /// The first text with a day that depends on the order, and its line.
    open: Option<(String, u64)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Bounds {
    first: Day,
    last: Day,
    /// The first line with a day that does not exist in this order.
    broken: Option<u64>,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { first: Day::MAX, last: 0, broken: None }
    }
}

impl Bounds {
    fn add(&mut self, day: Option<Day>, line: u64) {
        match day {
            Some(day) => (self.first, self.last) = (self.first.min(day), self.last.max(day)),
            None => _ = self.broken.get_or_insert(line),
        }
    }

    fn days(self) -> Option<(Day, Day)> {
        (self.broken.is_none() && self.last > 0).then_some((self.first, self.last))
    }
}

/// Dates of which nobody can say what stands first in them, the day or the month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The first of them, as it is written.
    pub example: String,
    /// Its line.
    pub line: u64,
    /// The first and the last day if the day stands first.
    pub day_first: (Day, Day),
    /// The same if the month does.
    pub month_first: (Day, Day),
}

/// What is known of a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Period {
    /// Nothing.
    Unknown,
    /// The first and the last day.
    Known(Day, Day),
    /// They depend on what stands first in a date.
    Open(Box<Dates>),
}

impl Span {
    /// Adds the days that a cell of this line names.
    pub fn add_cell(&mut self, cell: &[u8], line: u64) {
        match plain(cell) {
            Some(reading) => self.add(reading, line),
            None => self.add_text(text(cell), line),
        }
    }

    /// Adds all days that a text in this line names.
    pub fn add_text(&mut self, text: &str, line: u64) {
        for reading in in_text(text) {
            self.add(reading, line);
            if reading.day_first != reading.month_first && self.open.is_none() {
                self.open = Some((text.chars().take(MOST_SHOWN).collect(), line));
            }
        }
    }

    fn add(&mut self, reading: Reading, line: u64) {
        self.day_first.add(reading.day_first, line);
        self.month_first.add(reading.month_first, line);
    }

    /// The first line where the day must stand first, and the first one where the month must, if there are both.
    pub fn mixed(&self) -> Option<(u64, u64)> {
        self.month_first.broken.zip(self.day_first.broken)
    }

    /// The period of all days; `month_first` says which order it is where that is known.
    pub fn period(&self, month_first: Option<bool>) -> Period {
        let known =
            |bounds: Option<(Day, Day)>| bounds.map_or(Period::Unknown, |(first, last)| Period::Known(first, last));
        match (self.day_first.days(), self.month_first.days()) {
            (Some(day), Some(month)) if day != month => match (month_first, &self.open) {
                (None, Some((example, line))) => Period::Open(Box::new(Dates {
                    example: example.clone(),
                    line: *line,
                    day_first: day,
                    month_first: month,
                })),
                (month_first, _) => known(Some(if month_first == Some(true) { month } else { day })),
            },
            (one, other) => known(one.or(other)),
        }
    }
}
