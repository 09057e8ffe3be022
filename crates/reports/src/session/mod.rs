//! The import from the first file to the figures that are used: a state that requests change and that a view is made of.
//! Knows no language; the bytes of files are handed to it.

mod applied;
pub(crate) mod entry;
pub mod memory;
mod request;

use std::collections::HashSet;

use domain::amount::DecimalSeparator;
use domain::money::Currency;

pub use applied::{Applied, AppliedChannel};
use entry::{Entry, State};
pub use request::{Outcome, Request, Section, SessionUpdate};

use crate::gather::campaigns::campaigns;
use crate::gather::{Currencies, FileId, Gathered, Question, ReportFile, gather};
use crate::problem::FileProblem;
use crate::session::memory::Memory;
use crate::view::campaigns::Sort;

/// An import.
#[derive(Default)]
pub struct Session {
    pub(crate) entries: Vec<Entry>,
    /// How many files there ever were: the number of the next.
    count: u32,
    memory: Memory,
    /// The files as they were when figures were used last.
    applied: Vec<Entry>,
    pub(crate) currencies: Currencies,
    pub(crate) replaces_form: bool,
    pub(crate) search: String,
    pub(crate) sort: Sort,
    /// Whether one tried to use what is not ready, so that the questions are told.
    pub(crate) is_asked: bool,
    pub(crate) unfolded: HashSet<Section>,
}

impl Session {
    /// Does what the page asks for.
    pub fn handle(&mut self, request: Request) -> Option<Outcome> {
        match request {
            Request::Open { form_currency, remembered } => self.open(form_currency, &remembered),
            Request::Add(names) => self.add(names),
            Request::Remove(id) => self.entries.retain(|entry| entry.id != id),
            Request::Choose(id, choice) => {
                if let Some(report) = self.entry(id).and_then(|entry| entry.report.as_mut()) {
                    report.choices.choose(choice);
                }
            }
            Request::Assign(id, column, role) => {
                if let Some((key, roles)) = self.entry(id).and_then(|entry| entry.assign(column, role)) {
                    self.memory.set_roles(key, roles);
                }
            }
            Request::Count(id, campaign, counts) => self.count_campaign(id, campaign, counts),
            Request::UseCurrency(currency) => self.currencies.only = currency,
            Request::ReplaceForm(replaces) => self.replaces_form = replaces,
            Request::Search(text) => self.search = text,
            Request::Sort(sort) => self.sort = sort,
            Request::Unfold(section, true) => _ = self.unfolded.insert(section),
            Request::Unfold(section, false) => _ = self.unfolded.remove(&section),
            Request::Apply => return Some(self.apply()),
            Request::Cancel => return Some(self.cancel()),
        }
        None
    }

    fn open(&mut self, form_currency: Option<Currency>, remembered: &str) {
        let Self { entries, count, applied, unfolded, .. } = std::mem::take(self);
        *self = Self {
            entries,
            count,
            applied,
            unfolded,
            memory: Memory::parse(remembered),
            currencies: Currencies { form: form_currency, only: None },
            ..Self::default()
        };
    }

    fn add(&mut self, names: Vec<String>) {
        for name in names {
            self.entries.push(Entry::new(FileId(self.count), name));
            self.count = self.count.saturating_add(1);
        }
    }

    fn count_campaign(&mut self, id: FileId, place: usize, counts: bool) {
        let files = self.read();
        let is_it = |it: &crate::gather::campaigns::Campaign| it.file == id && it.place == place;
        let Some(campaign) = campaigns(&files).into_iter().find(is_it) else { return };
        let identities: Vec<_> = campaign.groups.iter().map(|group| group.identity.clone()).collect();
        let Some(report) = self.entry(id).and_then(|entry| entry.report.as_mut()) else { return };
        report.choices.left_out.retain(|identity| !identities.contains(identity));
        if !counts {
            report.choices.left_out.extend(identities);
        }
    }

    fn apply(&mut self) -> Outcome {
        let gathered = self.gathered();
        if !self.questions(&gathered).is_empty() {
            self.is_asked = true;
            return Outcome::Refused;
        }
        let Self { memory, entries, .. } = self;
        let read = entries.iter().filter_map(Entry::read);
        memory.remember(read.map(|report| (report.scanned.layout.key(), &report.choices)));
        self.applied.clone_from(&self.entries);
        let name = |id: &FileId| self.entries.iter().find(|entry| entry.id == *id).map(|entry| entry.name.clone());
        let channels = gathered.channels.iter().map(|channel| AppliedChannel {
            target: channel.target.clone(),
            sums: channel.sums,
            files: channel.files.iter().filter_map(name).collect(),
        });
        Outcome::Applied(Applied {
            channels: channels.collect(),
            organic: gathered.organic,
            currency: gathered.currency,
            days: gathered.days,
            replaces_form: self.replaces_form || self.has_other_currency(&gathered),
            remembered: self.memory.to_string(),
        })
    }

    fn cancel(&mut self) -> Outcome {
        self.entries.clone_from(&self.applied);
        Outcome::Closed { is_empty: self.entries.is_empty() }
    }

    /// The next file that is to be read, which is then begun.
    pub fn next_unread(&mut self) -> Option<FileId> {
        let entry = self.entries.iter_mut().find(|entry| matches!(entry.state, State::Waiting))?;
        entry.begin(&self.memory);
        Some(entry.id)
    }

    /// Reads the next bytes of a file, with which so many percent of it have come; whether more are wanted.
    pub fn feed(&mut self, id: FileId, bytes: &[u8], percent: u8) -> bool {
        self.entry(id).is_some_and(|entry| entry.feed(bytes, percent))
    }

    /// Says that a file's text is made of a workbook, whose numbers have points.
    pub fn set_workbook(&mut self, id: FileId) {
        if let Some(State::Reading(scan, _)) = self.entry(id).map(|entry| &mut entry.state) {
            scan.separator(DecimalSeparator::Point);
        }
    }

    /// Ends a file.
    pub fn end(&mut self, id: FileId) {
        let Self { entries, memory, unfolded, .. } = self;
        let entry = entries.iter_mut().find(|entry| entry.id == id);
        if entry.is_some_and(|entry| entry.end(memory)) {
            unfolded.insert(Section::Columns(id));
        }
    }

    /// Says why a file can't be read.
    pub fn fail(&mut self, id: FileId, problem: FileProblem) {
        if let Some(entry) = self.entry(id) {
            entry.state = State::Failed(problem);
        }
    }

    fn entry(&mut self, id: FileId) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| entry.id == id)
    }

    /// The files that count.
    pub(crate) fn read(&self) -> Vec<&ReportFile> {
        self.entries.iter().filter_map(Entry::read).collect()
    }

    pub(crate) fn gathered(&self) -> Gathered {
        gather(&self.read(), self.currencies)
    }

    /// What is open, in the order in which it is asked.
    pub(crate) fn questions(&self, gathered: &Gathered) -> Vec<Question> {
        let is_reading = self.entries.iter().any(Entry::is_unread);
        let mut questions: Vec<Question> = is_reading.then_some(Question::StillReading).into_iter().collect();
        questions.extend_from_slice(&gathered.questions);
        if questions.is_empty() && gathered.channels.is_empty() && gathered.organic.is_none() {
            questions.push(Question::NoFigures);
        }
        questions
    }

    /// Whether the form's amounts and those of the files can't stand together.
    pub(crate) fn has_other_currency(&self, gathered: &Gathered) -> bool {
        self.currencies.form.zip(gathered.currency).is_some_and(|(form, files)| form != files)
    }
}
