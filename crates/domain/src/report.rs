//! Everything shown about a plan's figures: a pure function of the plan.

use rust_decimal::Decimal;

use super::channel::{Channel, ChannelId};
use super::confidence::{self, Interval, Level};
use super::figure::Figure;
use super::plan::Plan;
use super::quantity::Quantity;
use super::ratio::{self, Ratio};

/// What a conversion costs, or why there is no such number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Neither spend nor conversions are entered.
    NothingEntered,
    /// Conversions are missing: the channel is left out of the totals.
    OnlySpend,
    /// Spend is missing: the channel is left out of the totals.
    OnlyConversions,
    /// What is typed can't be read, and never could: the channel is left out of the totals.
    Unreadable,
    /// Spend without a conversion: there is only a lower limit.
    NoConversionsYet,
    /// Conversions without spend: the cost is zero, if they were paid ones at all.
    Free(Ratio),
    /// Both zero.
    NothingToDivide,
    /// Spend ÷ conversions.
    Known(Ratio),
}

impl Cost {
    fn of(spend: Option<Decimal>, conversions: Option<Decimal>) -> Self {
        match (spend, conversions) {
            (None, None) => Self::NothingEntered,
            (Some(_), None) => Self::OnlySpend,
            (None, Some(_)) => Self::OnlyConversions,
            (Some(spend), Some(conversions)) => match Ratio::new(spend, conversions) {
                Some(ratio) if spend.is_zero() => Self::Free(ratio),
                Some(ratio) => Self::Known(ratio),
                None if spend.is_zero() => Self::NothingToDivide,
                None => Self::NoConversionsYet,
            },
        }
    }

    /// The cost in the plan's currency, where there is one.
    pub const fn known(self) -> Option<Ratio> {
        match self {
            Self::Known(ratio) | Self::Free(ratio) => Some(ratio),
            _ => None,
        }
    }
}

/// One channel's figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelReport {
    /// Which channel.
    pub id: ChannelId,
    /// Cost per conversion.
    pub cost: Cost,
    /// Its limits; `None` where nothing was spent or the channel is left out.
    pub interval: Option<Interval>,
    /// Whether a field of the channel can't be read, so that its figures rest on what was typed before.
    pub stale: bool,
    /// Part of the conversion costs, in percent; `None` where the channel is left out or nothing was spent at all.
    pub spend_share: Option<Ratio>,
    /// Part of the conversions, in percent; `None` likewise.
    pub conversion_share: Option<Ratio>,
    /// Spend ÷ clicks.
    pub cost_per_click: Option<Ratio>,
    /// Conversions ÷ clicks, in percent.
    pub conversion_rate: Option<Ratio>,
    /// Clicks ÷ impressions, in percent.
    pub click_through_rate: Option<Ratio>,
    /// Spend for a thousand impressions.
    pub cost_per_thousand: Option<Ratio>,
    /// Value ÷ spend, as a factor.
    pub return_on_ad_spend: Option<Ratio>,
}

/// The figures of all channels that have both spend and conversions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    /// Conversion costs: the sum of the spends.
    pub spend: Decimal,
    /// The sum of the conversions.
    pub conversions: Decimal,
    /// Conversion costs ÷ conversions; never the mean of the channels' costs.
    pub cost: Cost,
    /// Its limits; `None` where nothing was spent.
    pub interval: Option<Interval>,
    /// Whether a field somewhere can't be read, so that the total rests on what was typed before.
    pub stale: bool,
    /// The channels with only one of spend and conversions, which no total contains.
    pub left_out: Vec<ChannelId>,
}

/// The figures of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// A row for each of the plan's channels, in its order.
    pub channels: Vec<ChannelReport>,
    /// The totals.
    pub total: Total,
}

impl Report {
    /// Calculates the figures of a plan.
    pub fn of(plan: &Plan) -> Self {
        Self::with(plan, |channel| ChannelReport::of(channel, plan.level))
    }

    /// Calculates the figures of a plan, given that these are the figures of another one: equal to [`Report::of`], and quicker
    /// the less has changed, as limits take longer than all else.
    #[must_use]
    pub fn after(&self, before: &Plan, plan: &Plan) -> Self {
        Self::with(plan, |channel| {
            let is_same = plan.level == before.level && before.channel(channel.id) == Some(channel);
            let known = self.channel(channel.id).filter(|_| is_same).cloned();
            known.unwrap_or_else(|| ChannelReport::of(channel, plan.level))
        })
    }

    fn with(plan: &Plan, row: impl Fn(&Channel) -> ChannelReport) -> Self {
        let total = Total::of(plan);
        let channels = plan.channels.iter().map(|channel| row(channel).with_shares(channel, &total)).collect();
        Self { channels, total }
    }

    /// One channel's figures.
    pub fn channel(&self, id: ChannelId) -> Option<&ChannelReport> {
        self.channels.iter().find(|channel| channel.id == id)
    }
}

/// Paid spend ÷ (paid + organic conversions); a figure to be named for what it is, never the cost per conversion. `None`
/// where no organic conversions are entered.
pub fn blended(plan: &Plan, total: &Total) -> Option<Ratio> {
    let organic = plan.figures.get(Figure::Organic).value()?;
    Ratio::new(total.spend, ratio::sum([total.conversions, organic].into_iter()))
        .filter(|_| total.cost != Cost::NothingEntered)
}

/// Spend and conversions of a channel that the totals contain.
pub fn counted(channel: &Channel) -> Option<(Decimal, Decimal)> {
    channel.entry(Quantity::Spend).value().zip(channel.entry(Quantity::Conversions).value())
}

fn is_stale(channel: &Channel) -> bool {
    Quantity::ALL.into_iter().any(|quantity| channel.entry(quantity).problem().is_some())
}

fn cost(channel: &Channel) -> Cost {
    let (spend, conversions) = (channel.entry(Quantity::Spend), channel.entry(Quantity::Conversions));
    let unread = |entry: &super::entry::Entry| entry.problem().is_some() && entry.value().is_none();
    if unread(spend) || unread(conversions) {
        return Cost::Unreadable;
    }
    Cost::of(spend.value(), conversions.value())
}

impl Total {
    fn of(plan: &Plan) -> Self {
        let counted: Vec<_> = plan.channels.iter().filter_map(counted).collect();
        let spend = ratio::sum(counted.iter().map(|(spend, _)| *spend));
        let conversions = ratio::sum(counted.iter().map(|(_, conversions)| *conversions));
        let any = !counted.is_empty();
        let left_out = |channel: &&Channel| matches!(cost(channel), Cost::OnlySpend | Cost::OnlyConversions);
        Self {
            spend,
            conversions,
            cost: Cost::of(any.then_some(spend), any.then_some(conversions)),
            interval: any.then(|| confidence::interval(spend, conversions, plan.level)).flatten(),
            stale: plan.channels.iter().any(is_stale),
            left_out: plan.channels.iter().filter(left_out).map(|channel| channel.id).collect(),
        }
    }
}

impl ChannelReport {
    /// The figures that depend on the channel alone.
    fn of(channel: &Channel, level: Level) -> Self {
        let value = |quantity| channel.entry(quantity).value();
        let divided = |numerator, denominator| Ratio::new(value(numerator)?, value(denominator)?);
        let counted = counted(channel);
        Self {
            id: channel.id,
            cost: cost(channel),
            interval: counted.and_then(|(spend, conversions)| confidence::interval(spend, conversions, level)),
            stale: is_stale(channel),
            spend_share: None,
            conversion_share: None,
            cost_per_click: divided(Quantity::Spend, Quantity::Clicks),
            conversion_rate: divided(Quantity::Conversions, Quantity::Clicks).map(|ratio| ratio.times(100)),
            click_through_rate: divided(Quantity::Clicks, Quantity::Impressions).map(|ratio| ratio.times(100)),
            cost_per_thousand: divided(Quantity::Spend, Quantity::Impressions).map(|ratio| ratio.times(1000)),
            return_on_ad_spend: divided(Quantity::Value, Quantity::Spend),
        }
    }

    fn with_shares(self, channel: &Channel, total: &Total) -> Self {
        let share = |part: Decimal, whole| Ratio::new(part, whole).map(|ratio| ratio.times(100));
        let counted = counted(channel);
        Self {
            spend_share: counted.and_then(|(spend, _)| share(spend, total.spend)),
            conversion_share: counted.and_then(|(_, conversions)| share(conversions, total.conversions)),
            ..self
        }
    }
}
