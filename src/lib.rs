//! What a conversion costs, per paid channel and in all.

pub mod domain;
