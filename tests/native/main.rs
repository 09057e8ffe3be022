//! Tables and laws of everything that needs no browser; the modules mirror src.

mod amount;
mod canonical;
mod codec;
mod edit;
mod i18n;

mod ratio;
mod report;
