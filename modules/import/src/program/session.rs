//! The files, what was chosen for them, and what the window shows.

use std::collections::{HashMap, HashSet};

use conversion_cost::domain::money::Currency;
use conversion_cost::i18n::{Import, Language, lines};
use conversion_cost::platform::tree::Tree;
use import::choices::Choices;
use import::gather::{Around, File, Gathered, gather};
use import::layout::Roles;
use import::memory::Memory;
use import::problem::Problem;
use import::role::Role;
use import::scan::Scan;
use import::tally::Mark;

use super::campaigns::Sort;
use super::columns::FOLD;
use super::files::place;
use super::writer::Writer;

/// All that the window knows.
pub(super) struct Session {
    pub(super) m: &'static Import,
    pub(super) language: Language,
    /// The form's currency.
    pub(super) currency: Currency,
    pub(super) around: Around,
    pub(super) files: Files,
    /// Whether the form is to begin empty.
    pub(super) afresh: bool,
    pub(super) search: String,
    pub(super) sort: Sort,
    /// Whether one tried to take over what is not ready, so that the questions are told.
    pub(super) asked: bool,
    /// What is unfolded, by its id: what is not is not written.
    pub(super) unfolded: HashSet<String>,
    /// What stands in the window, by place.
    pub(super) stands: HashMap<String, Tree>,
}

/// What stays when the window is closed.
#[derive(Default)]
pub(super) struct Files {
    pub(super) entries: Vec<Entry>,
    next: u32,
    pub(super) memory: Memory,
    /// The entries that were taken over last.
    taken: Vec<Entry>,
}

/// A file in the window.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) number: u32,
    pub(super) name: String,
    pub(super) state: State,
    /// What is in it, as far as it could be read.
    pub(super) file: Option<File>,
    /// Whether something is chosen for it because it was for another file with its header.
    pub(super) recalled: bool,
    /// Whether no column of spend nor of conversions was known in it at first.
    pub(super) unclear: bool,
    /// What its columns hold where that was put right.
    pub(super) roles: Option<Roles>,
}

/// How far a file has been read.
pub(super) enum State {
    Waiting,
    /// This part of it.
    Reading(Box<Scan>, f64),
    Read,
    Failed(Problem),
}

impl Clone for State {
    /// What was being read is begun anew.
    fn clone(&self) -> Self {
        match self {
            Self::Waiting | Self::Reading(..) => Self::Waiting,
            Self::Read => Self::Read,
            Self::Failed(problem) => Self::Failed(problem.clone()),
        }
    }
}

impl Session {
    pub(super) fn open(
        tag: &str,
        texts: String,
        currency: &str,
        typed: bool,
        remembered: &str,
        mut files: Files,
    ) -> Option<Self> {
        let m: &'static Import = lines::read(texts.leak()).map(|texts| &*Box::leak(Box::new(texts)))?;
        let currency = Currency::read(currency)?;
        files.memory = Memory::read(remembered);
        Some(Self {
            m,
            language: Language::read(tag)?,
            currency,
            around: Around { typed: typed.then_some(currency), only: None },
            files,
            afresh: false,
            search: String::new(),
            sort: Sort::default(),
            asked: false,
            unfolded: HashSet::new(),
            stands: HashMap::new(),
        })
    }

    pub(super) fn into_files(self) -> Files {
        self.files
    }

    pub(super) fn add(&mut self, name: &str) -> u32 {
        let number = self.files.next;
        self.files.next += 1;
        self.files.entries.push(Entry {
            number,
            name: if name.is_empty() { self.m.pasted } else { name }.to_owned(),
            state: State::Waiting,
            file: None,
            recalled: false,
            unclear: false,
            roles: None,
        });
        number
    }

    pub(super) fn entry(&mut self, number: u32) -> Option<&mut Entry> {
        self.files.entries.iter_mut().find(|entry| entry.number == number)
    }

    /// The next file to be read, which is then begun.
    pub(super) fn wanted(&mut self) -> Option<u32> {
        let remembered = self.files.memory.roles();
        let entry = self.files.entries.iter_mut().find(|entry| matches!(entry.state, State::Waiting))?;
        let scan = match &entry.roles {
            Some(roles) => Scan::with(roles.clone()),
            None => Scan::new(remembered),
        };
        entry.state = State::Reading(Box::new(scan), 0.0);
        Some(entry.number)
    }

    pub(super) fn feed(&mut self, number: u32, bytes: &[u8], part: f64) -> bool {
        let Some(entry) = self.entry(number) else { return false };
        let State::Reading(scan, so_far) = &mut entry.state else { return false };
        *so_far = part;
        match scan.feed(bytes) {
            Ok(()) => true,
            Err(problem) => {
                entry.failed(problem);
                false
            }
        }
    }

    pub(super) fn workbook(&mut self, number: u32) {
        if let Some(State::Reading(scan, _)) = self.entry(number).map(|entry| &mut entry.state) {
            scan.mark(Mark::Dot);
        }
    }

    pub(super) fn end(&mut self, number: u32) {
        let Self { files: Files { entries, memory, .. }, unfolded, .. } = self;
        let Some(entry) = entries.iter_mut().find(|entry| entry.number == number) else { return };
        let State::Reading(scan, _) = std::mem::replace(&mut entry.state, State::Read) else { return };
        match scan.end() {
            Ok(scanned) => {
                let choices = entry.file.take().map(|file| file.choices).unwrap_or_else(|| {
                    let mut choices = Choices::default();
                    entry.unclear = !scanned.layout.is_clear();
                    unfolded.extend(entry.unclear.then(|| place(entry, FOLD)));
                    entry.recalled = memory.recall(scanned.layout.key(), &entry.name, &mut choices);
                    // Of a kind of results that is not in this one there is nothing to choose.
                    let has = |kind: &String| scanned.groups.iter().any(|group| group.identity.indicator == *kind);
                    choices.indicator.take_if(|kind| !has(kind));
                    choices
                });
                let problem = scanned.problem().or((scanned.rows == 0).then_some(Problem::NoRows));
                entry.file = Some(File { name: entry.name.clone(), scanned, choices });
                entry.state = problem.map_or(State::Read, State::Failed);
            }
            Err(problem) => entry.failed(problem),
        }
    }

    pub(super) fn fail(&mut self, number: u32, problem: Problem) {
        self.entry(number).into_iter().for_each(|entry| entry.failed(problem.clone()));
    }

    /// Whether files are still to be read.
    pub(super) fn is_reading(&self) -> bool {
        self.files.entries.iter().any(|entry| matches!(entry.state, State::Waiting | State::Reading(..)))
    }

    /// The files that count, with their numbers.
    pub(super) fn read(&self) -> (Vec<u32>, Vec<&File>) {
        let read = self.files.entries.iter().filter(|entry| matches!(entry.state, State::Read));
        read.filter_map(|entry| Some((entry.number, entry.file.as_ref()?))).unzip()
    }

    pub(super) fn gathered(&self) -> Gathered {
        gather(&self.read().1, self.around)
    }

    /// Whether the form begins empty: as chosen, or because its amounts are in another currency.
    pub(super) fn is_afresh(&self, gathered: &Gathered) -> bool {
        self.afresh || self.has_other_currency(gathered)
    }

    /// Whether the form's amounts and those of the files can't stand together.
    pub(super) fn has_other_currency(&self, gathered: &Gathered) -> bool {
        self.around.typed.zip(gathered.currency).is_some_and(|(typed, currency)| typed != currency)
    }

    pub(super) fn writer(&self, gathered: &Gathered) -> Writer {
        Writer { language: self.language, currency: gathered.currency }
    }

    /// Puts right what a column holds: what it holds now, no other one does.
    pub(super) fn assign(&mut self, number: u32, column: usize, role: Option<Role>) {
        let Some(entry) = self.entry(number) else { return };
        let Some(layout) = entry.file.as_ref().map(|file| &file.scanned.layout) else { return };
        let key = layout.key();
        // The file may be still on its way through the last change.
        let mut roles = entry.roles.clone().unwrap_or_else(|| layout.roles.clone());
        roles.iter_mut().filter(|other| role.is_some() && **other == role).for_each(|other| *other = None);
        roles.get_mut(column).into_iter().for_each(|it| *it = role);
        entry.roles = Some(roles.clone());
        entry.state = State::Waiting;
        self.files.memory.put_right(key, roles);
    }

    /// Keeps the files and what was chosen for them, as they are taken over.
    pub(super) fn take(&mut self) {
        let read = self.files.entries.iter().filter(|entry| matches!(entry.state, State::Read));
        let read = read.filter_map(|entry| entry.file.as_ref());
        self.files.memory.note(read.map(|file| (file.scanned.layout.key(), &file.choices)));
        self.files.taken.clone_from(&self.files.entries);
    }

    pub(super) fn back(&mut self) -> bool {
        self.files.entries.clone_from(&self.files.taken);
        !self.files.entries.is_empty()
    }
}

impl Entry {
    fn failed(&mut self, problem: Problem) {
        self.state = State::Failed(problem);
    }
}
