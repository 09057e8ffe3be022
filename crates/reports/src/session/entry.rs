//! A file on its way from bytes to sums.

use crate::gather::choices::Choices;
use crate::gather::{FileId, ReportFile};
use crate::problem::FileProblem;
use crate::role::Role;
use crate::scan::{Scan, Scanned};
use crate::session::memory::Memory;
use crate::table::layout::Roles;

/// A file of a session.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) id: FileId,
    pub(crate) name: String,
    pub(crate) state: State,
    /// What is in it, as far as it could be read. It stays while the file is read once more.
    pub(crate) report: Option<ReportFile>,
    /// Whether something is chosen for it because it was for another file with its header.
    pub(crate) is_recalled: bool,
    /// What its columns hold where that was put right.
    pub(crate) roles: Option<Roles>,
}

/// How far a file has been read.
pub(crate) enum State {
    Waiting,
    /// So many percent of it.
    Reading(Box<Scan>, u8),
    Read,
    Failed(FileProblem),
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

impl Entry {
    pub(crate) const fn new(id: FileId, name: String) -> Self {
        Self { id, name, state: State::Waiting, report: None, is_recalled: false, roles: None }
    }

    pub(crate) const fn is_unread(&self) -> bool {
        matches!(self.state, State::Waiting | State::Reading(..))
    }

    /// What is in it, where it counts.
    pub(crate) const fn read(&self) -> Option<&ReportFile> {
        match self.state {
            State::Read => self.report.as_ref(),
            _ => None,
        }
    }

    /// Begins to read it.
    pub(crate) fn begin(&mut self, memory: &Memory) {
        let scan = match &self.roles {
            Some(roles) => Scan::with(roles.clone()),
            None => Scan::new(memory.roles()),
        };
        self.state = State::Reading(Box::new(scan), 0);
    }

    /// Reads the next bytes; whether more are wanted.
    pub(crate) fn feed(&mut self, bytes: &[u8], percent: u8) -> bool {
        let State::Reading(scan, so_far) = &mut self.state else { return false };
        *so_far = percent;
        match scan.feed(bytes) {
            Ok(()) => true,
            Err(problem) => {
                self.state = State::Failed(problem);
                false
            }
        }
    }

    /// Ends it; whether its columns are told for the first time and none of them is known to hold spend or conversions.
    pub(crate) fn end(&mut self, memory: &Memory) -> bool {
        let State::Reading(scan, _) = std::mem::replace(&mut self.state, State::Read) else { return false };
        match scan.end() {
            Ok(scanned) => {
                let is_new = self.report.is_none();
                let is_unclear = !scanned.layout.is_clear();
                let problem = scanned.problem().or((scanned.rows == 0).then_some(FileProblem::NoRows));
                let choices = match self.report.take() {
                    Some(report) => report.choices,
                    None => self.recall(&scanned, memory),
                };
                self.report = Some(ReportFile { id: self.id, name: self.name.clone(), scanned, choices });
                self.state = problem.map_or(State::Read, State::Failed);
                is_new && is_unclear
            }
            Err(problem) => {
                self.state = State::Failed(problem);
                false
            }
        }
    }

    /// What was chosen for the last file with its header.
    fn recall(&mut self, scanned: &Scanned, memory: &Memory) -> Choices {
        let recalled = memory.recall(scanned.layout.key());
        self.is_recalled = recalled.is_some();
        let mut choices = recalled.unwrap_or_default();
        // Of a kind of results that is not in this one there is nothing to choose.
        let has = |kind: &String| scanned.groups.iter().any(|group| group.identity.indicator == *kind);
        choices.indicator.take_if(|kind| !has(kind));
        choices
    }

    /// Puts right what a column holds: no other one holds the same then. The file is to be read once more; its header and
    /// all roles are what comes back, to be remembered. `None` where its columns are not known.
    pub(crate) fn assign(&mut self, column: usize, role: Option<Role>) -> Option<(u64, Roles)> {
        let layout = &self.report.as_ref()?.scanned.layout;
        // The file may be still on its way through the last change.
        let mut roles = self.roles.clone().unwrap_or_else(|| layout.roles.clone());
        if column >= roles.len() {
            return None;
        }
        for (place, holds) in roles.iter_mut().enumerate() {
            if place == column {
                *holds = role;
            } else if role.is_some() && *holds == role {
                *holds = None;
            }
        }
        let key = layout.key();
        self.roles = Some(roles.clone());
        self.state = State::Waiting;
        Some((key, roles))
    }
}
