//! What is left of the value that conversions brought.

use super::channel::Channel;
use super::figure::Figure;
use super::plan::Plan;
use super::quantity::Quantity;
use super::ratio::Ratio;

/// What is left of a channel's value, or of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profit {
    /// What a conversion may cost before money is lost: value per conversion × margin. 48 for 120 and 40 %. `None` without
    /// conversions.
    pub break_even: Option<Ratio>,
    /// Value × margin − spend; below zero for a loss.
    pub profit: Ratio,
}

/// The part of the value that is profit before ad spend; `None` where none is entered.
fn margin(plan: &Plan) -> Option<Ratio> {
    plan.figure(Figure::Margin)?.checked_div(Ratio::HUNDRED)
}

/// The value that one unit of spend must bring before anything is earned: 1 ÷ margin. 2.857143 for 35 %.
pub fn break_even_return(plan: &Plan) -> Option<Ratio> {
    Ratio::ONE.checked_div(margin(plan)?)
}

/// What is left of a channel's value; `None` where its spend, its value or the margin is missing.
pub fn of_channel(plan: &Plan, channel: &Channel) -> Option<Profit> {
    let kept = channel.number(Quantity::Value)?.checked_mul(margin(plan)?)?;
    let break_even = channel.number(Quantity::Conversions).and_then(|conversions| kept.checked_div(conversions));
    Some(Profit { break_even, profit: kept.checked_sub(channel.number(Quantity::Spend)?)? })
}

/// The sum of what is left of the channels' values; `None` where there is none.
pub fn total(plan: &Plan) -> Option<Ratio> {
    let profits = plan.channels.iter().filter_map(|channel| Some(of_channel(plan, channel)?.profit));
    profits.reduce(|sum, profit| sum.checked_sub(-profit).unwrap_or(sum))
}
