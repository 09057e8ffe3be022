//! What a conversion costs, per paid channel and in all.

pub mod codec;
pub mod domain;
pub mod i18n;
