//! Controls that know nothing of plans.

pub(super) mod action;
pub(super) mod choice;
pub(super) mod text_field;
