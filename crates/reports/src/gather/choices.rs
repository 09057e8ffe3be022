//! What a person can choose for a file.

use std::collections::HashSet;

use domain::amount::DecimalSeparator;
use domain::channel::Preset;
use domain::money::Currency;
use serde::{Deserialize, Serialize};

use crate::scan::groups::Identity;
use crate::table::day::DateOrder;
use crate::wire;

/// A channel for all rows of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChannelChoice {
    /// One that the calculator knows.
    Preset(#[serde(with = "wire")] Preset),
    /// An own one, called as the file is.
    Own,
}

/// What was chosen for a file. `None` where it is as the file says or open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// Whose figures all its rows are.
    pub channel: Option<ChannelChoice>,
    /// The decimal separator where that is open.
    pub separator: Option<DecimalSeparator>,
    /// What stands first in dates where that is open.
    pub date_order: Option<DateOrder>,
    /// What counts as a conversion, where there are several kinds of results.
    pub indicator: Option<String>,
    /// The currency where the file tells none.
    pub currency: Option<Currency>,
    /// Campaigns that are not to count.
    pub left_out: HashSet<Identity>,
}

/// One choice for a file; `None` takes it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// Whose figures all its rows are.
    Channel(Option<ChannelChoice>),
    /// The decimal separator.
    Separator(#[serde(with = "wire::option")] Option<DecimalSeparator>),
    /// What stands first in dates.
    DateOrder(Option<DateOrder>),
    /// What counts as a conversion.
    Indicator(Option<String>),
    /// The currency.
    Currency(#[serde(with = "wire::option")] Option<Currency>),
}

impl Choices {
    /// Chooses.
    pub fn choose(&mut self, choice: Choice) {
        match choice {
            Choice::Channel(channel) => self.channel = channel,
            Choice::Separator(separator) => self.separator = separator,
            Choice::DateOrder(order) => self.date_order = order,
            Choice::Indicator(indicator) => self.indicator = indicator,
            Choice::Currency(currency) => self.currency = currency,
        }
    }
}
