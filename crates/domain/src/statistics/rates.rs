//! Whether two rates (counts per spend) differ by more than chance.

use super::poisson::is_level;
use super::{beta, normal};

/// What two counts tell about the ratio of their rates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// The first rate ÷ the second; `None` where the second count is 0.
    pub ratio: Option<f64>,
    /// The lower limit of the ratio.
    pub low: f64,
    /// The upper limit; `None` where the second count is 0.
    pub high: Option<f64>,
    /// How likely a difference as large would be by chance alone, two-sided.
    pub p: f64,
}

/// Compares two counts, each with what it is counted per. Given their sum, the first is binomial (Przyborowski and
/// Wilenski 1940): p is twice the smaller tail, the limits of the ratio at the level 1 − `alpha` are those of Clopper
/// and Pearson (1934), and p is below alpha exactly where the limits leave out 1.
/// `None` where both counts are 0 or where a number is out of place.
pub fn compare(k1: f64, exposure1: f64, k2: f64, exposure2: f64, alpha: f64) -> Option<Comparison> {
    let t = log_odds(k1, exposure1, k2, exposure2)?;
    if !is_level(alpha) {
        return None;
    }
    // A limit where nothing came is 0; the second count's, turned over, is the upper one.
    let limit = |k: f64, other: f64, t: f64| match k > 0.0 {
        true => (beta::quantile(k, other + 1.0, alpha / 2.0) - t).exp(),
        false => 0.0,
    };
    let tail = beta::lower(k1, k2 + 1.0, t).min(beta::lower(k2, k1 + 1.0, -t));
    Some(Comparison {
        ratio: Some(k1 / k2 * (exposure2 / exposure1)).filter(|ratio| ratio.is_finite()),
        low: limit(k1, k2, t),
        high: Some(1.0 / limit(k2, k1, -t)).filter(|high| high.is_finite()),
        p: (2.0 * tail).min(1.0),
    })
}

/// The logarithm of exposure₁ ÷ exposure₂.
fn log_odds(k1: f64, exposure1: f64, k2: f64, exposure2: f64) -> Option<f64> {
    let counts = [k1, k2].iter().all(|k| (0.0..=1e15).contains(k)) && k1 + k2 > 0.0;
    let exposures = [exposure1, exposure2].iter().all(|exposure| exposure.is_finite() && *exposure > 0.0);
    (counts && exposures).then(|| exposure1.ln() - exposure2.ln())
}

/// p-values of several comparisons at once, each made larger so that among all of them no more than alpha are below
/// alpha by chance (Holm 1979), in the order given.
pub fn holm(p: &[f64]) -> Vec<f64> {
    let scaled = |p_j: f64| p_j * p.iter().filter(|other| **other >= p_j).count() as f64;
    p.iter()
        .map(|p_i| p.iter().filter(|p_j| *p_j <= p_i).map(|p_j| scaled(*p_j)).fold(*p_i, f64::max).min(1.0))
        .collect()
}

/// By what factor both counts and exposures must grow until a difference as large as this one is found with this power
/// (½ or more), by the normal approximation to the logarithm of the ratio; at least 1. A count of 0 is taken as ½.
/// `None` where the rates are equal or a number is out of place.
pub fn factor_to_tell(k1: f64, exposure1: f64, k2: f64, exposure2: f64, alpha: f64, power: f64) -> Option<f64> {
    let t = log_odds(k1, exposure1, k2, exposure2)?;
    let [k1, k2] = [k1, k2].map(|k| if k > 0.0 { k } else { 0.5 });
    let difference = (k1 / k2).ln() - t;
    let factor = normal::needed(alpha, power)? * (1.0 / k1 + 1.0 / k2) / (difference * difference);
    factor.is_finite().then_some(factor.max(1.0))
}
