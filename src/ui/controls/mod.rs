//! Controls that know nothing of plans.

pub mod action;
pub mod choice;
pub mod text_field;
