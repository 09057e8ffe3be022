//! The normal distribution, as a gamma distribution of the square.

use super::gamma::{self, Tail};
use super::poisson::is_level;

/// The probability to be at least |z| standard deviations off, to either side.
pub fn two_sided(z: f64) -> f64 {
    gamma::upper(0.5, z * z / 2.0)
}

/// How many standard deviations leave `alpha` outside, both sides together: 1.959964 for 0.05. For an alpha above 0, at
/// most 1.
pub fn quantile_two_sided(alpha: f64) -> f64 {
    (2.0 * gamma::quantile(Tail::Upper, 0.5, alpha)).sqrt()
}

/// (z of 1 − α/2 + z of the power)²: what the square of a difference, in standard errors, must be to be found with this
/// power. `None` for a power below ½ or not below 1, or for an alpha that is no level.
pub(super) fn needed(alpha: f64, power: f64) -> Option<f64> {
    let z = || quantile_two_sided(alpha) + quantile_two_sided(2.0 * (1.0 - power));
    (is_level(alpha) && (0.5..1.0).contains(&power)).then(z).map(|z| z * z)
}
