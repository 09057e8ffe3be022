//! The period against the one before.

use rust_decimal::Decimal;

use super::channel::Channel;
use super::plan::Plan;
use super::quantity::Quantity;
use super::ratio::{self, Ratio, float};
use super::report::counted;
use super::statistics::rates;

/// Spend and conversions of a period.
type Figures = (Decimal, Decimal);

/// What has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Cost per conversion in the previous period; `None` without conversions.
    pub before: Option<Ratio>,
    /// Cost per conversion in the period; `None` likewise.
    pub now: Option<Ratio>,
    /// By how much that differs, in percent of the previous one.
    pub percent: Option<Ratio>,
    /// How many conversions more; below zero for fewer.
    pub more: Ratio,
    /// What each of these cost: Δspend ÷ Δconversions; `None` where they are no more than before.
    pub marginal: Option<Ratio>,
    /// Whether the difference in cost is more than chance at the plan's level; `None` where that can't be tested.
    pub is_real: Option<bool>,
}

/// Spend and conversions of a channel in the previous period.
fn counted_before(channel: &Channel) -> Option<Figures> {
    channel.previous.get(Quantity::Spend).value().zip(channel.previous.get(Quantity::Conversions).value())
}

/// What has changed in a channel; `None` where spend or conversions of a period are missing.
pub fn of_channel(plan: &Plan, channel: &Channel) -> Option<Change> {
    change(counted_before(channel)?, counted(channel)?, plan.level.alpha())
}

/// What has changed in all: in the sums of the channels that have spend and conversions in both periods, as only these
/// can be compared.
pub fn total(plan: &Plan) -> Option<Change> {
    let both = |channel| Some((counted_before(channel)?, counted(channel)?));
    let all: Vec<_> = plan.channels.iter().filter_map(both).collect();
    let sum = |part: fn(&(Figures, Figures)) -> Decimal| ratio::sum(all.iter().map(part));
    let before = (sum(|((spend, _), _)| *spend), sum(|((_, conversions), _)| *conversions));
    let now = (sum(|(_, (spend, _))| *spend), sum(|(_, (_, conversions))| *conversions));
    (!all.is_empty()).then(|| change(before, now, plan.level.alpha())).flatten()
}

fn change((spend_before, count_before): Figures, (spend, count): Figures, alpha: f64) -> Option<Change> {
    let (before, now) = (Ratio::new(spend_before, count_before), Ratio::new(spend, count));
    let percent = before
        .zip(now)
        .and_then(|(before, now)| now.checked_sub(before)?.checked_div(before)?.checked_mul(Ratio::HUNDRED));
    let more = Ratio::from_decimal(count)?.checked_sub(Ratio::from_decimal(count_before)?)?;
    let marginal = Ratio::from_decimal(spend)?.checked_sub(Ratio::from_decimal(spend_before)?)?.checked_div(more);
    let test = rates::compare(float(count), float(spend), float(count_before), float(spend_before), alpha);
    Some(Change { before, now, percent, more, marginal, is_real: test.map(|test| test.p < alpha) })
}
