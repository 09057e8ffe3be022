//! What the calculator knows: plans, edits, exact figures. Knows no browser, no language and no file format.

pub mod amount;
pub mod canonical;
pub mod channel;
pub mod confidence;
pub mod date;
pub mod differences;
pub mod edit;
pub mod entry;
pub mod field;
pub mod figure;
pub mod history;
pub mod landing_page_test;
mod merge;
pub mod money;
pub mod plan;
pub mod previous_period;
pub mod profit;
pub mod quantity;
pub mod ratio;
pub mod report;
pub mod results;
pub mod statistics;
pub mod target;
pub mod what_if;

/// A text names nothing of the kind that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown;
