//! Why a file can't be taken.

use serde::{Deserialize, Serialize};

use crate::role::Role;
use crate::wire;

/// Why a file can't be taken; lines are counted from 1, as a text editor does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileProblem {
    /// It has no text in it.
    Empty,
    /// It is no text: a picture, a program, a damaged file.
    Binary(u64),
    /// UTF-8 up to this line, and then something else.
    MixedEncodings(u64),
    /// More cells in a line than [`crate::table::csv_reader::MOST_CELLS`].
    TooManyCells(u64),
    /// A line longer than [`crate::table::csv_reader::LONGEST_RECORD`].
    TooLong(u64),
    /// A quotation mark opened in this line is never closed.
    OpenQuote(u64),
    /// The last line ends before its last column.
    CutOff(u64),
    /// More cells than the header has, so that numbers may stand in others' columns.
    Shifted(u64),
    /// No line with names of columns.
    NoHeader,
    /// A cell of a column of numbers that is none, and what stands in it.
    Unreadable(#[serde(with = "wire")] Role, u64, String),
    /// A column where the decimal separator is a dot in one line and a comma in another.
    MixedSeparators(#[serde(with = "wire")] Role, u64, u64),
    /// Dates with the day first in one line and with the month first in another.
    MixedDates(u64, u64),
    /// No rows but totals and notes.
    NoRows,
    /// A workbook that can't be read.
    Workbook,
    /// A workbook with a password.
    Locked,
    /// A workbook in a format before xlsx.
    Old,
    /// A workbook larger than what can be read at once.
    TooLarge,
    /// Figures that the calculator itself saved: they are opened, not imported.
    SavedCopy,
    /// A file that is not there any more.
    Gone,
}
