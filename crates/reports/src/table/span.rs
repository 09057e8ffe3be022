//! The period of many days, where the order of day and month may be open.

use serde::{Deserialize, Serialize};

use super::csv_reader::text;
use super::day::{DateOrder, Day, DayReading, in_text, plain};

/// The most characters of a date that are told where it is asked about.
const LONGEST_EXAMPLE: usize = 40;

/// The first and the last day of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    /// The first.
    pub first: Day,
    /// The last.
    pub last: Day,
}

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

    fn days(self) -> Option<Days> {
        (self.broken.is_none() && self.last > 0).then_some(Days { first: self.first, last: self.last })
    }
}

/// Dates of which nobody can say what stands first in them, the day or the month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dates {
    /// The first of them, as it is written.
    pub example: String,
    /// Its line.
    pub line: u64,
    /// The first and the last day if the day stands first.
    pub day_first: Days,
    /// The same if the month does.
    pub month_first: Days,
}

/// What is known of the days that a file covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// Nothing.
    Unknown,
    /// They are these.
    Known(Days),
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
                self.open = Some((text.chars().take(LONGEST_EXAMPLE).collect(), line));
            }
        }
    }

    fn add(&mut self, reading: DayReading, line: u64) {
        self.day_first.add(reading.day_first, line);
        self.month_first.add(reading.month_first, line);
    }

    /// The first line where the day must stand first, and the first one where the month must, if there are both.
    pub fn mixed(&self) -> Option<(u64, u64)> {
        self.month_first.broken.zip(self.day_first.broken)
    }

    /// The period of all days; open where it depends on the order and `order` does not say which it is.
    pub fn coverage(&self, order: Option<DateOrder>) -> Coverage {
        match (self.day_first.days(), self.month_first.days()) {
            (Some(day), Some(month)) if day != month => match (order, &self.open) {
                (None, Some((example, line))) => Coverage::Open(Box::new(Dates {
                    example: example.clone(),
                    line: *line,
                    day_first: day,
                    month_first: month,
                })),
                (Some(DateOrder::MonthFirst), _) => Coverage::Known(month),
                _ => Coverage::Known(day),
            },
            (one, other) => one.or(other).map_or(Coverage::Unknown, Coverage::Known),
        }
    }
}
