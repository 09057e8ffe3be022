//! Links, records and tables: canonical both ways, and nothing from outside is trusted.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop where it stands")]

mod codec;
mod laws;
mod link;
mod manifest;
mod outside;
mod sheet;
mod table;
