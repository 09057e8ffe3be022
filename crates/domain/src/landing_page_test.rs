//! Two landing pages against each other, and how many visitors such a test needs.

use super::figure::Figure;
use super::plan::Plan;
use super::ratio::Ratio;
use super::report::Total;
use super::statistics::proportions;

/// The power of a test where none is entered, in percent.
const POWER: f64 = 80.0;

/// How a test of two pages ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Page A's conversion rate, in percent.
    pub rate_a: Ratio,
    /// Page B's conversion rate, in percent.
    pub rate_b: Ratio,
    /// The limits of their difference (B less A), in percentage points: Newcombe's.
    pub low: Ratio,
    /// The upper one.
    pub high: Ratio,
    /// How likely chance alone makes a difference at least this large.
    pub p: Ratio,
    /// Whether that is Fisher's exact test, as fewer than five conversions were to be expected somewhere; else the z-test.
    pub is_exact: bool,
    /// Whether that is too unlikely at the plan's level.
    pub is_real: bool,
    /// What a conversion would cost if all visitors got page B, where there is a cost.
    pub cost: Option<Ratio>,
}

impl Outcome {
    /// Whether page B converts a smaller part of its visitors.
    pub fn is_worse(&self) -> bool {
        self.rate_b.compare(self.rate_a).is_lt()
    }
}

/// Why a test has no outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoOutcome {
    /// A figure is missing.
    Missing,
    /// A page has more conversions than visitors.
    Impossible,
}

/// How the test ended.
pub fn outcome(plan: &Plan, total: &Total) -> Result<Outcome, NoOutcome> {
    let rate = |conversions, visitors| {
        let (conversions, visitors) = plan.figure(conversions).zip(plan.figure(visitors)).ok_or(NoOutcome::Missing)?;
        match conversions.checked_div(visitors) {
            Some(_) if conversions.compare(visitors).is_gt() => Err(NoOutcome::Impossible),
            Some(rate) => Ok((conversions.to_f64(), visitors.to_f64(), rate)),
            None => Err(NoOutcome::Missing),
        }
    };
    let (count_a, visitors_a, rate_a) = rate(Figure::ConversionsA, Figure::VisitorsA)?;
    let (count_b, visitors_b, rate_b) = rate(Figure::ConversionsB, Figure::VisitorsB)?;
    let alpha = plan.level.alpha();
    let test = proportions::test(count_a, visitors_a, count_b, visitors_b, alpha).ok_or(NoOutcome::Missing)?;
    let points = |part: f64| Ratio::from_f64(part * 100.0).ok_or(NoOutcome::Missing);
    let cost = total.cost.known().and_then(|cost| cost.checked_mul(rate_a)?.checked_div(rate_b));
    Ok(Outcome {
        rate_a: rate_a.times(100),
        rate_b: rate_b.times(100),
        low: points(test.low)?,
        high: points(test.high)?,
        p: Ratio::from_f64(test.p).ok_or(NoOutcome::Missing)?,
        is_exact: test.exact,
        is_real: test.p < alpha,
        cost,
    })
}

/// How many visitors each page needs, so that a test finds the difference between the two rates, and how surely, in percent;
/// `None` where a rate is missing or impossible.
pub fn per_arm(plan: &Plan) -> Option<(Ratio, Ratio)> {
    let percent = |figure| plan.figure(figure).map(Ratio::to_f64);
    let power = percent(Figure::Power).unwrap_or(POWER);
    let (baseline, expected) = (percent(Figure::Baseline)?, percent(Figure::Expected)?);
    let visitors = proportions::per_arm(baseline / 100.0, expected / 100.0, plan.level.alpha(), power / 100.0)?;
    Some((Ratio::from_f64(visitors)?, Ratio::from_f64(power)?))
}
