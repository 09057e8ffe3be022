//! Saving the plan: soon after each edit and when the page is left; and what other tabs saved meanwhile.

use std::time::Duration;

use codec::document::PlanDocument;
use domain::edit::Edit;
use domain::plan::Plan;
use leptos::prelude::*;

use super::plan_store::PlanStore;
use super::saved_record::{PLAN, SavedRecord, StorageNotice};
use crate::browser::{page, storage};

/// Saved this long after the first unsaved edit, so a tab that is killed loses less than half a second.
const DELAY: Duration = Duration::from_millis(300);

/// Every name under which something is stored begins with this.
pub const PREFIX: &str = "conversion-cost:";

/// Where the plan of this page is saved: under a key of its own where it is part of another site's; empty where it is not to be
/// saved.
pub fn plan_key() -> String {
    page::root_attribute("data-key").unwrap_or_else(|| PLAN.to_owned())
}

/// The saved figures of this page. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct Persistence {
    store: PlanStore,
    record: StoredValue<SavedRecord>,
    notice: RwSignal<Option<StorageNotice>>,
}

impl Persistence {
    /// Opens what is saved under a key, saves the plan of a store there from now on, and takes over what other tabs save while it is
    /// unchanged here.
    pub fn new(store: PlanStore, key: String) -> Self {
        let (mut record, saved) = SavedRecord::open(key.clone());
        if let Some(saved) = saved {
            if store.edit_count_untracked() == 0 {
                store.open(store.with_untracked(|plan| saved.plan(plan.currency, plan.separator)));
            } else {
                // One has typed before this was read. Then another tab was faster, and the person decides.
                record.begin_afresh();
            }
        }
        let notice = RwSignal::new(record.notice().cloned());
        let persistence = Self { store, record: StoredValue::new(record), notice };
        persistence.save_after_edits();
        storage::on_change(key, move || persistence.take_over());
        page::on_visibility(move |visible| if visible { persistence.take_over() } else { persistence.save() });
        persistence
    }

    fn save_after_edits(self) {
        let is_scheduled = StoredValue::new(false);
        Effect::new(move |saved: Option<u32>| {
            let edits = self.store.edit_count();
            if saved.unwrap_or_default() != edits {
                self.record.update_value(SavedRecord::change);
                if !is_scheduled.get_value() {
                    is_scheduled.set_value(true);
                    let save = move || {
                        is_scheduled.set_value(false);
                        self.save();
                    };
                    set_timeout(save, DELAY);
                }
            }
            edits
        });
    }

    /// What a person should know about their saved figures; follows it.
    pub fn notice(self) -> Option<StorageNotice> {
        self.notice.get()
    }

    /// Whether the page is part of another site's.
    pub fn is_embedded(self) -> bool {
        self.record.with_value(SavedRecord::is_embedded)
    }

    /// Whether something was saved, here or by an earlier visit.
    pub fn has_saved(self) -> bool {
        self.record.with_value(SavedRecord::has_saved)
    }

    /// Where the plan is saved; empty where nothing is to be saved.
    pub fn key(self) -> String {
        self.record.with_value(|record| record.key().to_owned())
    }

    /// Saves what is not saved yet.
    pub fn save(self) {
        self.update(SavedRecord::save);
    }

    /// Takes over what another tab saved meanwhile, where this one has no changes of its own.
    fn take_over(self) {
        if let Some(other) = self.update(|record, _| record.take_over()).flatten() {
            self.store.replace_own(self.plan(&other), None);
        }
    }

    /// Takes the other tab's figures, with undo.
    pub fn load_other(self) {
        if let Some(other) = self.update(|record, _| record.load_other()).flatten() {
            let plan = self.plan(&other);
            self.store.replace_own(plan.clone(), Some(Edit::LoadOther(Box::new(plan))));
        }
    }

    /// Saves this tab's figures over the other tab's.
    pub fn overwrite_other(self) {
        self.update(SavedRecord::overwrite_other);
    }

    /// Deletes everything that is stored. The figures go from the page as well; those can be undone to.
    pub fn clear(self) {
        storage::remove_all(PREFIX);
        self.update(|record, _| record.clear());
        let blank = self.store.with_untracked(|plan| Plan::new(plan.currency, plan.separator));
        self.store.replace_own(blank, Some(Edit::Clear));
    }

    /// The plan of a document, in the currency and with the separator of the open one where it leaves them open.
    pub fn plan(self, document: &PlanDocument) -> Plan {
        let (currency, separator) = self.store.with_untracked(|plan| (plan.currency, plan.separator));
        document.plan(currency, separator)
    }

    /// Does something with the record; tells the page only where there is something new to tell.
    fn update<T>(self, action: impl FnOnce(&mut SavedRecord, &Plan) -> T) -> Option<T> {
        let plan = self.store.own_plan();
        let update = |record: &mut SavedRecord| (action(record, &plan), record.notice().cloned());
        let (result, notice) = self.record.try_update_value(update)?;
        if self.notice.with_untracked(|told| *told != notice) {
            self.notice.set(notice);
        }
        Some(result)
    }
}
