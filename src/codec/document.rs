//! A plan as a document of plain strings: the one gate through which every plan from outside enters.

use super::json::Json;
use crate::domain::amount::DecimalMark;
use crate::domain::canonical;
use crate::domain::channel::{Channel, ChannelId, MOST_CHANNELS};
use crate::domain::date::DateEntry;
use crate::domain::entry::Entry;
use crate::domain::money::Currency;
use crate::domain::plan::Plan;
use crate::domain::quantity::Quantity;

/// A plan in words of the contract: canonical numbers, ISO codes and days.
///
/// ```json
/// {"currency":"DKK","from":"2026-10-01","channels":[{"id":"google","spend":"3000","typed":{"conversions":"4 5"}}]}
/// ```
///
/// `typed` holds, by quantity, what could not be read as a number; the quantity itself then is the last number that
/// could. What is empty is left out.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanDocument(pub(super) Json);

impl PlanDocument {
    /// The document of a plan; nothing typed is missing in it.
    pub fn of(plan: &Plan) -> Self {
        let mut members = vec![("currency".to_owned(), Json::text(plan.currency.code()))];
        push(&mut members, "from", plan.from.text());
        push(&mut members, "to", plan.to.text());
        members.push(("channels".to_owned(), Json::List(plan.channels.iter().map(write_channel).collect())));
        Self(Json::Object(members))
    }

    /// The plan, its numbers written with this decimal mark. A currency that is none becomes the proposed one;
    /// channels that are unknown, repeated or beyond the fiftieth are dropped; a number that is not canonical is
    /// treated as typed.
    pub fn plan(&self, proposed: Currency, mark: DecimalMark) -> Plan {
        let Self(json) = self;
        let mut plan = Plan::new(json.get_text("currency").and_then(Currency::read).unwrap_or(proposed), mark);
        plan.from = DateEntry::typed(json.get_text("from").unwrap_or_default());
        plan.to = DateEntry::typed(json.get_text("to").unwrap_or_default());
        plan.channels.clear();
        for channel in json.get_list("channels") {
            let id = channel.get_text("id").and_then(ChannelId::read).filter(|id| plan.channel(*id).is_none());
            if let Some(id) = id.filter(|_| plan.channels.len() < MOST_CHANNELS) {
                let channel = read_channel(channel, id, &plan);
                plan.channels.push(channel);
            }
        }
        plan
    }
}

fn push(members: &mut Vec<(String, Json)>, key: &str, text: &str) {
    if !text.is_empty() {
        members.push((key.to_owned(), Json::text(text)));
    }
}

fn write_channel(channel: &Channel) -> Json {
    let mut members = vec![("id".to_owned(), Json::Text(channel.id.to_string()))];
    let mut typed = Vec::new();
    push(&mut members, "name", &channel.name);
    for quantity in Quantity::ALL {
        let entry = channel.entry(quantity);
        push(&mut members, quantity.id(), &entry.value().map(canonical::write).unwrap_or_default());
        if entry.problem().is_some() {
            push(&mut typed, quantity.id(), entry.text());
        }
    }
    if !typed.is_empty() {
        members.push(("typed".to_owned(), Json::Object(typed)));
    }
    Json::Object(members)
}

fn read_channel(json: &Json, id: ChannelId, plan: &Plan) -> Channel {
    let mut channel = Channel::new(id);
    if matches!(id, ChannelId::Custom(_)) {
        channel.name = json.get_text("name").unwrap_or_default().to_owned();
    }
    for quantity in Quantity::ALL {
        let figure = json.get_text(quantity.id());
        let value = figure.and_then(canonical::read);
        let entry = channel.entry_mut(quantity);
        *entry = value.map_or_else(Entry::default, |value| Entry::number(value, plan.mark));
        let typed = json.get("typed").and_then(|typed| typed.get_text(quantity.id()));
        if let Some(text) = typed.or(figure.filter(|_| value.is_none())) {
            *entry = entry.typed(text, plan.mark, plan.unit(quantity));
        }
    }
    channel
}
