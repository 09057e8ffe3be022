//! A plan as a document of plain strings: the one gate through which every plan from outside enters.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::amount::DecimalMark;
use crate::domain::canonical;
use crate::domain::channel::{Channel, ChannelId, MOST_CHANNELS, Quantity};
use crate::domain::date::DateEntry;
use crate::domain::entry::Entry;
use crate::domain::money::Currency;
use crate::domain::plan::Plan;

/// A plan in words of the contract: canonical numbers, ISO codes and days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanDocument {
    currency: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    from: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    to: String,
    channels: Vec<ChannelDocument>,
}

/// A channel likewise. `typed` holds, by quantity, what could not be read as a number; the quantity itself then is
/// the last number that could.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct ChannelDocument {
    id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    spend: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conversions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    clicks: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    impressions: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    typed: BTreeMap<String, String>,
}

impl PlanDocument {
    /// The document of a plan; nothing typed is missing in it.
    pub fn of(plan: &Plan) -> Self {
        Self {
            currency: plan.currency.to_string(),
            from: plan.from.text().to_owned(),
            to: plan.to.text().to_owned(),
            channels: plan.channels.iter().map(ChannelDocument::of).collect(),
        }
    }

    /// The plan, its numbers written with this decimal mark. A currency that is none becomes the proposed one;
    /// channels that are unknown, repeated or beyond the fiftieth are dropped; a number that is not canonical is
    /// treated as typed.
    pub fn plan(&self, proposed: Currency, mark: DecimalMark) -> Plan {
        let currency = Currency::read(&self.currency).unwrap_or(proposed);
        let mut plan = Plan::new(currency, mark);
        plan.from = DateEntry::typed(&self.from);
        plan.to = DateEntry::typed(&self.to);
        plan.channels.clear();
        for document in &self.channels {
            let id = ChannelId::read(&document.id).filter(|id| plan.channel(*id).is_none());
            if let Some(id) = id.filter(|_| plan.channels.len() < MOST_CHANNELS) {
                let channel = document.channel(id, &plan);
                plan.channels.push(channel);
            }
        }
        plan
    }
}

impl ChannelDocument {
    fn of(channel: &Channel) -> Self {
        let mut document = Self { id: channel.id.to_string(), name: channel.name.clone(), ..Self::default() };
        for quantity in Quantity::ALL {
            let entry = channel.entry(quantity);
            *document.figure_mut(quantity) = entry.value().map(canonical::write);
            if entry.problem().is_some() {
                document.typed.insert(quantity.id().to_owned(), entry.text().to_owned());
            }
        }
        document
    }

    fn channel(&self, id: ChannelId, plan: &Plan) -> Channel {
        let mut channel = Channel::new(id);
        if matches!(id, ChannelId::Custom(_)) {
            channel.name.clone_from(&self.name);
        }
        let mut document = self.clone();
        for quantity in Quantity::ALL {
            let entry = channel.entry_mut(quantity);
            let figure = document.figure_mut(quantity).take();
            let value = figure.as_deref().and_then(canonical::read);
            *entry = value.map_or_else(Entry::default, |value| Entry::number(value, plan.mark));
            let not_canonical = figure.filter(|_| value.is_none());
            if let Some(text) = self.typed.get(quantity.id()).or(not_canonical.as_ref()) {
                *entry = entry.typed(text, plan.mark, plan.unit(quantity));
            }
        }
        channel
    }

    const fn figure_mut(&mut self, quantity: Quantity) -> &mut Option<String> {
        match quantity {
            Quantity::Spend => &mut self.spend,
            Quantity::Conversions => &mut self.conversions,
            Quantity::Clicks => &mut self.clicks,
            Quantity::Impressions => &mut self.impressions,
            Quantity::Value => &mut self.value,
        }
    }
}
