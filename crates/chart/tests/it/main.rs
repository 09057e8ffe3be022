//! The geometry of the pictures, the laws that hold for any figures, and pictures as SVG.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop where it stands")]

mod chart;
mod svg;
