//! Text to records of cells, by the rules of RFC 4180, a piece at a time and within limits.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::problem::FileProblem;

/// The most cells in a record.
pub const MOST_CELLS: usize = 1000;

/// The most bytes of text in a record.
pub const LONGEST_RECORD: usize = 1 << 20;

/// Finds records in text that comes in pieces.
pub struct CsvReader {
    reader: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
    /// How much of both the record begun has filled.
    filled: (usize, usize),
    /// Where the record begun, or the next one, begins.
    begin: Begin,
}

#[derive(Clone, Copy, Debug, Default)]
struct Begin {
    /// Whether any of it has come.
    begun: bool,
    line: u64,
    /// Whether the record before ended with a carriage return, to which a line feed then belongs.
    after_return: bool,
    /// Line feeds before it.
    feeds: u64,
}

/// A record's cells.
#[derive(Clone, Copy, Debug)]
pub struct CsvRecord<'r> {
    text: &'r [u8],
    ends: &'r [usize],
    /// The line in which it begins, the first being 1.
    pub line: u64,
    /// Whether there is an empty line before it.
    pub after_gap: bool,
    /// Whether it has several lines, so that one of its cells has.
    pub is_tall: bool,
}

impl<'r> CsvRecord<'r> {
    /// How many cells there are.
    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// A cell; empty where the record has none.
    #[inline]
    pub fn cell(&self, column: usize) -> &'r [u8] {
        let start = match column.checked_sub(1) {
            Some(before) => self.ends.get(before).copied(),
            None => Some(0),
        };
        let (Some(start), Some(end)) = (start, self.ends.get(column)) else { return &[] };
        self.text.get(start..*end).unwrap_or_default()
    }

    /// The cells as texts, without the spaces around them.
    pub fn texts(&self) -> Vec<String> {
        (0..self.len()).map(|column| text(self.cell(column)).to_owned()).collect()
    }
}

/// A cell as text, without the spaces around it.
pub fn text(cell: &[u8]) -> &str {
    str::from_utf8(cell).unwrap_or_default().trim()
}

impl CsvReader {
    /// CsvReader whose cells this stands between.
    pub fn new(delimiter: u8) -> Self {
        Self {
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            text: vec![0; LONGEST_RECORD],
            ends: vec![0; MOST_CELLS],
            filled: (0, 0),
            begin: Begin::default(),
        }
    }

    /// The line that is read now, the first being 1.
    pub fn line(&self) -> u64 {
        self.reader.line()
    }

    /// Hands each record that ends in this piece to `take`.
    ///
    /// # Errors
    /// A record beyond the limits, and whatever `take` fails with.
    pub fn read(
        &mut self,
        mut piece: &[u8],
        mut take: impl FnMut(CsvRecord) -> Result<(), FileProblem>,
    ) -> Result<(), FileProblem> {
        while !piece.is_empty() {
            self.look(piece);
            let (text_filled, ends_filled) = self.filled;
            let text = self.text.get_mut(text_filled..).unwrap_or_default();
            let ends = self.ends.get_mut(ends_filled..).unwrap_or_default();
            let (result, read, written, ended) = self.reader.read_record(piece, text, ends);
            self.filled = (text_filled + written, ends_filled + ended);
            let (done, rest) = piece.split_at_checked(read).unwrap_or((piece, &[]));
            piece = rest;
            match result {
                ReadRecordResult::Record => {
                    let after_return = done.last() == Some(&b'\r');
                    take(self.record(after_return))?;
                    self.filled = (0, 0);
                    self.begin = Begin { after_return, ..Begin::default() };
                }
                ReadRecordResult::InputEmpty | ReadRecordResult::End => return Ok(()),
                ReadRecordResult::OutputFull => return Err(self.too_long()),
                ReadRecordResult::OutputEndsFull => return Err(FileProblem::TooManyCells(self.begin.line)),
            }
        }
        Ok(())
    }

    /// Hands over what was begun when no more comes; says whether something was, so that the last line had no end.
    ///
    /// # Errors
    /// A quotation mark that is never closed, and what `take` fails with.
    pub fn end(&mut self, take: impl FnMut(CsvRecord) -> Result<(), FileProblem>) -> Result<bool, FileProblem> {
        let begun = self.begin.begun;
        let before = self.filled;
        self.read(b"\n", take)?;
        // Only between quotation marks is a line's end part of a cell.
        if begun && self.filled > before { Err(FileProblem::OpenQuote(self.begin.line)) } else { Ok(begun) }
    }

    /// Notes where a record begins, if one does here.
    fn look(&mut self, piece: &[u8]) {
        let begin = &mut self.begin;
        if begin.begun {
            return;
        }
        let blank = piece.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let feeds = piece.iter().take(blank).map(|byte| u64::from(*byte == b'\n')).sum::<u64>();
        begin.line = self.reader.line() + feeds;
        begin.feeds += feeds;
        begin.begun = blank < piece.len();
    }

    /// The record that a carriage return has ended, or a line feed.
    fn record(&self, at_return: bool) -> CsvRecord<'_> {
        let (text_filled, ends_filled) = self.filled;
        let Begin { line, after_return, feeds, .. } = self.begin;
        CsvRecord {
            text: self.text.get(..text_filled).unwrap_or_default(),
            ends: self.ends.get(..ends_filled).unwrap_or_default(),
            line,
            after_gap: feeds > u64::from(after_return),
            is_tall: self.reader.line() > line + u64::from(!at_return),
        }
    }

    /// A line too long, or a quotation mark that swallowed many.
    fn too_long(&self) -> FileProblem {
        let line = self.begin.line;
        if self.reader.line() > line { FileProblem::OpenQuote(line) } else { FileProblem::TooLong(line) }
    }
}
