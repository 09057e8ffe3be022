//! Plans in links: readable parameters, in one canonical order.

use super::parameters::{Key, Parameter, check, encoded, parameters};
use domain::amount::DecimalSeparator;
use domain::canonical;
use domain::channel::{ChannelId, MAX_CHANNELS, MAX_NAME_CHARS, Preset, tidy_name};
use domain::confidence::Level;
use domain::date::DateEntry;
use domain::entry::Entry;
use domain::field::Field;
use domain::money::Currency;
use domain::plan::Plan;

/// The version that this code writes, and the newest that it reads.
const VERSION: u32 = 1;

/// The most characters of parameters.
pub const MAX_LINK_CHARS: usize = 4096;

/// What a link said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The plan; `None` where nothing of the link may be applied.
    pub plan: Option<Plan>,
    /// What there is to tell about the link, each once, in this order.
    pub notices: Vec<LinkNotice>,
}

impl Link {
    /// Notes that a field's value does not fit after all.
    pub fn refuse(&mut self, field: Field) {
        let name = field.to_string();
        match self.notices.last_mut() {
            Some(LinkNotice::Invalid(names)) => names.push(name),
            _ => self.notices.push(LinkNotice::Invalid(vec![name])),
        }
    }
}

/// What a person should know about a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkNotice {
    /// It needs a newer version; nothing of it is applied.
    Newer,
    /// It is longer than links may be, or has too many channels; nothing of it is applied.
    TooLong,
    /// It was cut off or altered on its way; what could be read is applied.
    Altered,
    /// These stand in it twice; the first counts.
    Duplicate(Vec<String>),
    /// These have a value that does not fit, and stay empty.
    Invalid(Vec<String>),
}

/// A plan as the parameters of a link, without `#`. Empty fields and defaults are left out; of what can't be read as
/// a number the last number that could is written. Equal plans give equal links.
pub fn write(plan: &Plan) -> String {
    let fields = Field::all(plan).into_iter().map(|field| (field, value(plan, field)));
    let fields: Vec<_> = fields.filter(|(_, value)| !value.is_empty()).collect();
    // A reader keeps channels in the order in which it meets them; those that only the previous period has come last.
    let in_period =
        |id| fields.iter().any(|(field, _)| field.channel() == Some(id) && !matches!(field, Field::Previous(..)));
    let part = |field: Field| match field {
        Field::Previous(id, _) if in_period(id) => 1,
        Field::Previous(..) => 2,
        Field::PreviousFrom | Field::PreviousTo => 3,
        _ => 0,
    };
    let mut link = format!("v={VERSION}");
    for place in 0..=3 {
        for (field, value) in fields.iter().filter(|(field, _)| part(*field) == place) {
            link.push_str(&format!("&{field}={}", encoded(value)));
        }
    }
    let check = check(parameters(&link).iter());
    link + "&check=" + &check
}

/// What a link's fragment and query say, with or without their `#` and `?`; the fragment wins. `None` where neither has
/// a parameter of ours. What the link leaves open is as proposed; channels that it does not name follow empty, as far
/// as they belong to every new plan.
pub fn read(fragment: &str, query: &str, proposed: Currency, separator: DecimalSeparator) -> Option<Link> {
    let (fragment, too_long) = cut(fragment.strip_prefix('#').unwrap_or(fragment));
    let parts = [fragment, query.strip_prefix('?').unwrap_or(query)].map(parameters);
    let [in_fragment, in_query] = &parts;
    let refused = |notice| Some(Link { plan: None, notices: vec![notice] });
    if in_fragment.is_empty() && in_query.is_empty() {
        return None;
    }
    // Of a query only what is ours counts: others put theirs there as well.
    let length: usize = in_query.iter().map(|parameter| parameter.length + 1).sum();
    if too_long && !in_fragment.is_empty() || length > MAX_LINK_CHARS + 1 {
        return refused(LinkNotice::TooLong);
    }
    let mut reading = Reading { plan: Plan::empty(proposed, separator), duplicate: Vec::new(), invalid: Vec::new() };
    let mut altered = false;
    let mut seen = Vec::new();
    for part in &parts {
        let earlier = seen.len();
        for (place, parameter) in part.iter().enumerate() {
            match seen.iter().position(|key| *key == parameter.key) {
                Some(place) if place < earlier => continue,
                Some(_) => {
                    note(&mut reading.duplicate, &parameter.name);
                    continue;
                }
                None => seen.push(parameter.key),
            }
            match parameter.key {
                Key::Version => match parameter.value.as_deref() {
                    Some(version) if version.parse() == Ok(VERSION) => {}
                    Some(version) if is_newer(version) => return refused(LinkNotice::Newer),
                    _ => note(&mut reading.invalid, &parameter.name),
                },
                Key::Check => {
                    altered |= parameter.value.as_deref() != Some(check(part.iter().take(place)).as_str());
                }
                Key::Field(field) => {
                    let channel = field.channel().filter(|id| reading.plan.channel(*id).is_none());
                    if channel.is_some() && reading.plan.channels.len() == MAX_CHANNELS {
                        return refused(LinkNotice::TooLong);
                    }
                    reading.apply(field, parameter);
                }
            }
        }
    }
    let says_something = seen.iter().any(|key| matches!(key, Key::Field(_)));
    says_something.then(|| reading.done(altered))
}

/// The text as far as links go, and whether it goes further.
fn cut(text: &str) -> (&str, bool) {
    match text.char_indices().nth(MAX_LINK_CHARS) {
        Some((end, _)) => (text.get(..end).unwrap_or_default(), true),
        None => (text, false),
    }
}

/// Whether this is a version above the known one, however many digits it has.
fn is_newer(version: &str) -> bool {
    let digits = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
    digits && version.parse::<u32>().map_or(true, |version| version > VERSION)
}

struct Reading {
    plan: Plan,
    duplicate: Vec<String>,
    invalid: Vec<String>,
}

impl Reading {
    fn apply(&mut self, field: Field, parameter: &Parameter) {
        if let Some(id) = field.channel() {
            self.plan.ensure(id);
        }
        let fits =
            parameter.value.as_deref().is_some_and(|value| value.is_empty() || put(&mut self.plan, field, value));
        if !fits {
            note(&mut self.invalid, &parameter.name);
        }
    }

    fn done(mut self, altered: bool) -> Link {
        for preset in Preset::DEFAULT {
            self.plan.ensure(ChannelId::Preset(preset));
        }
        let mut notices = Vec::new();
        if altered {
            notices.push(LinkNotice::Altered);
        }
        if !self.duplicate.is_empty() {
            notices.push(LinkNotice::Duplicate(self.duplicate));
        }
        if !self.invalid.is_empty() {
            notices.push(LinkNotice::Invalid(self.invalid));
        }
        Link { plan: Some(self.plan), notices }
    }
}

fn note(names: &mut Vec<String>, name: &str) {
    if !names.iter().any(|noted| noted == name) {
        names.push(name.to_owned());
    }
}

/// What a link says of a field; empty where it says nothing.
fn value(plan: &Plan, field: Field) -> String {
    let day = |date: &DateEntry| date.day().unwrap_or_default().to_owned();
    match field {
        Field::Currency => plan.currency.to_string(),
        Field::From => day(&plan.from),
        Field::To => day(&plan.to),
        Field::PreviousFrom => day(&plan.previous_from),
        Field::PreviousTo => day(&plan.previous_to),
        Field::Level if plan.level == Level::default() => String::new(),
        Field::Level => plan.level.percent().to_owned(),
        Field::Name(id) => {
            let name = plan.channel(id).and_then(|channel| fitting_name(&channel.name));
            name.unwrap_or_default()
        }
        _ => plan.entry(field).and_then(Entry::value).map(canonical::format).unwrap_or_default(),
    }
}

/// Puts a link's value into a field; `false`, and nothing is changed, where it does not fit.
fn put(plan: &mut Plan, field: Field, value: &str) -> bool {
    let separator = plan.separator;
    let day = || Some(DateEntry::typed(value)).filter(|date| date.day() == Some(value));
    let done = match field {
        Field::Currency => value.parse::<Currency>().ok().map(|currency| plan.currency = currency),
        Field::From => day().map(|day| plan.from = day),
        Field::To => day().map(|day| plan.to = day),
        Field::PreviousFrom => day().map(|day| plan.previous_from = day),
        Field::PreviousTo => day().map(|day| plan.previous_to = day),
        Field::Level => value.parse::<Level>().ok().map(|level| plan.level = level),
        Field::Name(id) => fitting_name(value).and_then(|name| plan.channel_mut(id).map(|channel| channel.name = name)),
        _ => canonical::parse(value)
            .and_then(|number| plan.entry_mut(field).map(|entry| *entry = Entry::number(number, separator))),
    };
    done.is_some()
}

/// A name as it goes in a link; `None` where it is too long.
fn fitting_name(name: &str) -> Option<String> {
    Some(tidy_name(name)).filter(|name| name.chars().count() <= MAX_NAME_CHARS)
}
