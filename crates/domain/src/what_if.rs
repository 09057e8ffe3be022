//! What lowers a cost per conversion: what would follow from a better rate, a cheaper click, a better Quality Score.

use super::figure::Figure;
use super::plan::Plan;
use super::quantity::Quantity;
use super::ratio::{self, Ratio};
use super::report::{Total, counted};

/// Something that can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lever {
    /// The conversion rate: the cost is inversely proportional to it.
    Rate,
    /// The price of a click: the cost is proportional to it.
    Price,
    /// The click-through rate: where impressions are paid for, the price of a click is inversely proportional to it.
    ClickThrough,
    /// The Quality Score; as a model the price of a click is inversely proportional to it.
    Score,
}

impl Lever {
    /// Every lever.
    pub const ALL: [Self; 4] = [Self::Rate, Self::Price, Self::ClickThrough, Self::Score];

    /// By what the cost is multiplied; `None` where the lever is not touched or asks for the impossible.
    pub fn factor(self, plan: &Plan) -> Option<Ratio> {
        let part = |figure| plan.figure(figure);
        let factor = match self {
            Self::Rate => Ratio::HUNDRED.checked_div(part(Figure::LeverRate)?),
            Self::Price => part(Figure::LeverPrice)?.checked_div(Ratio::HUNDRED),
            Self::ClickThrough => Ratio::HUNDRED.checked_div(part(Figure::LeverClickThrough)?),
            Self::Score => {
                let (now, then) = (part(Figure::ScoreNow)?, part(Figure::ScoreThen)?);
                (is_score(now) && is_score(then)).then(|| now.checked_div(then)).flatten()
            }
        };
        factor.filter(|factor| factor.compare(Ratio::ONE).is_ne())
    }

    /// The field with what is tried out.
    pub const fn figure(self) -> Figure {
        match self {
            Self::Rate => Figure::LeverRate,
            Self::Price => Figure::LeverPrice,
            Self::ClickThrough => Figure::LeverClickThrough,
            Self::Score => Figure::ScoreThen,
        }
    }

    /// What the lever changes; `None` where nothing is tried out, or where today's figure is unknown.
    pub fn change(self, plan: &Plan) -> Option<LeverChange> {
        let tried = plan.figure(self.figure())?;
        let today = match self {
            Self::Rate => quotient(plan, Quantity::Conversions, Quantity::Clicks)?.times(100),
            Self::Price => quotient(plan, Quantity::Spend, Quantity::Clicks)?,
            Self::ClickThrough => quotient(plan, Quantity::Clicks, Quantity::Impressions)?.times(100),
            Self::Score => return Some(LeverChange { today: plan.figure(Figure::ScoreNow)?, tried }),
        };
        Some(LeverChange { today, tried: tried.checked_mul(today)?.checked_div(Ratio::HUNDRED)? })
    }
}

/// What a lever changes: rates in percent, the price of a click in the plan's currency, the Quality Score as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeverChange {
    /// Today's figure: over all channels that the totals contain, or the score that is entered.
    pub today: Ratio,
    /// What is tried out.
    pub tried: Ratio,
}

/// One sum over the channels that the totals contain by another one; `None` where one of them lacks either.
fn quotient(plan: &Plan, part: Quantity, whole: Quantity) -> Option<Ratio> {
    let channels = || plan.channels.iter().filter(|channel| counted(channel).is_some());
    let sum = |quantity| {
        let numbers: Option<Vec<_>> = channels().map(|channel| channel.entry(quantity).value()).collect();
        Some(ratio::sum(numbers?.into_iter()))
    };
    Ratio::new(sum(part)?, sum(whole)?)
}

/// Whether this can be a Quality Score.
pub fn is_score(score: Ratio) -> bool {
    score.compare(Ratio::ONE).is_ge() && score.compare(Ratio::ONE.times(10)).is_le()
}

/// What a change does to the totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The cost per conversion.
    pub cost: Ratio,
    /// The conversions for the same spend.
    pub conversions: Ratio,
}

/// What follows when the cost is multiplied by a factor; `None` where there is no cost.
pub fn effect(total: &Total, factor: Ratio) -> Option<Effect> {
    let cost = total.cost.known()?.checked_mul(factor)?;
    Some(Effect { cost, conversions: Ratio::from_decimal(total.spend)?.checked_div(cost)? })
}

/// By what the cost is multiplied when all levers work together; `None` where none is touched.
pub fn combined(plan: &Plan) -> Option<Ratio> {
    let factors = Lever::ALL.into_iter().filter_map(|lever| lever.factor(plan));
    factors.reduce(|all, factor| all.checked_mul(factor).unwrap_or(all))
}
