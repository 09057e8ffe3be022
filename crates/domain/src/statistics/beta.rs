//! The incomplete beta function and its quantile, in the logarithm of the odds: x = e^t ÷ (1 + e^t). So nothing cancels
//! near 1, and the upper tail is the lower one of the same with a and b changed over and −t.

use super::stirling::{HALF_LN_TAU, remainder};
use super::{fraction, normal, root};

/// I_x(a, b), the regularized incomplete beta function, for a and b above 0 at the log odds t of x. 1 where a is 0.
/// To nine digits for a and b up to ten million, to six up to 10¹⁰; above, as far as an `f64` goes.
pub fn lower(a: f64, b: f64, t: f64) -> f64 {
    if a > 0.0 { ln_lower(a, b, t).0.exp() } else { 1.0 }
}

/// The log odds at which I_x(a, b) = p, for a p above 0, at most ½.
pub fn quantile(a: f64, b: f64, p: f64) -> f64 {
    let start = (a / b).ln() - normal::quantile_two_sided(2.0 * p) * (1.0 / a + 1.0 / b).sqrt();
    root::of_tail(p.ln(), start, |t| ln_lower(a, b, t))
}

/// Its logarithm, and the slope of that in t.
fn ln_lower(a: f64, b: f64, t: f64) -> (f64, f64) {
    let n = a + b;
    // The logarithms of x and of 1 − x.
    let over = t.max(0.0) + (1.0 + (-t.abs()).exp()).ln();
    let (x, y) = (t - over, -over);
    // x^a y^b ÷ B(a, b)
    let front = a * (x - (a / n).ln()) + b * (y - (b / n).ln()) + 0.5 * (a / n * b).ln() - HALF_LN_TAU + remainder(n)
        - remainder(a)
        - remainder(b);
    let value = if x.exp() < (a + 1.0) / (n + 2.0) {
        front - a.ln() - expansion(a, b, x.exp()).ln()
    } else {
        (1.0 - (front - b.ln()).exp() / expansion(b, a, y.exp())).ln()
    };
    (value, (front - value).exp())
}

/// The continued fraction (NIST's Digital Library of Mathematical Functions, 8.17.22).
fn expansion(a: f64, b: f64, x: f64) -> f64 {
    let term = |n: f64| {
        let m = (n / 2.0).floor();
        let d = a + n;
        let a_n = if n > 2.0 * m { -(a + m) * (a + b + m) / d } else { m * (b - m) / d };
        (a_n / (d - 1.0) * x, 1.0)
    };
    // About √a are needed at the mean, few away from it: where these do not do, p-values are 0.9 and more.
    fraction::continued(1.0, term, 1e4)
}
