//! Keeping the plan: saved soon after each change, never over newer figures of another tab.

use std::time::Duration;

use crate::codec::document::PlanDocument;
use crate::codec::record::{Record, RecordProblem};
use crate::domain::plan::Plan;
use crate::platform::storage::StorageProblem;
use crate::platform::{clock, storage};

/// Where a text is set aside that can't be read.
pub(super) const UNREADABLE: &str = "conversion-cost:unreadable";

/// Saved this long after the first unsaved change, so a tab that is killed loses less than half a second.
pub(super) const DELAY: Duration = Duration::from_millis(300);

/// What a person should know about their saved figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageNotice {
    /// The browser keeps nothing for this page.
    Unavailable,
    /// There is no room left.
    Full,
    /// What was saved is damaged; this is its text.
    Unreadable(String),
    /// What is saved comes from a newer version.
    Newer,
    /// Another tab has saved other figures since, and this one has changes of its own.
    Conflict,
}

/// The saved record as this tab knows it.
pub(super) struct Saving {
    /// Where the plan is kept; empty where nothing is to be kept.
    pub(super) key: &'static str,
    /// Nothing, or the last thing to tell.
    pub(super) notice: Option<StorageNotice>,
    /// Whether this tab may write at all.
    writes: bool,
    /// The revision that this tab's figures rest on.
    revision: u64,
    /// Whether there are changes that are not saved.
    dirty: bool,
    /// Whether a save is on its way.
    scheduled: bool,
}

/// What another tab did meanwhile.
enum Other {
    Nothing,
    Saved(Record),
    Newer,
    /// Something that is no record; this is its text.
    Damaged(String),
}

impl Saving {
    /// Reads what is saved; the document is `None` where the page starts afresh.
    pub(super) fn start(key: &'static str) -> (Self, Option<PlanDocument>) {
        let writes = !key.is_empty();
        let mut saving = Self { key, notice: None, writes, revision: 0, dirty: false, scheduled: false };
        if !writes {
            return (saving, None);
        }
        let document = match storage::read(key) {
            Ok(None) => None,
            Ok(Some(text)) => saving.open(text),
            Err(_) => {
                saving.stop(StorageNotice::Unavailable);
                None
            }
        };
        (saving, document)
    }

    fn open(&mut self, text: String) -> Option<PlanDocument> {
        match Record::read(&text) {
            Ok(record) => {
                self.revision = record.revision;
                Some(record.plan)
            }
            Err(RecordProblem::Newer) => {
                self.stop(StorageNotice::Newer);
                None
            }
            Err(RecordProblem::Unreadable) => {
                self.set_aside(text);
                None
            }
        }
    }

    fn set_aside(&mut self, text: String) {
        match storage::write(UNREADABLE, &text) {
            Ok(()) => storage::remove(self.key),
            // No room for a copy: then it stays where it is, and nothing is written over it.
            Err(_) => self.writes = false,
        }
        self.notice = Some(StorageNotice::Unreadable(text));
    }

    /// Whether the page is part of another site's, which says under which key to save.
    pub(super) fn is_embedded(&self) -> bool {
        self.key != "conversion-cost:plan"
    }

    /// Whether there is something saved, here or by an earlier visit.
    pub(super) fn has_saved(&self) -> bool {
        self.revision > 0
    }

    /// As if nothing had ever been saved.
    pub(super) fn forget(&mut self) {
        *self = Self { notice: None, writes: !self.key.is_empty(), revision: 0, dirty: false, ..*self };
    }

    fn stop(&mut self, notice: StorageNotice) {
        self.writes = false;
        self.notice = Some(notice);
    }

    /// Notes a change; says whether a save is to be put on its way.
    pub(super) fn changed(&mut self) -> bool {
        self.dirty = true;
        !std::mem::replace(&mut self.scheduled, true)
    }

    /// Saves now what is not saved yet, unless another tab was faster: then the person decides.
    pub(super) fn save(&mut self, plan: &Plan) {
        self.scheduled = false;
        if !self.dirty || !self.writes {
            return;
        }
        match self.other() {
            Other::Nothing => self.write(plan),
            Other::Damaged(text) => {
                self.set_aside(text);
                if self.writes {
                    self.write(plan);
                }
            }
            Other::Saved(_) => self.notice = Some(StorageNotice::Conflict),
            Other::Newer => self.stop(StorageNotice::Newer),
        }
    }

    fn write(&mut self, plan: &Plan) {
        let revision = self.revision.wrapping_add(1); // somebody may have written the greatest number there is
        let record = Record { revision, saved: clock::now(), plan: PlanDocument::of(plan) };
        match storage::write(self.key, &record.write()) {
            Ok(()) => {
                self.revision = revision;
                self.dirty = false;
                if matches!(self.notice, Some(StorageNotice::Full | StorageNotice::Conflict)) {
                    self.notice = None;
                }
            }
            Err(StorageProblem::Full) => self.notice = Some(StorageNotice::Full),
            Err(StorageProblem::Forbidden) => self.stop(StorageNotice::Unavailable),
        }
    }

    /// What is in the storage that this tab did not write. A record that is gone is nothing to wait for.
    fn other(&self) -> Other {
        let Some(text) = storage::read(self.key).ok().flatten() else { return Other::Nothing };
        match Record::read(&text) {
            Ok(record) if record.revision != self.revision => Other::Saved(record),
            Err(RecordProblem::Newer) => Other::Newer,
            Ok(_) => Other::Nothing,
            Err(RecordProblem::Unreadable) => Other::Damaged(text),
        }
    }

    /// What another tab saved, to be taken over; where this tab has changes of its own it asks instead.
    pub(super) fn look(&mut self) -> Option<PlanDocument> {
        if !self.writes {
            return None;
        }
        match self.other() {
            Other::Nothing | Other::Damaged(_) => None,
            Other::Saved(_) if self.dirty => {
                self.notice = Some(StorageNotice::Conflict);
                None
            }
            Other::Saved(record) => {
                self.revision = record.revision;
                Some(record.plan)
            }
            Other::Newer => {
                self.stop(StorageNotice::Newer);
                None
            }
        }
    }

    /// Settles a conflict in favour of the other tab: its figures.
    pub(super) fn load_other(&mut self) -> Option<PlanDocument> {
        self.notice = None;
        let Other::Saved(record) = self.other() else { return None };
        self.revision = record.revision;
        self.dirty = false;
        Some(record.plan)
    }

    /// Settles a conflict in favour of this tab: its figures replace the other's.
    pub(super) fn keep_mine(&mut self, plan: &Plan) {
        if let Other::Saved(record) = self.other() {
            self.revision = record.revision;
        }
        self.write(plan);
    }
}
