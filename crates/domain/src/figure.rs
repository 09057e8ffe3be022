//! The number fields that are no channel's.

use super::amount::Unit;
use super::entry::Entry;
use super::money::Currency;

/// A number field that is no channel's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// What a conversion may cost.
    Target,
    /// The part of the value that is profit before ad spend, in percent.
    Margin,
    /// Conversions that nobody paid for.
    Organic,
    /// Visitors of the landing page as it is.
    VisitorsA,
    /// Conversions on it.
    ConversionsA,
    /// Visitors of the other landing page.
    VisitorsB,
    /// Conversions on that.
    ConversionsB,
    /// The conversion rate before a test, in percent.
    Baseline,
    /// The conversion rate that a test is to find, in percent.
    Expected,
    /// How likely the test is to find it, in percent.
    Power,
    /// The conversion rate that is tried out, in percent of today's.
    LeverRate,
    /// The price of a click that is tried out, in percent of today's.
    LeverPrice,
    /// The click-through rate that is tried out, in percent of today's.
    LeverClickThrough,
    /// The Quality Score today, from 1 to 10.
    ScoreNow,
    /// The Quality Score that is tried out.
    ScoreThen,
}

impl Figure {
    /// Every one, in the order of links.
    pub const ALL: [Self; 15] = [
        Self::Target,
        Self::Margin,
        Self::Organic,
        Self::VisitorsA,
        Self::ConversionsA,
        Self::VisitorsB,
        Self::ConversionsB,
        Self::Baseline,
        Self::Expected,
        Self::Power,
        Self::LeverRate,
        Self::LeverPrice,
        Self::LeverClickThrough,
        Self::ScoreNow,
        Self::ScoreThen,
    ];

    /// The field's name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Target => "target",
            Self::Margin => "margin",
            Self::Organic => "organic.conversions",
            Self::VisitorsA => "test.a.visitors",
            Self::ConversionsA => "test.a.conversions",
            Self::VisitorsB => "test.b.visitors",
            Self::ConversionsB => "test.b.conversions",
            Self::Baseline => "test.baseline",
            Self::Expected => "test.expected",
            Self::Power => "test.power",
            Self::LeverRate => "lever.conversion_rate",
            Self::LeverPrice => "lever.cost_per_click",
            Self::LeverClickThrough => "lever.click_through_rate",
            Self::ScoreNow => "lever.score.now",
            Self::ScoreThen => "lever.score.then",
        }
    }

    /// What it counts.
    pub const fn unit(self, currency: Currency) -> Unit {
        match self {
            Self::Target => Unit::Money(currency),
            Self::Organic
            | Self::VisitorsA
            | Self::ConversionsA
            | Self::VisitorsB
            | Self::ConversionsB
            | Self::ScoreNow
            | Self::ScoreThen => Unit::Count,
            Self::Margin
            | Self::Baseline
            | Self::Expected
            | Self::Power
            | Self::LeverRate
            | Self::LeverPrice
            | Self::LeverClickThrough => Unit::Percent,
        }
    }
}

/// What stands in each of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures([Entry; Figure::ALL.len()]);

impl Figures {
    /// What stands in one.
    pub fn get(&self, figure: Figure) -> &Entry {
        static EMPTY: Entry = Entry::EMPTY;
        self.0.get(figure as usize).unwrap_or(&EMPTY)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, figure: Figure) -> Option<&mut Entry> {
        self.0.get_mut(figure as usize)
    }

    /// Whether nothing is typed in any.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|entry| entry.text().is_empty())
    }
}
