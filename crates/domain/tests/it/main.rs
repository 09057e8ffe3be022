//! Tables and laws of the domain: every published value of the method, and every state without one.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop where it stands")]

mod amount;
mod canonical;
mod edit;
mod insight;
mod merge;
mod ratio;
mod report;
mod results;
mod statistics;
