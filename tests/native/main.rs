//! Tables and laws of everything that needs no browser; the modules mirror src.

mod amount;
mod canonical;
mod edit;
mod ratio;
mod report;
