//! CSV as RFC 4180 has it, but for its line ends, which are LF.

use crate::Problem;

/// As many rows as a sheet can have; a line is cut at the last cell with something in it.
const MOST_ROWS: u32 = 1_048_576;

/// More than any table of figures has; a sheet can have 16,384.
const MOST_COLUMNS: u32 = 1_000;

const MOST_BYTES: usize = 256_000_000;

/// What is written so far. Rows without text are left out, so are empty fields at the end of a line.
#[derive(Default)]
pub(crate) struct Lines {
    text: Vec<u8>,
    /// The row that is being written.
    row: Option<u32>,
    /// How many fields of it there are.
    fields: u32,
    count: usize,
}

impl Lines {
    /// Writes a field. They come row by row, from left to right.
    pub(crate) fn put(&mut self, row: u32, column: u32, field: &str) -> Result<(), Problem> {
        if field.is_empty() {
            return Ok(());
        }
        // Twice: each character may be a quote.
        let most = 2 * field.len() + MOST_COLUMNS as usize + 3;
        if row >= MOST_ROWS || column >= MOST_COLUMNS || self.text.len() + most > MOST_BYTES {
            return Err(Problem::TooLarge);
        }
        if self.row != Some(row) {
            if self.row.is_some_and(|last| last > row) {
                return Err(Problem::Unreadable);
            }
            self.end();
            self.row = Some(row);
            self.count += 1;
        }
        if column < self.fields {
            return Err(Problem::Unreadable);
        }
        let commas = column - self.fields + u32::from(self.fields > 0);
        self.text.extend((0..commas).map(|_| b','));
        self.fields = column + 1;
        self.write(field);
        Ok(())
    }

    /// How many lines there are.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// All of it.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.end();
        self.text
    }

    fn end(&mut self) {
        if self.row.is_some() {
            self.text.push(b'\n');
        }
        self.fields = 0;
    }

    fn write(&mut self, field: &str) {
        if !field.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\n' | b'\r')) {
            self.text.extend_from_slice(field.as_bytes());
            return;
        }
        self.text.push(b'"');
        self.text.extend_from_slice(field.replace('"', "\"\"").as_bytes());
        self.text.push(b'"');
    }
}
