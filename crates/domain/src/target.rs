//! What a conversion may cost, and what follows from it.

use super::channel::Channel;
use super::confidence::Interval;
use super::quantity::Quantity;
use super::ratio::Ratio;
use super::report::Cost;

/// A cost per conversion against its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Below it, by more than chance.
    Below,
    /// Above it, by more than chance.
    Above,
    /// The target lies within the limits.
    Unclear,
}

/// Where a cost with these limits stands against a target; `None` where there is no cost.
pub fn verdict(cost: Cost, interval: Option<Interval>, target: Ratio) -> Option<Verdict> {
    let Some(Interval { low, high }) = interval else {
        return matches!(cost, Cost::Free(_)).then_some(Verdict::Below);
    };
    Some(match high {
        _ if low.compare(target).is_gt() => Verdict::Above,
        Some(high) if high.compare(target).is_lt() => Verdict::Below,
        _ => Verdict::Unclear,
    })
}

/// The highest price of a click at which the target holds: target × conversions ÷ clicks. 0.30 for a target of 10 and a
/// conversion rate of 3 %. `None` without clicks.
pub fn highest_bid(channel: &Channel, target: Ratio) -> Option<Ratio> {
    target.checked_mul(channel.number(Quantity::Conversions)?.checked_div(channel.number(Quantity::Clicks)?)?)
}

/// What a target asks of a spend and of conversions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
    /// How many conversions the spend must bring: spend ÷ target, whole ones.
    pub conversions: Ratio,
    /// The most that the conversions may cost: target × conversions.
    pub spend: Ratio,
}

/// What a target asks; `None` where it is zero.
pub fn needed(spend: Ratio, conversions: Ratio, target: Ratio) -> Option<Needed> {
    Some(Needed { conversions: spend.checked_div(target)?.ceil()?, spend: target.checked_mul(conversions)? })
}
