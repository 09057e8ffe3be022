//! How far chance alone can go: limits of counts, comparisons of rates and of proportions. Plain `f64`: nothing here is
//! money, and nothing here knows a plan.

pub mod beta;
mod fraction;
pub mod gamma;
pub mod normal;
pub mod poisson;
pub mod proportions;
pub mod rates;
mod root;
mod stirling;
