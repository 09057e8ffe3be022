//! The sheet of a workbook that is wanted, as CSV.

use crate::lines::Lines;
use crate::package::largest_part;
use crate::{Problem, cell};
use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;

/// How many bytes may be read in search of a sheet: any number of sheets may be one and the same part.
const MOST_READ: u64 = 1_000_000_000;

/// The first sheet that is visible and has two rows with something in them; empty where none has.
pub(crate) fn csv(bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let largest = largest_part(bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| Problem::Unreadable)?;
    let sheets = book.sheets_metadata().iter();
    let sheets = sheets.filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet);
    let names: Vec<String> = sheets.map(|sheet| sheet.name.clone()).collect();
    for (read, name) in (0..).zip(names) {
        if largest.saturating_mul(read) > MOST_READ {
            return Err(Problem::TooLarge);
        }
        let lines = lines(&mut book, &name)?;
        if lines.count() > 1 {
            return Ok(lines.finish());
        }
    }
    Ok(Vec::new())
}

/// What is in a sheet.
fn lines(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Lines, Problem> {
    let mut lines = Lines::default();
    let mut cells = match book.worksheet_cells_reader(name) {
        Err(XlsxError::NotAWorksheet(_)) => return Ok(lines),
        cells => cells.map_err(|_| Problem::Unreadable)?,
    };
    loop {
        match cells.next_cell() {
            Ok(Some(cell)) => {
                let (row, column) = cell.get_position();
                lines.put(row, column, &cell::text(cell.get_value()))?;
            }
            Ok(None) => return Ok(lines),
            // One that the reader has never heard of, such as #SPILL!; the cells after it can be read.
            Err(XlsxError::CellError(_)) => {}
            Err(_) => return Err(Problem::Unreadable),
        }
    }
}
