//! The figures that the page puts into its plan.

use domain::amount::DecimalSeparator;
use domain::channel::{Channel, ChannelId};
use domain::date::DateEntry;
use domain::entry::Entry;
use domain::figure::Figure;
use domain::money::Currency;
use domain::plan::Plan;
use domain::quantity::Quantity;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::gather::QuantitySums;
use crate::sources::Target;
use crate::table::day::iso;
use crate::table::span::Days;
use crate::wire;

/// Figures that are used, and what becomes of the form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Applied {
    /// The figures of each channel.
    pub channels: Vec<AppliedChannel>,
    /// Conversions that nobody paid for.
    #[serde(with = "wire::option")]
    pub organic: Option<Decimal>,
    /// The currency of all amounts; `None` where there are none.
    #[serde(with = "wire::option")]
    pub currency: Option<Currency>,
    /// The days that the figures cover.
    pub days: Option<Days>,
    /// Whether the form is emptied first.
    pub replaces_form: bool,
    /// What is remembered of the choices, for the next [`Open`](super::Request::Open).
    pub remembered: String,
}

/// The figures of a channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AppliedChannel {
    /// The channel.
    pub target: Target,
    /// Its sums.
    pub sums: QuantitySums,
    /// The names of the files that they are from.
    pub files: Vec<String>,
}

impl Applied {
    /// The figures as a plan in this currency where they tell none, with the names of the files behind each channel.
    /// Channels beyond those that a plan has room for are left out.
    pub fn plan(&self, currency: Currency, separator: DecimalSeparator) -> (Plan, Vec<(ChannelId, String)>) {
        let mut plan = Plan::empty(self.currency.unwrap_or(currency), separator);
        if let Some(Days { first, last }) = self.days {
            plan.from = DateEntry::typed(&iso(first));
            plan.to = DateEntry::typed(&iso(last));
        }
        if let (Some(organic), Some(entry)) = (self.organic, plan.figures.get_mut(Figure::Organic)) {
            *entry = Entry::number(organic, separator);
        }
        let mut origins = Vec::new();
        for AppliedChannel { target, sums, files } in &self.channels {
            let id = match target {
                Target::Channel(preset) => Some(ChannelId::Preset(*preset)),
                _ => plan.next_own(),
            };
            let Some(id) = id.filter(|_| plan.has_room()) else { continue };
            let mut channel = Channel::new(id);
            if let Target::Own(name) = target {
                channel.name.clone_from(name);
            }
            for quantity in Quantity::ALL {
                if let Some(sum) = sums.get(quantity) {
                    *channel.entry_mut(quantity) = Entry::number(sum, separator);
                }
            }
            plan.channels.push(channel);
            origins.push((id, files.join(", ")));
        }
        (plan, origins)
    }
}
