//! Tables and laws of everything that needs no browser; the modules mirror src.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop where it stands")]

mod amount;
mod bring;
mod canonical;
mod chart;
mod codec;
mod edit;
mod i18n;
mod insight;
mod laws;
mod layering;
mod link;
mod manifest;
mod outside;
mod ratio;
mod report;
mod sheet;
mod start;
mod statistics;
mod table;
