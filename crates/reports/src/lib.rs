//! Reads the exports of ad platforms: bytes in; sums per channel, questions and what a dialog shows of both out. Knows
//! neither browser nor page nor any language.
//!
//! | module | what it does |
//! |---|---|
//! | [`file_kind`] | what a file is |
//! | [`table`] | bytes to text, text to records, the header, cells to numbers and days |
//! | [`sources`] | what each platform's files look like, one a file |
//! | [`scan`] | a file as it streams by, to sums per campaign |
//! | [`gather`] | several files to figures of channels, and what must be asked first |
//! | [`session`] | an import from the first file to the figures that are used; what is remembered of choices |
//! | [`view`] | what the dialog shows |
//!
//! Start at [`session::Session`], or for one file at [`scan::Scan`].

pub mod file_kind;
pub mod gather;
pub mod problem;
pub mod role;
pub mod scan;
pub mod session;
pub mod sources;
pub mod table;
pub mod view;
mod wire;
