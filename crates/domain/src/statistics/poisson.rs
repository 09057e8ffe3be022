//! Limits of a count that came by chance.

use super::gamma::{self, Tail};

/// The lowest and the highest mean that a count goes with: exact limits at the level 1 − `alpha` (Garwood 1936), ½ χ²
/// with 2k degrees of freedom and with 2k + 2. For a count that isn't whole the same by its gamma form: a convention.
/// `None` for a count below 0 or above 10¹⁵, and for an alpha that is not between 10⁻¹² and 1.
pub fn limits(count: f64, alpha: f64) -> Option<(f64, f64)> {
    if !(0.0..=1e15).contains(&count) || !is_level(alpha) {
        return None;
    }
    let low = if count > 0.0 { gamma::quantile(Tail::Lower, count, alpha / 2.0) } else { 0.0 };
    Some((low, gamma::quantile(Tail::Upper, count + 1.0, alpha / 2.0)))
}

/// Smaller ones mean nothing and would take the expansions where they do not hold.
pub(super) fn is_level(alpha: f64) -> bool {
    (1e-12..1.0).contains(&alpha)
}
