//! The incomplete gamma function and its quantile.

use super::stirling::{HALF_LN_TAU, remainder};
use super::{fraction, normal, root};

/// Which end of a distribution a probability is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tail {
    /// From 0.
    Lower,
    /// From infinity.
    Upper,
}

/// From this shape on the expansion of the quantile errs by less than 10⁻¹⁰, at levels up to 99 %.
const LARGE: f64 = 1000.0;

/// ln Γ(x) for x above 0; no number for others.
pub fn ln_gamma(x: f64) -> f64 {
    (x - 0.5) * x.ln() - x + HALF_LN_TAU + remainder(x)
}

/// P(a, x), the regularized lower incomplete gamma function, for a shape above 0 and an x of 0 or more.
/// For shapes up to a million: above, it runs out of terms.
pub fn lower(shape: f64, x: f64) -> f64 {
    ln_tail(Tail::Lower, shape, x.ln()).0.exp()
}

/// Q(a, x) = 1 − P(a, x), with all digits where it is small.
pub fn upper(shape: f64, x: f64) -> f64 {
    ln_tail(Tail::Upper, shape, x.ln()).0.exp()
}

/// The x of which the tail is `p`, for a shape above 0 and a p above 0, at most ½ if the shape is 1 or more. To six
/// decimals and more for shapes up to ten million, to the last digit but one of an `f64` above.
pub fn quantile(tail: Tail, shape: f64, p: f64) -> f64 {
    // P(a, x) < x^a ÷ Γ(a + 1), and Q(a, x) < e^−x for a shape below 1: their quantiles lie beyond the aim.
    let start = match tail {
        Tail::Lower => (p.ln() + ln_gamma(shape + 1.0)) / shape,
        Tail::Upper => (-p.ln()).ln(),
    };
    let start = if shape < 1.0 {
        start
    } else {
        let z = normal::quantile_two_sided(2.0 * p);
        let x = cornish_fisher(shape, if tail == Tail::Lower { -z } else { z });
        if shape >= LARGE {
            return x;
        }
        x.ln().max(start)
    };
    root::of_tail(p.ln(), start, |t| ln_tail(tail, shape, t)).exp()
}

/// The logarithm of a tail at e^t, and its slope in t.
fn ln_tail(tail: Tail, a: f64, t: f64) -> (f64, f64) {
    let t = t.min(700.0); // an infinite x, too, has its tails
    let x = t.exp();
    // x^a e^−x ÷ Γ(a + 1)
    let front = a * (t - a.ln()) + (a - x) - 0.5 * a.ln() - HALF_LN_TAU - remainder(a);
    let most = (100.0 + 10.0 * a.sqrt()).min(1e4);
    let (nearer, value) = if front == f64::NEG_INFINITY {
        (if x < a { Tail::Lower } else { Tail::Upper }, front)
    } else if x < a + 1.0 {
        (Tail::Lower, front + series(a, x, most).ln())
    } else {
        let term = |n| (n * (a - n), x - a + 1.0 + 2.0 * n);
        (Tail::Upper, front + a.ln() - fraction::continued(x - a + 1.0, term, most).ln())
    };
    let value = if nearer == tail { value } else { (1.0 - value.exp()).ln() };
    let slope = a * (front - value).exp();
    (value, if tail == Tail::Lower { slope } else { -slope })
}

/// 1 + x ÷ (a + 1) + x² ÷ ((a + 1)(a + 2)) + … (NIST's Digital Library of Mathematical Functions, 8.11.4).
fn series(a: f64, x: f64, most: f64) -> f64 {
    let (mut sum, mut term, mut n) = (1.0, 1.0, 1.0);
    while n <= most && term > f64::EPSILON * sum {
        term *= x / (a + n);
        sum += term;
        n += 1.0;
    }
    sum
}

/// The quantile at the normal deviate z, by its expansion in powers of 1 ÷ √a (Cornish and Fisher 1938; the
/// coefficients follow from the differential equation of the quantile, order by order).
fn cornish_fisher(a: f64, z: f64) -> f64 {
    let (r, s) = (1.0 / a.sqrt(), z * z);
    let c1 = (s - 1.0) / 3.0;
    let c2 = z * (s - 7.0) / 36.0;
    let c3 = ((3.0 * s + 7.0) * s - 16.0) / -810.0;
    let c4 = z * ((9.0 * s + 256.0) * s - 433.0) / 38_880.0;
    let c5 = (((12.0 * s - 243.0) * s - 923.0) * s + 1472.0) / 204_120.0;
    let c6 = z * (((3753.0 * s + 4353.0) * s - 289_517.0) * s - 289_717.0) / -146_966_400.0;
    a + (z * a.sqrt() + (c1 + r * (c2 + r * (c3 + r * (c4 + r * (c5 + r * c6))))))
}
