//! The geometry of the pictures, and the laws that hold for any figures.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop where it stands")]

mod chart;
