//! What the page takes over, and what must be answered first.

use conversion_cost::codec::document::PlanDocument;
use conversion_cost::codec::record::Record;
use conversion_cost::domain::channel::{Channel, ChannelId};
use conversion_cost::domain::date::DateEntry;
use conversion_cost::domain::entry::Entry;
use conversion_cost::domain::figure::Figure;
use conversion_cost::domain::plan::Plan;
use conversion_cost::domain::quantity::Quantity;
use conversion_cost::platform::tree::Tree;
use import::day::iso;
use import::gather::{Ask, Gathered};
use import::sources::Target;

use super::columns::role_name;
use super::files::{place, read_place};
use super::result::{FORM, ONLY, target_name};
use super::screen::{SEARCH, SORT, caution};
use super::session::Session;
use super::{campaigns, choices, columns};

impl Session {
    /// Does what a field or a button asks for.
    pub(super) fn deed(&mut self, name: &str, value: &str) {
        match name {
            SEARCH => value.clone_into(&mut self.search),
            SORT => self.sort = campaigns::Sort::read(value),
            FORM => self.afresh = value == "afresh",
            ONLY => self.around.only = conversion_cost::domain::money::Currency::read(value),
            _ => {
                if let Some((number, campaign)) = campaigns::read(name) {
                    self.count(number, campaign, value == "true");
                } else if let Some((number, part)) = read_place(name) {
                    match columns::read(part) {
                        Some(column) => self.assign(number, column, import::role::Role::read(value)),
                        None if part == "remove" => self.files.entries.retain(|entry| entry.number != number),
                        None => self.choose(number, part, value),
                    }
                }
            }
        }
    }

    fn choose(&mut self, number: u32, part: &str, value: &str) {
        if let Some(file) = self.entry(number).and_then(|entry| entry.file.as_mut()) {
            file.choices.choose(part, value, &file.name);
        }
    }

    fn count(&mut self, number: u32, campaign: usize, counts: bool) {
        let Some(file) = self.entry(number).and_then(|entry| entry.file.as_mut()) else { return };
        let Some(group) = file.scanned.groups.get(campaign) else { return };
        let left_out = &mut file.choices.left_out;
        _ = if counts { left_out.remove(&group.identity) } else { left_out.insert(group.identity.clone()) };
    }

    /// What the page takes over: "keep" or "afresh"; a line a channel with its id and the names of its files, a tab between;
    /// and a record with the figures. `None` where something must be answered first.
    pub(super) fn answer(&mut self) -> Option<String> {
        let gathered = self.gathered();
        if !self.open_questions(&gathered).is_empty() {
            self.asked = true;
            return None;
        }
        self.take();
        let mark = self.language.mark();
        let mut plan = Plan::empty(gathered.currency.unwrap_or(self.currency), mark);
        if let Some((first, last)) = gathered.period {
            plan.from = DateEntry::typed(&iso(first));
            plan.to = DateEntry::typed(&iso(last));
        }
        if let (Some(organic), Some(entry)) = (gathered.organic, plan.figures.get_mut(Figure::Organic)) {
            *entry = Entry::number(organic, mark);
        }
        let how = if self.is_afresh(&gathered) { "afresh" } else { "keep" };
        let mut lines = vec![how.to_owned()];
        let (_, files) = self.read();
        for figures in &gathered.channels {
            let id = match &figures.target {
                Target::Channel(preset) => Some(ChannelId::Preset(*preset)),
                _ => plan.next_own(),
            };
            let Some(id) = id.filter(|_| plan.has_room()) else { continue };
            let mut channel = Channel::new(id);
            if let Target::Own(name) = &figures.target {
                channel.name.clone_from(name);
            }
            for (quantity, sum) in Quantity::ALL.into_iter().zip(figures.sums) {
                sum.into_iter().for_each(|sum| *channel.entry_mut(quantity) = Entry::number(sum, mark));
            }
            plan.channels.push(channel);
            let names: Vec<_> =
                figures.files.iter().filter_map(|file| files.get(*file)).map(|file| file.name.as_str()).collect();
            lines.push(format!("{id}\t{}", names.join(", ").replace(['\n', '\t'], " ")));
        }
        lines.push(Record { revision: 0, saved: String::new(), plan: PlanDocument::of(&plan) }.write());
        Some(lines.join("\n"))
    }

    /// The field of the first question.
    pub(super) fn question(&self) -> String {
        let gathered = self.gathered();
        let field = |entry| choices::asked(self, entry, &gathered).map(|part| place(entry, part));
        let of_files = self.files.entries.iter().find_map(field);
        let several = gathered.asks.iter().any(|ask| matches!(ask, Ask::Currencies(_)));
        of_files.or(several.then(|| ONLY.to_owned())).unwrap_or_default()
    }

    /// What must be answered first, in words.
    fn open_questions(&self, gathered: &Gathered) -> Vec<String> {
        let m = self.m;
        let (_, files) = self.read();
        let name = |file: &usize| files.get(*file).map(|file| file.name.as_str()).unwrap_or_default();
        let mut questions = Vec::new();
        if self.is_reading() {
            questions.push(m.ask_reading.to_owned());
        }
        questions.extend(gathered.asks.iter().map(|ask| match ask {
            Ask::Columns(file) => m.ask_columns.with(&[name(file)]),
            Ask::Channel(file) => m.ask_channel.with(&[name(file)]),
            Ask::Mark(file, example) => m.ask_mark.with(&[name(file), example]),
            Ask::Indicator(file, _) => m.ask_indicator.with(&[name(file)]),
            Ask::Dates(file, dates) => m.ask_dates.with(&[name(file), &dates.line.to_string(), &dates.example]),
            Ask::Currency(file) => m.ask_currency.with(&[name(file)]),
            Ask::Currencies(_) => m.ask_currencies.to_owned(),
            Ask::OutOfRange(target, quantity) => {
                let quantity = role_name(m, import::role::Role::Sum(*quantity));
                m.ask_range.with(&[&target_name(target), quantity])
            }
        }));
        if questions.is_empty() && gathered.channels.is_empty() && gathered.organic.is_none() {
            questions.push(m.ask_figures.to_owned());
        }
        questions
    }
}

/// The questions, once one tried to take the figures over without answers.
pub(super) fn asks(session: &Session, gathered: &Gathered, tree: &mut Tree) {
    if session.asked {
        session.open_questions(gathered).iter().for_each(|question| caution(tree, question));
    }
}
