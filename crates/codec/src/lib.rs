//! Text to plans and back, and plans to tables for others. Total functions: any text gives a value or a named problem, never a panic.

pub mod document;
pub mod link;
pub mod parameters;
pub mod preferences;
pub mod record;
pub mod sheet;
pub mod table;
