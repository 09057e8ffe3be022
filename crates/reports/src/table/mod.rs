//! Bytes to a table: encodings, records of cells, the header, and cells to numbers and days.

pub mod csv_reader;
pub mod day;
pub mod decode;
pub mod layout;
mod months;
pub mod number;
pub mod span;
