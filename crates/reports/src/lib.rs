//! Reads the exports of ad platforms: bytes in, sums per campaign out. Knows neither browser nor page.
//!
//! | module | what it does |
//! |---|---|
//! | [`decode`] | bytes of whatever encoding to UTF-8 |
//! | [`records`] | text to records of cells, within limits |
//! | [`sources`] | what each platform's files look like, one a file |
//! | [`layout`] | finds the delimiter, the header and what each column holds |
//! | [`number`], [`day`] | cells to numbers and days, where more than one reading is open both |
//! | [`scan`], [`rows`] | a file as it streams by, to sums per campaign |
//! | [`choices`], [`memory`] | what a person chooses for a file, and what of it is remembered |
//! | [`gather`] | several files to figures of channels, and what must be asked first |
//! | [`campaigns`] | the same by campaign |
//!
//! Start at [`scan::Scan`].

mod again;
pub mod campaigns;
pub mod choices;
pub mod day;
pub mod decode;
pub mod gather;
pub mod layout;
pub mod memory;
pub mod number;
pub mod problem;
pub mod records;
pub mod role;
pub mod rows;
pub mod scan;
pub mod sources;
mod sums;
pub mod tally;
mod view;
