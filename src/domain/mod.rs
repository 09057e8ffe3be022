//! What the calculator knows: plans, edits, exact figures. Knows no browser, no language and no file format.

pub mod amount;
mod bring;
pub mod canonical;
pub mod certainty;
pub mod channel;
pub mod date;
pub mod difference;
pub mod edit;
pub mod entry;
pub mod field;
pub mod figure;
pub mod history;
pub mod landing;
pub mod levers;
pub mod money;
pub mod plan;
pub mod previous;
pub mod profit;
pub mod quantity;
pub mod ratio;
pub mod report;
pub mod statistics;
pub mod target;
