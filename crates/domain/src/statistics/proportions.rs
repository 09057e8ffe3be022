//! Whether one page converts better than another: tests of two proportions.

use super::normal;
use super::poisson::is_level;

/// What two pages' figures tell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Test {
    /// How likely a difference as large would be by chance alone, two-sided.
    pub p: f64,
    /// Whether p is Fisher's, because fewer than 5 were to be expected somewhere.
    pub exact: bool,
    /// The second rate less the first.
    pub difference: f64,
    /// The lower limit of the difference.
    pub low: f64,
    /// The upper limit of the difference.
    pub high: f64,
}

/// Compares the conversion rates of two pages. Their difference's limits at the level 1 − `alpha` are Newcombe's hybrid
/// score interval (1998, method 10, no continuity correction); with few conversions they can disagree with p.
/// `None` where nobody came, where more converted than came, or where a number is out of place.
pub fn test(conversions_a: f64, visitors_a: f64, conversions_b: f64, visitors_b: f64, alpha: f64) -> Option<Test> {
    let (a, b) = (Page::new(conversions_a, visitors_a)?, Page::new(conversions_b, visitors_b)?);
    if !is_level(alpha) {
        return None;
    }
    let (converted, came) = (conversions_a + conversions_b, visitors_a + visitors_b);
    let exact = converted.min(came - converted) * visitors_a.min(visitors_b) / came < 5.0;
    let z = normal::quantile_two_sided(alpha);
    let ((low_a, high_a), (low_b, high_b)) = (a.score_limits(z), b.score_limits(z));
    let (rate_a, rate_b) = (a.rate(), b.rate());
    let difference = rate_b - rate_a;
    Some(Test {
        p: if exact { fisher } else { pooled }(conversions_a, visitors_a, conversions_b, visitors_b)?,
        exact,
        difference,
        low: difference - length(rate_b - low_b, high_a - rate_a),
        high: difference + length(high_b - rate_b, rate_a - low_a),
    })
}

/// The two-sided p of the z-test with a pooled rate; 1 where nobody or everybody converted. `None` as for `test`.
pub fn pooled(conversions_a: f64, visitors_a: f64, conversions_b: f64, visitors_b: f64) -> Option<f64> {
    let (a, b) = (Page::new(conversions_a, visitors_a)?, Page::new(conversions_b, visitors_b)?);
    let both = (conversions_a + conversions_b) / (visitors_a + visitors_b);
    let variance = both * (1.0 - both) * (1.0 / visitors_a + 1.0 / visitors_b);
    Some(if variance > 0.0 { normal::two_sided((b.rate() - a.rate()) / variance.sqrt()) } else { 1.0 })
}

/// The two-sided p of Fisher's exact test: of all tables with the same sums, those no likelier than this one, but for
/// one part in ten million, as R has it. Figures that aren't whole are rounded. `None` as for `test`, and where the
/// tables are too many to go through, which takes hundreds of millions of conversions.
pub fn fisher(conversions_a: f64, visitors_a: f64, conversions_b: f64, visitors_b: f64) -> Option<f64> {
    let [k_a, n_a, k_b, n_b] = [conversions_a, visitors_a, conversions_b, visitors_b].map(|x| (x + 0.5).floor());
    Page::new(k_a, n_a).and(Page::new(k_b, n_b))?;
    let (converted, came) = (k_a + k_b, n_a + n_b);
    let rest = n_b - converted;
    if converted / came * (came - converted) * (n_a / came) * (n_b / came) > 1e8 {
        return None;
    }
    // Likelihoods as multiples of the likeliest table's, from there to both sides until they are too small for a f64.
    let up = |x: f64| (n_a - x) * (converted - x) / ((x + 1.0) * (rest + x + 1.0));
    let down = |x: f64| x * (rest + x) / ((n_a - x + 1.0) * (converted - x + 1.0));
    let sum = |counted: &dyn Fn(f64, f64) -> bool| {
        let top = ((n_a + 1.0) / (came + 2.0) * (converted + 1.0)).floor();
        let mut sum = 0.0;
        for (mut x, mut likelihood, step) in [(top, 1.0, 1.0), (top - 1.0, down(top), -1.0)] {
            // Below, a likelihood times nearly 1 stays what it is.
            while likelihood > f64::MIN_POSITIVE {
                sum += if counted(x, likelihood) { likelihood } else { 0.0 };
                likelihood *= if step > 0.0 { up(x) } else { down(x) };
                x += step;
            }
        }
        sum
    };
    let this = sum(&|x, _| x == k_a);
    Some(sum(&|_, likelihood| likelihood <= this * (1.0 + 1e-7)) / sum(&|_, _| true))
}

/// Visitors that each page needs, whole and rounded up, until a difference of these two rates is found with this power
/// (½ or more), two-sided: z² (p₁q₁ + p₂q₂) ÷ (p₁ − p₂)². `None` where the rates are equal or a number is out of place.
pub fn per_arm(p1: f64, p2: f64, alpha: f64, power: f64) -> Option<f64> {
    let variance = p1 * (1.0 - p1) + p2 * (1.0 - p2);
    let visitors = normal::needed(alpha, power)? * variance / ((p1 - p2) * (p1 - p2));
    let rates = [p1, p2].iter().all(|p| (0.0..=1.0).contains(p));
    (rates && visitors.is_finite()).then(|| visitors.ceil().max(1.0))
}

/// One page's figures, checked.
struct Page {
    conversions: f64,
    visitors: f64,
}

impl Page {
    fn new(conversions: f64, visitors: f64) -> Option<Self> {
        let right = visitors > 0.0 && visitors <= 1e15 && (0.0..=visitors).contains(&conversions);
        right.then_some(Self { conversions, visitors })
    }

    fn rate(&self) -> f64 {
        self.conversions / self.visitors
    }

    /// The score interval of a proportion (Wilson 1927).
    fn score_limits(&self, z: f64) -> (f64, f64) {
        let Self { conversions: k, visitors: n } = self;
        let (centre, half) = (k + z * z / 2.0, z * (z * z / 4.0 + k * (n - k) / n).sqrt());
        ((centre - half) / (n + z * z), (centre + half) / (n + z * z))
    }
}

fn length(x: f64, y: f64) -> f64 {
    (x * x + y * y).sqrt()
}
