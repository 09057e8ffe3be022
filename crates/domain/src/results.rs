//! Every result of a plan by its key in the contract. Knows no page: a result is there whether anyone looks at it or not.

use super::channel::Channel;
use super::differences::{self, Differences};
use super::figure::Figure;
use super::landing_page_test;
use super::plan::Plan;
use super::previous_period::{self, Change};
use super::profit;
use super::ratio::Ratio;
use super::report::{self, ChannelReport, Cost, Report};
use super::target;
use super::what_if;

/// A result: its key in the contract, and its number; `None` where there is none.
pub type KeyedResult = (String, Option<Ratio>);

/// Every result of a plan whose figures are these: those of each channel in the plan's order, then those of all together.
pub fn results(plan: &Plan, report: &Report) -> Vec<KeyedResult> {
    let differences = differences::differences(plan, report);
    let channels = report.channels.iter().filter_map(|row| {
        let channel = plan.channel(row.id)?;
        let results = of_channel(plan, channel, row, differences.as_ref());
        Some(results.into_iter().map(|(key, number)| (format!("{}.{key}", row.id), number)))
    });
    let total = of_total(plan, report).into_iter().map(|(key, number)| (key.to_owned(), number));
    channels.flatten().chain(total).collect()
}

fn of_channel(
    plan: &Plan,
    channel: &Channel,
    row: &ChannelReport,
    differences: Option<&Differences>,
) -> [(&'static str, Option<Ratio>); 16] {
    let difference = differences.and_then(|found| found.others.iter().find(|other| other.id == row.id));
    let profit = profit::of_channel(plan, channel);
    let change = previous_period::of_channel(plan, channel);
    let bid = plan.figure(Figure::Target).and_then(|target| target::highest_bid(channel, target));
    [
        ("cost_per_conversion", row.cost.known()),
        ("cost_per_conversion.low", row.interval.map(|interval| interval.low)),
        ("cost_per_conversion.high", row.interval.and_then(|interval| interval.high)),
        ("spend_share", row.spend_share),
        ("conversion_share", row.conversion_share),
        ("cost_per_click", row.cost_per_click),
        ("conversion_rate", row.conversion_rate),
        ("click_through_rate", row.click_through_rate),
        ("cost_per_thousand", row.cost_per_thousand),
        ("return_on_ad_spend", row.return_on_ad_spend),
        ("difference.p", difference.map(|difference| difference.p)),
        ("max_bid", bid),
        ("break_even_cost", profit.and_then(|profit| profit.break_even)),
        ("profit", profit.map(|profit| profit.profit)),
        ("change.cost_per_conversion", change.and_then(|change| change.percent)),
        ("marginal_cost_per_conversion", change.and_then(|change| change.marginal)),
    ]
}

fn of_total(plan: &Plan, report: &Report) -> [(&'static str, Option<Ratio>); 11] {
    let total = &report.total;
    let has_figures = total.cost != Cost::NothingEntered;
    let change: Option<Change> = previous_period::total(plan);
    let effect = what_if::combined(plan).and_then(|factor| what_if::effect(total, factor));
    [
        ("total.spend", Ratio::from_decimal(total.spend).filter(|_| has_figures)),
        ("total.conversions", Ratio::from_decimal(total.conversions).filter(|_| has_figures)),
        ("total.cost_per_conversion", total.cost.known()),
        ("total.cost_per_conversion.low", total.interval.map(|interval| interval.low)),
        ("total.cost_per_conversion.high", total.interval.and_then(|interval| interval.high)),
        ("total.blended_cost_per_conversion", report::blended(plan, total)),
        ("total.change.cost_per_conversion", change.and_then(|change| change.percent)),
        ("total.marginal_cost_per_conversion", change.and_then(|change| change.marginal)),
        ("lever.cost_per_conversion", effect.map(|effect| effect.cost)),
        ("test.p", landing_page_test::outcome(plan, total).ok().map(|outcome| outcome.p)),
        ("test.per_arm", landing_page_test::per_arm(plan).map(|(visitors, _)| visitors)),
    ]
}
