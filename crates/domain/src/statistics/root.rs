//! Newton's method for quantiles.

/// Where the logarithm of a tail of a distribution is `aim`; `tail(t)` is that logarithm and its slope.
///
/// Needs no bracket: the tails of gamma and beta distributions are log-concave in the logarithm (of the odds), so that
/// from a point beyond the aim Newton's steps near it from one side, and from before it the first step goes beyond.
pub(super) fn of_tail(aim: f64, start: f64, tail: impl Fn(f64) -> (f64, f64)) -> f64 {
    let mut t = start;
    for _ in 0..100 {
        let (value, slope) = tail(t);
        let step = (aim - value) / slope;
        if !step.is_finite() {
            break;
        }
        t += step;
        // The error is of the order of the last step's square.
        if step.abs() < 1e-9 * (1.0 + t.abs()) {
            break;
        }
    }
    t
}
