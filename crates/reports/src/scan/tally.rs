//! Sums of a column, and what its cells say of the decimal separator.

use domain::amount::DecimalSeparator;

use crate::table::number::{Cell, Units};

/// A sum whose decimal separator may be open still.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Of the numbers that are the same either way.
    plain: Units,
    /// Of the others, with a dot and with a comma for a separator.
    dot: Units,
    comma: Units,
    /// Whether there was any number.
    any: bool,
}

impl Sum {
    /// The sum of one cell.
    pub fn of(cell: Cell) -> Self {
        let mut sum = Self::default();
        sum.add(cell);
        sum
    }

    /// Adds a number, where the cell has one.
    #[inline]
    pub fn add(&mut self, cell: Cell) {
        if let Cell::Number { dot, comma } = cell {
            self.any = true;
            if dot == comma {
                self.plain = self.plain.wrapping_add(dot.unwrap_or_default());
            } else {
                self.dot = self.dot.wrapping_add(dot.unwrap_or_default());
                self.comma = self.comma.wrapping_add(comma.unwrap_or_default());
            }
        }
    }

    /// Adds another sum.
    pub fn add_all(&mut self, other: &Self) {
        self.any |= other.any;
        self.plain = self.plain.wrapping_add(other.plain);
        self.dot = self.dot.wrapping_add(other.dot);
        self.comma = self.comma.wrapping_add(other.comma);
    }

    /// Whether it is zero whatever the separator is.
    pub const fn is_zero(&self) -> bool {
        self.plain == 0 && self.dot == 0 && self.comma == 0
    }

    /// The sum with this decimal separator; `None` where there was no number.
    pub fn with(&self, separator: DecimalSeparator) -> Option<Units> {
        let marked = match separator {
            DecimalSeparator::Point => self.dot,
            DecimalSeparator::Comma => self.comma,
        };
        self.any.then(|| self.plain.wrapping_add(marked))
    }
}

/// What the cells of a column say.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// The first line where only a dot can be the separator, and where only a comma can.
    dot: Option<u64>,
    comma: Option<u64>,
    /// Whether a number is open that would be whole if its separator groups digits: "1,234" speaks for a dot, "1.234" for a
    /// comma, if the column counts things.
    open_comma: bool,
    open_dot: bool,
    /// An open one, to ask about.
    pub example: Option<String>,
    /// How many cells were masked.
    pub masked: u64,
    /// The first that is no number, with its line.
    pub unreadable: Option<(u64, String)>,
}

/// What is known of a column's decimal separator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// This one.
    Separator(DecimalSeparator),
    /// It makes no difference.
    Either,
    /// Either is possible and it makes a difference.
    Open,
    /// A dot in the one line, a comma in the other.
    Mixed(u64, u64),
}

impl Evidence {
    /// Hears a cell.
    #[inline]
    pub fn hear(&mut self, cell: Cell, text: &[u8], line: u64) {
        match cell {
            Cell::Number { dot, comma } if dot == comma => {}
            Cell::Missing => {}
            cell => self.hear_rest(cell, text, line),
        }
    }

    fn hear_rest(&mut self, cell: Cell, text: &[u8], line: u64) {
        let words = || crate::table::csv_reader::text(text).chars().take(40).collect::<String>();
        match cell {
            Cell::Number { comma: None, .. } => _ = self.dot.get_or_insert(line),
            Cell::Number { dot: None, .. } => _ = self.comma.get_or_insert(line),
            Cell::Number { dot, comma } => {
                self.example.get_or_insert_with(words);
                // A group of three makes the number larger: "1,234" with a dot for a separator.
                *(if dot > comma { &mut self.open_comma } else { &mut self.open_dot }) = true;
            }
            Cell::Masked => self.masked += 1,
            Cell::Unreadable => _ = self.unreadable.get_or_insert_with(|| (line, words())),
            Cell::Missing => {}
        }
    }

    /// What is known; `counts` says that the column's numbers are whole.
    pub fn known(&self, counts: bool) -> Known {
        match (self.dot, self.comma, self.open_comma, self.open_dot) {
            (Some(dot), Some(comma), ..) => Known::Mixed(dot, comma),
            (Some(_), None, ..) => Known::Separator(DecimalSeparator::Point),
            (None, Some(_), ..) => Known::Separator(DecimalSeparator::Comma),
            (None, None, false, false) => Known::Either,
            (None, None, true, false) if counts => Known::Separator(DecimalSeparator::Point),
            (None, None, false, true) if counts => Known::Separator(DecimalSeparator::Comma),
            _ => Known::Open,
        }
    }
}

/// What is known of each column when all are looked at: an open one has the separator of the others where they agree, as a file
/// is written in one way.
pub fn settle(columns: &[(&Evidence, bool)]) -> Vec<Known> {
    let own: Vec<Known> = columns.iter().map(|(evidence, counts)| evidence.known(*counts)).collect();
    let has = |separator| own.contains(&Known::Separator(separator));
    let common = match (has(DecimalSeparator::Point), has(DecimalSeparator::Comma)) {
        (true, false) => Known::Separator(DecimalSeparator::Point),
        (false, true) => Known::Separator(DecimalSeparator::Comma),
        _ => Known::Open,
    };
    own.into_iter().map(|known| if known == Known::Open { common } else { known }).collect()
}
