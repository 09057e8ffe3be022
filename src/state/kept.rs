//! What is kept on this device: to see, to carry away as a file, to bring back, to delete.

use leptos::prelude::*;

use super::now::Now;
use super::session::Session;
use super::written::Shown;
use super::{saving, settings};
use crate::codec::document::PlanDocument;
use crate::codec::record::{Record, RecordProblem};
use crate::domain::channel::tidy_name;
use crate::domain::edit::Edit;
use crate::domain::plan::Plan;
use crate::platform::{clock, file, storage, text};

/// Every name under which something is kept begins with this.
const PREFIX: &str = "conversion-cost:";

/// What `public/import/import.js` keeps.
const REPORTS: &str = "conversion-cost:imports";

/// What the page tells of it.
#[derive(Default)]
pub(super) struct Kept {
    /// Whether it is looked at.
    open: bool,
    /// What there is, in words.
    lines: Vec<String>,
    /// Why a file was not taken.
    problem: Option<RecordProblem>,
}

impl Now {
    /// Looks what is kept now, if anybody wants to see it.
    pub(super) fn look_at_kept(&mut self) {
        if !self.kept.open {
            return;
        }
        let m = self.messages;
        let mut lines = Vec::new();
        for (key, words) in [
            (self.saving.key, ""),
            (settings::KEY, m.kept_preferences),
            (saving::UNREADABLE, m.kept_unreadable),
            (REPORTS, m.kept_reports),
        ] {
            match storage::read(key).ok().flatten() {
                Some(text) if words.is_empty() => {
                    let saved = Record::read(&text).map(|record| record.saved).unwrap_or_default();
                    lines.push(m.kept_plan.with(&[&clock::local(&saved, self.language.tag())]));
                }
                Some(_) => lines.push(words.to_owned()),
                None => {}
            }
        }
        if lines.is_empty() {
            lines.push(m.kept_nothing.to_owned());
        }
        self.kept.lines = lines;
    }
}

impl Session {
    /// Shows what is kept, or stops showing it.
    pub fn show_kept(self, open: bool) {
        self.0.now.update(|now| {
            now.kept.open = open;
            now.look_at_kept();
        });
        self.write_again();
    }

    /// Hands the figures on the page over as a file.
    pub fn export(self) {
        let saved = clock::now();
        let plan = self.0.now.with_untracked(|now| PlanDocument::of(&now.plan));
        file::save(&file_name("json"), "text/plain", &Record { revision: 0, saved, plan }.write());
    }

    /// Takes the figures of a file that was saved here, with undo.
    pub(super) fn open_saved(self, text: &str) {
        match Record::read(text) {
            Ok(record) => {
                self.back_to_mine();
                let plan = outsiders(self.opened(&record.plan));
                self.edit(Edit::Import(Box::new(plan)));
                self.0.now.update(|now| now.kept.problem = None);
            }
            Err(problem) => self.0.now.update(|now| now.kept.problem = Some(problem)),
        }
        self.write_again();
    }

    /// Deletes everything that is kept. The figures go from the page as well; those can be undone to.
    pub fn forget(self) {
        storage::remove_all(PREFIX);
        self.keep(|saving, _| saving.forget());
        let blank = self.0.now.with_untracked(|now| Plan::new(now.plan.currency, now.plan.mark));
        self.put_mine(blank, Some(Edit::Clear));
        self.0.now.update(Now::look_at_kept);
        self.write_again();
    }
}

impl Shown<'_> {
    /// What is kept, a line each.
    pub fn kept(&self) -> &[String] {
        &self.now.kept.lines
    }

    /// Why the last file was not taken; empty where it was.
    pub const fn import_problem(&self) -> &'static str {
        match self.now.kept.problem {
            Some(RecordProblem::Newer) => self.m.import_newer,
            Some(RecordProblem::Unreadable) => self.m.import_unreadable,
            None => "",
        }
    }
}

/// A name for a file of today's figures.
pub(super) fn file_name(ending: &str) -> String {
    format!("conversion-cost-{}.{ending}", clock::now().split('T').next().unwrap_or_default())
}

/// A plan from outside, its names as plain as those of a link.
pub(super) fn outsiders(mut plan: Plan) -> Plan {
    for channel in &mut plan.channels {
        channel.name = text::composed(&tidy_name(&channel.name));
    }
    plan
}
