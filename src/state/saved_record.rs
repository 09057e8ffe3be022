//! The saved record as this tab knows it: written after changes, never over newer figures of another tab. Knows no signal.

use codec::document::PlanDocument;
use codec::record::{Record, RecordProblem};
use domain::plan::Plan;

use crate::browser::storage::StorageProblem;
use crate::browser::{clock, storage};

/// Where the plan is saved, but for calculators on other sites.
pub const PLAN: &str = "conversion-cost:plan";

/// Where a text is moved that can't be read.
pub const UNREADABLE: &str = "conversion-cost:unreadable";

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
pub struct SavedRecord {
    /// Where the plan is saved; empty where nothing is to be saved.
    key: String,
    /// The last thing to tell, if there is one.
    notice: Option<StorageNotice>,
    /// Whether this tab may write at all.
    is_writable: bool,
    /// The revision that this tab's figures rest on.
    revision: u64,
    /// Whether there are changes that are not saved.
    is_dirty: bool,
}

/// What another tab did meanwhile.
enum OtherTab {
    Nothing,
    Saved(Record),
    Newer,
    /// Something that is no record; this is its text.
    Damaged(String),
}

impl SavedRecord {
    /// Reads what is saved; the document is `None` where the page starts afresh.
    pub fn open(key: String) -> (Self, Option<PlanDocument>) {
        let is_writable = !key.is_empty();
        let mut record = Self { key, notice: None, is_writable, revision: 0, is_dirty: false };
        if !is_writable {
            return (record, None);
        }
        let document = match storage::read(&record.key) {
            Ok(None) => None,
            Ok(Some(text)) => record.read(text),
            Err(_) => {
                record.stop(StorageNotice::Unavailable);
                None
            }
        };
        (record, document)
    }

    fn read(&mut self, text: String) -> Option<PlanDocument> {
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
                self.move_unreadable(text);
                None
            }
        }
    }

    fn move_unreadable(&mut self, text: String) {
        match storage::write(UNREADABLE, &text) {
            Ok(()) => storage::remove(&self.key),
            // No room for a copy: then it stays where it is, and nothing is written over it.
            Err(_) => self.is_writable = false,
        }
        self.notice = Some(StorageNotice::Unreadable(text));
    }

    /// Where the plan is saved; empty where nothing is to be saved.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What a person should know about their saved figures, if there is anything.
    pub const fn notice(&self) -> Option<&StorageNotice> {
        self.notice.as_ref()
    }

    /// Whether the page is part of another site's, which says under which key to save.
    pub fn is_embedded(&self) -> bool {
        self.key != PLAN
    }

    /// Whether there is something saved, here or by an earlier visit.
    pub fn has_saved(&self) -> bool {
        self.revision > 0
    }

    /// As if what is saved had not been read.
    pub const fn begin_afresh(&mut self) {
        self.revision = 0;
    }

    /// As if nothing had ever been saved.
    pub fn clear(&mut self) {
        self.notice = None;
        self.is_writable = !self.key.is_empty();
        self.revision = 0;
        self.is_dirty = false;
    }

    fn stop(&mut self, notice: StorageNotice) {
        self.is_writable = false;
        self.notice = Some(notice);
    }

    /// Records that the plan has changed since it was saved.
    pub const fn change(&mut self) {
        self.is_dirty = true;
    }

    /// Saves what is not saved yet, unless another tab was faster: then the person decides.
    pub fn save(&mut self, plan: &Plan) {
        if !self.is_dirty || !self.is_writable {
            return;
        }
        match self.other_tab() {
            OtherTab::Nothing => self.write(plan),
            OtherTab::Damaged(text) => {
                self.move_unreadable(text);
                if self.is_writable {
                    self.write(plan);
                }
            }
            OtherTab::Saved(_) => self.notice = Some(StorageNotice::Conflict),
            OtherTab::Newer => self.stop(StorageNotice::Newer),
        }
    }

    fn write(&mut self, plan: &Plan) {
        let revision = self.revision.wrapping_add(1); // somebody may have written the greatest number there is
        let record = Record { revision, saved: clock::timestamp(), plan: PlanDocument::of(plan) };
        match storage::write(&self.key, &record.write()) {
            Ok(()) => {
                self.revision = revision;
                self.is_dirty = false;
                if matches!(self.notice, Some(StorageNotice::Full | StorageNotice::Conflict)) {
                    self.notice = None;
                }
            }
            Err(StorageProblem::Full) => self.notice = Some(StorageNotice::Full),
            Err(StorageProblem::Forbidden) => self.stop(StorageNotice::Unavailable),
        }
    }

    /// What is in the storage that this tab did not write. A record that is gone is nothing to wait for.
    fn other_tab(&self) -> OtherTab {
        let Some(text) = storage::read(&self.key).ok().flatten() else { return OtherTab::Nothing };
        match Record::read(&text) {
            Ok(record) if record.revision != self.revision => OtherTab::Saved(record),
            Err(RecordProblem::Newer) => OtherTab::Newer,
            Ok(_) => OtherTab::Nothing,
            Err(RecordProblem::Unreadable) => OtherTab::Damaged(text),
        }
    }

    /// What another tab saved, to be taken over; where this tab has changes of its own it asks instead.
    pub fn take_over(&mut self) -> Option<PlanDocument> {
        if !self.is_writable {
            return None;
        }
        match self.other_tab() {
            OtherTab::Nothing | OtherTab::Damaged(_) => None,
            OtherTab::Saved(_) if self.is_dirty => {
                self.notice = Some(StorageNotice::Conflict);
                None
            }
            OtherTab::Saved(record) => {
                self.revision = record.revision;
                Some(record.plan)
            }
            OtherTab::Newer => {
                self.stop(StorageNotice::Newer);
                None
            }
        }
    }

    /// Settles a conflict in favour of the other tab: its figures.
    pub fn load_other(&mut self) -> Option<PlanDocument> {
        self.notice = None;
        let OtherTab::Saved(record) = self.other_tab() else { return None };
        self.revision = record.revision;
        self.is_dirty = false;
        Some(record.plan)
    }

    /// Settles a conflict in favour of this tab: its figures replace the other's.
    pub fn overwrite_other(&mut self, plan: &Plan) {
        if let OtherTab::Saved(record) = self.other_tab() {
            self.revision = record.revision;
        }
        self.write(plan);
    }
}
