//! A plan as a document of plain strings: the one gate through which every plan from outside enters.

use domain::amount::DecimalSeparator;
use domain::canonical;
use domain::channel::{Channel, ChannelId, Entries};
use domain::confidence::Level;
use domain::date::DateEntry;
use domain::entry::Entry;
use domain::field::Field;
use domain::figure::Figure;
use domain::money::Currency;
use domain::plan::Plan;
use domain::quantity::Quantity;
use json::Json;

/// A plan in words of the contract: canonical numbers, ISO codes and days.
///
/// ```json
/// {"currency":"DKK","from":"2026-10-01","target":"60","channels":[
///   {"id":"google","spend":"3000","typed":{"conversions":"4 5"},"prev":{"spend":"2500","conversions":"40"}}]}
/// ```
///
/// `typed` holds, by name, what could not be read as a number; the name itself then has the last number that could.
/// What is empty is left out.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanDocument(pub(super) Json);

impl PlanDocument {
    /// The document of a plan; nothing typed is missing in it.
    pub fn of(plan: &Plan) -> Self {
        let mut members = vec![("currency".to_owned(), Json::text(plan.currency.code()))];
        push(&mut members, "from", plan.from.text());
        push(&mut members, "to", plan.to.text());
        let level = if plan.level == Level::default() { "" } else { plan.level.percent() };
        push(&mut members, "level", level);
        push(&mut members, "prev.from", plan.previous_from.text());
        push(&mut members, "prev.to", plan.previous_to.text());
        write_entries(&mut members, Figure::ALL.into_iter().map(|figure| (figure.id(), plan.figures.get(figure))));
        members.push(("channels".to_owned(), Json::List(plan.channels.iter().map(write_channel).collect())));
        Self(Json::Object(members))
    }

    /// The plan, its numbers written with this decimal separator. A currency that is none becomes the proposed one;
    /// channels that are unknown, repeated or beyond the fiftieth are dropped; a number that is not canonical is
    /// treated as typed.
    pub fn plan(&self, proposed: Currency, separator: DecimalSeparator) -> Plan {
        let Self(json) = self;
        let currency = json.get_text("currency").and_then(|text| text.parse().ok());
        let mut plan = Plan::empty(currency.unwrap_or(proposed), separator);
        let day = |name| DateEntry::typed(json.get_text(name).unwrap_or_default());
        plan.from = day("from");
        plan.to = day("to");
        plan.previous_from = day("prev.from");
        plan.previous_to = day("prev.to");
        plan.level = json.get_text("level").and_then(|text| text.parse().ok()).unwrap_or_default();
        for figure in Figure::ALL {
            read_entry(json, figure.id(), &mut plan, Field::Figure(figure));
        }
        for channel in json.get_list("channels") {
            let id = channel.get_text("id").and_then(|text| text.parse().ok()).filter(|id| plan.channel(*id).is_none());
            if let Some(id) = id.filter(|_| plan.has_room()) {
                read_channel(channel, id, &mut plan);
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
    push(&mut members, "name", &channel.name);
    write_entries(&mut members, named(&channel.current));
    let mut before = Vec::new();
    write_entries(&mut before, named(&channel.previous));
    if !before.is_empty() {
        members.push(("prev".to_owned(), Json::Object(before)));
    }
    Json::Object(members)
}

fn named(entries: &Entries) -> impl Iterator<Item = (&'static str, &Entry)> {
    Quantity::ALL.into_iter().map(|quantity| (quantity.id(), entries.get(quantity)))
}

fn write_entries<'a>(members: &mut Vec<(String, Json)>, entries: impl Iterator<Item = (&'static str, &'a Entry)>) {
    let mut typed = Vec::new();
    for (name, entry) in entries {
        push(members, name, &entry.value().map(canonical::format).unwrap_or_default());
        if entry.problem().is_some() {
            push(&mut typed, name, entry.text());
        }
    }
    if !typed.is_empty() {
        members.push(("typed".to_owned(), Json::Object(typed)));
    }
}

fn read_channel(json: &Json, id: ChannelId, plan: &mut Plan) {
    let mut channel = Channel::new(id);
    if matches!(id, ChannelId::Custom(_)) {
        channel.name = json.get_text("name").unwrap_or_default().to_owned();
    }
    plan.channels.push(channel);
    for quantity in Quantity::ALL {
        read_entry(json, quantity.id(), plan, Field::Current(id, quantity));
        if let Some(before) = json.get("prev") {
            read_entry(before, quantity.id(), plan, Field::Previous(id, quantity));
        }
    }
}

fn read_entry(json: &Json, name: &str, plan: &mut Plan, field: Field) {
    let (separator, unit) = (plan.separator, field.unit(plan.currency));
    let Some(entry) = plan.entry_mut(field) else { return };
    let figure = json.get_text(name);
    let value = figure.and_then(canonical::parse);
    *entry = value.map_or_else(Entry::default, |value| Entry::number(value, separator));
    let typed = json.get("typed").and_then(|typed| typed.get_text(name));
    if let Some(text) = typed.or(figure.filter(|_| value.is_none())) {
        *entry = entry.typed(text, separator, unit);
    }
}
