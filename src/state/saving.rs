//! Keeping the plan: saved soon after each change, never over newer figures of another tab.

use std::time::Duration;

use leptos::prelude::*;

use crate::codec::document::PlanDocument;
use crate::codec::record::{Record, RecordProblem};
use crate::platform::storage::StorageProblem;
use crate::platform::{clock, page, storage};

const KEY: &str = "conversion-cost:plan";
const UNREADABLE: &str = "conversion-cost:unreadable";

/// Saved this long after the first unsaved change, so a tab that is killed loses less than half a second.
const DELAY: Duration = Duration::from_millis(300);

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

/// The saved record as this tab knows it. `Copy`.
#[derive(Clone, Copy)]
pub(super) struct Saving {
    /// Nothing, or the last thing to tell.
    pub(super) notice: RwSignal<Option<StorageNotice>>,
    /// Whether this tab may write at all.
    writes: StoredValue<bool>,
    /// The revision that this tab's figures rest on.
    revision: StoredValue<u64>,
    /// Whether there are changes that are not saved.
    dirty: StoredValue<bool>,
    scheduled: StoredValue<bool>,
}

/// What another tab did meanwhile.
enum Other {
    Nothing,
    Saved(Record),
    Newer,
}

impl Saving {
    /// Reads what is saved; the document is `None` where the page starts afresh.
    pub(super) fn start() -> (Self, Option<PlanDocument>) {
        let saving = Self {
            notice: RwSignal::new(None),
            writes: StoredValue::new(true),
            revision: StoredValue::new(0),
            dirty: StoredValue::new(false),
            scheduled: StoredValue::new(false),
        };
        let document = match storage::read(KEY) {
            Ok(None) => None,
            Ok(Some(text)) => saving.open(text),
            Err(_) => {
                saving.stop(StorageNotice::Unavailable);
                None
            }
        };
        (saving, document)
    }

    fn open(self, text: String) -> Option<PlanDocument> {
        match Record::read(&text) {
            Ok(record) => {
                self.revision.set_value(record.revision);
                Some(record.plan)
            }
            Err(RecordProblem::Newer) => {
                self.stop(StorageNotice::Newer);
                None
            }
            Err(RecordProblem::Unreadable) => {
                match storage::write(UNREADABLE, &text) {
                    Ok(()) => storage::remove(KEY),
                    // No room for a copy: then it stays where it is, and nothing is written over it.
                    Err(_) => self.writes.set_value(false),
                }
                self.notice.set(Some(StorageNotice::Unreadable(text)));
                None
            }
        }
    }

    fn stop(self, notice: StorageNotice) {
        self.writes.set_value(false);
        self.notice.set(Some(notice));
    }

    /// Watches the page's comings and goings and the other tabs. `plan` gives the figures to save, `adopt` takes
    /// another tab's over.
    pub(super) fn watch(
        self,
        plan: impl Fn() -> PlanDocument + Copy + 'static,
        adopt: impl Fn(PlanDocument) + Copy + 'static,
    ) {
        storage::on_change(KEY, move || self.look(adopt));
        page::on_visibility(move |shown| if shown { self.look(adopt) } else { self.save(plan) });
    }

    /// Notes a change and sees that it is saved soon.
    pub(super) fn changed(self, plan: impl Fn() -> PlanDocument + 'static) {
        self.dirty.set_value(true);
        if !self.scheduled.get_value() {
            self.scheduled.set_value(true);
            set_timeout(move || self.save(plan), DELAY);
        }
    }

    /// Saves now what is not saved yet, unless another tab was faster: then the person decides.
    fn save(self, plan: impl Fn() -> PlanDocument) {
        self.scheduled.set_value(false);
        if !self.dirty.get_value() || !self.writes.get_value() {
            return;
        }
        match self.other() {
            Other::Nothing => self.write(plan()),
            Other::Saved(_) => self.notice.set(Some(StorageNotice::Conflict)),
            Other::Newer => self.stop(StorageNotice::Newer),
        }
    }

    fn write(self, plan: PlanDocument) {
        let revision = self.revision.get_value() + 1;
        match storage::write(KEY, &Record { revision, saved: clock::now(), plan }.write()) {
            Ok(()) => {
                self.revision.set_value(revision);
                self.dirty.set_value(false);
                let settled = |notice: &StorageNotice| matches!(notice, StorageNotice::Full | StorageNotice::Conflict);
                if self.notice.with_untracked(|notice| notice.as_ref().is_some_and(settled)) {
                    self.notice.set(None);
                }
            }
            Err(StorageProblem::Full) => self.notice.set(Some(StorageNotice::Full)),
            Err(StorageProblem::Forbidden) => self.stop(StorageNotice::Unavailable),
        }
    }

    /// What is in the storage that this tab did not write. A record that is gone or damaged is nothing to wait for:
    /// the next save mends it.
    fn other(self) -> Other {
        let text = storage::read(KEY).ok().flatten().unwrap_or_default();
        match Record::read(&text) {
            Ok(record) if record.revision != self.revision.get_value() => Other::Saved(record),
            Err(RecordProblem::Newer) => Other::Newer,
            Ok(_) | Err(RecordProblem::Unreadable) => Other::Nothing,
        }
    }

    /// Takes over what another tab saved, or asks where this tab has changes of its own.
    fn look(self, adopt: impl Fn(PlanDocument)) {
        if !self.writes.get_value() {
            return;
        }
        match self.other() {
            Other::Nothing => {}
            Other::Saved(_) if self.dirty.get_value() => self.notice.set(Some(StorageNotice::Conflict)),
            Other::Saved(record) => {
                self.revision.set_value(record.revision);
                adopt(record.plan);
            }
            Other::Newer => self.stop(StorageNotice::Newer),
        }
    }

    /// Settles a conflict in favour of the other tab: its figures.
    pub(super) fn load_other(self) -> Option<PlanDocument> {
        self.notice.set(None);
        let Other::Saved(record) = self.other() else { return None };
        self.revision.set_value(record.revision);
        self.dirty.set_value(false);
        Some(record.plan)
    }

    /// Settles a conflict in favour of this tab: its figures replace the other's.
    pub(super) fn keep_mine(self, plan: PlanDocument) {
        if let Other::Saved(record) = self.other() {
            self.revision.set_value(record.revision);
        }
        self.write(plan);
    }
}
