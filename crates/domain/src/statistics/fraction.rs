//! Continued fractions, by Lentz's method as Thompson and Barnett (1986) changed it.

/// b₀ + a₁ ÷ (b₁ + a₂ ÷ (b₂ + …)), where `term(n)` is (aₙ, bₙ): until a term changes nothing, or `most` terms were
/// taken.
pub(super) fn continued(first: f64, term: impl Fn(f64) -> (f64, f64), most: f64) -> f64 {
    let (mut value, mut upper, mut lower) = (first, first, 0.0);
    let mut n = 1.0;
    while n <= most {
        let (a, b) = term(n);
        lower = 1.0 / not_zero(b + a * lower);
        upper = not_zero(b + a / upper);
        value *= upper * lower;
        if (upper * lower - 1.0).abs() < f64::EPSILON {
            break;
        }
        n += 1.0;
    }
    value
}

fn not_zero(x: f64) -> f64 {
    if x == 0.0 { f64::MIN_POSITIVE } else { x }
}
