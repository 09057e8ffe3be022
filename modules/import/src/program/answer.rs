//! What is done in the window, and what the page takes over.

use conversion_cost::codec::document::PlanDocument;
use conversion_cost::codec::record::Record;
use conversion_cost::domain::channel::{Channel, ChannelId};
use conversion_cost::domain::date::DateEntry;
use conversion_cost::domain::entry::Entry;
use conversion_cost::domain::figure::Figure;
use conversion_cost::domain::money::Currency;
use conversion_cost::domain::plan::Plan;
use conversion_cost::domain::quantity::Quantity;
use import::campaigns::Campaign;
use import::day::iso;
use import::role::Role;
use import::sources::Target;

use super::columns::FOLD;
use super::files::read_place;
use super::result::{FORM, ONLY};
use super::screen::{CAMPAIGNS, SEARCH, SORT};
use super::session::Session;
use super::{campaigns, columns};

impl Session {
    /// Does what a field or a button asks for.
    pub(super) fn deed(&mut self, name: &str, value: &str) {
        match name {
            SEARCH => value.clone_into(&mut self.search),
            SORT => self.sort = campaigns::Sort::read(value),
            FORM => self.afresh = value == "afresh",
            ONLY => self.around.only = Currency::read(value),
            CAMPAIGNS => self.fold(name, value),
            _ => {
                if let Some((number, campaign)) = campaigns::read(name) {
                    self.count(number, campaign, value == "true");
                } else if let Some((number, part)) = read_place(name) {
                    match columns::read(part) {
                        Some(column) => self.assign(number, column, Role::read(value)),
                        None if part == FOLD => self.fold(name, value),
                        None if part == "remove" => self.files.entries.retain(|entry| entry.number != number),
                        None => self.choose(number, part, value),
                    }
                }
            }
        }
    }

    fn fold(&mut self, id: &str, unfolded: &str) {
        if unfolded == "true" {
            self.unfolded.insert(id.to_owned());
        } else {
            self.unfolded.remove(id);
        }
    }

    fn choose(&mut self, number: u32, part: &str, value: &str) {
        if let Some(file) = self.entry(number).and_then(|entry| entry.file.as_mut()) {
            file.choices.choose(part, value, &file.name);
        }
    }

    fn count(&mut self, number: u32, campaign: usize, counts: bool) {
        let (numbers, files) = self.read();
        let is_it = |it: &Campaign| it.place == campaign && numbers.get(it.file) == Some(&number);
        let Some(campaign) = import::campaigns::campaigns(&files).into_iter().find(is_it) else { return };
        let identities: Vec<_> = campaign.groups.iter().map(|group| group.identity.clone()).collect();
        let Some(file) = self.entry(number).and_then(|entry| entry.file.as_mut()) else { return };
        file.choices.left_out.retain(|identity| !identities.contains(identity));
        file.choices.left_out.extend(identities.into_iter().filter(|_| !counts));
    }

    /// What the page takes over: "keep" or "afresh"; a line a channel with its id and the names of its files, a tab between;
    /// and a record with the figures. `None` where something must be answered first.
    pub(super) fn answer(&mut self) -> Option<String> {
        let gathered = self.gathered();
        if !self.questions(&gathered).is_empty() {
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
}
