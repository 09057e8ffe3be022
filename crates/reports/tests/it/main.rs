//! What reads files: tables, laws, and the fixtures of each platform.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

mod bad;
mod cells;
mod days;
mod duplicates;
mod fixtures;
mod laws;
mod layouts;
mod memory;
mod questions;
mod session;

use reports::gather::choices::Choices;
use reports::gather::{Currencies, FileId, Gathered, ReportFile, gather};
use reports::problem::FileProblem;
use reports::scan::{Scan, Scanned};

/// A file read in pieces of so many bytes.
fn in_pieces(bytes: &[u8], size: usize) -> Result<Scanned, FileProblem> {
    let mut scan = Scan::new(Vec::new());
    bytes.chunks(size).try_for_each(|piece| scan.feed(piece))?;
    scan.end()
}

/// A file of this name, of which nothing was chosen. Its number is that of its place, once it stands among others.
fn report(name: &str, scanned: Scanned) -> ReportFile {
    ReportFile { id: FileId(0), name: name.to_owned(), scanned, choices: Choices::default() }
}

/// Files with numbers, the first being 0.
fn numbered(files: &[ReportFile]) -> Vec<ReportFile> {
    (0..).zip(files).map(|(number, file)| ReportFile { id: FileId(number), ..file.clone() }).collect()
}

/// What files give together.
fn gather_all(files: &[ReportFile], currencies: Currencies) -> Gathered {
    gather(&numbered(files).iter().collect::<Vec<_>>(), currencies)
}

/// A file read in one piece.
fn read(text: &str) -> Result<Scanned, FileProblem> {
    in_pieces(text.as_bytes(), usize::MAX)
}
