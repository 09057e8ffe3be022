//! What Stirling's formula leaves out: with it a product of large powers and factorials keeps its digits, where
//! logarithms of the factorials themselves would cancel (Loader 2000, "Fast and accurate computation of binomial
//! probabilities").

/// ½ ln 2π.
pub(super) const HALF_LN_TAU: f64 = 0.918_938_533_204_672_8;

/// ln Γ(x) − (x − ½) ln x + x − ½ ln 2π, for x above 0 (Abramowitz and Stegun 6.1.41, from 10 on).
pub(super) fn remainder(mut x: f64) -> f64 {
    let mut sum = 0.0;
    while x > 0.0 && x < 10.0 {
        sum += (x + 0.5) * (1.0 + 1.0 / x).ln() - 1.0;
        x += 1.0;
    }
    let r = 1.0 / (x * x);
    sum + (1.0 / 12.0 - r * (1.0 / 360.0 - r * (1.0 / 1260.0 - r * (1.0 / 1680.0 - r / 1188.0)))) / x
}
