//! Controls that know nothing of plans.

pub mod action;
