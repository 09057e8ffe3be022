//! Whether channels really differ in cost, or only by chance: the cheapest against each other one.

use super::channel::ChannelId;
use super::plan::Plan;
use super::ratio::{Ratio, float};
use super::report::{Report, counted};
use super::statistics::rates;

/// How likely a test should be to find a difference, where it's asked how much is missing.
const POWER: f64 = 0.8;

/// The cheapest channel against the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differences {
    /// The cheapest channel.
    pub cheapest: ChannelId,
    /// The others, in the plan's order.
    pub others: Vec<Difference>,
}

/// One channel against the cheapest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The other channel.
    pub id: ChannelId,
    /// How likely chance alone makes a difference at least this large, by the conditional exact test of two Poisson rates
    /// and Holm's correction for all comparisons at once.
    pub p: Ratio,
    /// Whether that is too unlikely at the plan's level, so that the other one is really dearer.
    pub is_dearer: bool,
    /// Whether both cost the same, as far as six decimals tell.
    pub is_same: bool,
    /// Roughly how many more conversions in the two together would tell, if the difference stays as it is; `None` where
    /// they already do or both cost the same.
    pub more: Option<Ratio>,
}

/// Compares the cheapest channel with each other one that something was spent on. `None` where there are not two, or no
/// conversions.
pub fn differences(plan: &Plan, report: &Report) -> Option<Differences> {
    let known = report.channels.iter().filter(|row| row.interval.is_some());
    let costs = known.filter_map(|row| Some((row.id, row.cost.known()?)));
    let (cheapest, least) = costs.min_by(|(_, cost), (_, other)| cost.compare(*other))?;
    let figures = |id| {
        let (spend, conversions) = plan.channel(id).and_then(counted)?;
        Some((float(conversions), float(spend)))
    };
    let (count, exposure) = figures(cheapest)?;
    let others: Vec<_> = report.channels.iter().filter(|row| row.interval.is_some() && row.id != cheapest).collect();
    let alpha = plan.level.alpha();
    let test = |id| {
        let (others_count, others_exposure) = figures(id)?;
        Some(rates::compare(count, exposure, others_count, others_exposure, alpha)?.p)
    };
    let p: Vec<f64> = others.iter().map(|row| test(row.id).unwrap_or(1.0)).collect();
    let difference = |(row, p): (&&super::report::ChannelReport, f64)| {
        let is_dearer = p < alpha;
        let (others_count, others_exposure) = figures(row.id)?;
        let share = alpha / others.len() as f64;
        let factor = rates::factor_to_tell(count, exposure, others_count, others_exposure, share, POWER);
        let more = factor.map(|factor| ((factor - 1.0) * (count + others_count)).ceil()).filter(|more| *more >= 1.0);
        let more = more.filter(|_| !is_dearer).and_then(Ratio::from_f64);
        let is_same = row.cost.known().is_some_and(|cost| cost.compare(least).is_eq());
        Some(Difference { id: row.id, p: Ratio::from_f64(p)?, is_dearer, is_same, more })
    };
    let others: Vec<_> = others.iter().zip(rates::holm(&p)).filter_map(difference).collect();
    (!others.is_empty()).then_some(Differences { cheapest, others })
}
