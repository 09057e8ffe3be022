//! What reads files: tables, laws, and the fixtures of each platform.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

mod again;
mod bad;
mod cells;
mod days;
mod fixtures;
mod laws;
mod layouts;
mod memory;
mod questions;

use reports::problem::Problem;
use reports::scan::{Scan, Scanned};

/// A file read in pieces of so many bytes.
fn in_pieces(bytes: &[u8], size: usize) -> Result<Scanned, Problem> {
    let mut scan = Scan::new(Vec::new());
    bytes.chunks(size).try_for_each(|piece| scan.feed(piece))?;
    scan.end()
}

/// A file read in one piece.
fn read(text: &str) -> Result<Scanned, Problem> {
    in_pieces(text.as_bytes(), usize::MAX)
}
