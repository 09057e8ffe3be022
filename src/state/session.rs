//! What is open now, and the ways to change it. What the page reads of it is in `shown.rs`.

use std::sync::Mutex;
use std::time::Duration;

use leptos::prelude::*;

use super::debounce::Debounce;
use super::kept::Kept;
use super::now::Now;
use super::reports::Reports;
use super::saving::{self, Saving};
use super::settings;
use super::written::Written;
use crate::codec::document::PlanDocument;
use crate::domain::edit::Edit;
use crate::domain::history::History;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::i18n::{Language, Messages};
use crate::platform::{page, storage, url};

/// Quiet enough to speak: a screen reader hears a result once, not at every key.
const QUIET: Duration = Duration::from_secs(1);

/// Long enough for the field in which one types to be painted first.
const SOON: Duration = Duration::from_millis(50);

/// Longer than from one key to the next.
const CALM: Duration = Duration::from_millis(300);

/// The open plan and how it is shown. A reference, so that the many closures that hold it stay small; it lives as long
/// as the page.
#[derive(Clone, Copy)]
pub struct Session(pub(super) &'static Parts);

pub(super) struct Parts {
    /// The one signal.
    pub(super) now: RwSignal<Now>,
    pub(super) soon: Debounce,
    pub(super) calm: Debounce,
    quiet: Debounce,
    pub(super) written: Mutex<Written>,
}

impl Session {
    /// Opens what is saved under a key, or a new plan, in a language and its sentences.
    pub(super) fn start(language: Language, messages: &'static Messages, key: &'static str) -> Self {
        let (theme, columns) = settings::start(language, messages);
        let (saving, saved) = Saving::start(key);
        let plan = match saved {
            Some(saved) => saved.plan(language.currency(), language.mark()),
            None => Plan::new(language.currency(), language.mark()),
        };
        let now = Now {
            report: Report::of(&plan),
            plan,
            history: History::default(),
            mine: None,
            link_notices: Vec::new(),
            shared: None,
            table_copied: None,
            done: String::new(),
            settled: None,
            language,
            messages,
            language_failed: false,
            help_failed: false,
            theme,
            columns,
            saving,
            kept: Kept::default(),
            reports: Reports::default(),
        };
        let session = Self(Box::leak(Box::new(Parts {
            now: RwSignal::new(now),
            soon: Debounce::new(SOON),
            calm: Debounce::new(CALM),
            quiet: Debounce::new(QUIET),
            written: Mutex::default(),
        })));
        storage::on_change(key, move || session.look());
        page::on_visibility(move |shown| if shown { session.look() } else { session.save() });
        url::on_change(move || session.open_link());
        session.open_link();
        session
    }

    pub(super) fn put(self, plan: Plan) {
        self.0.now.update(|now| {
            now.put(plan);
            now.shared = None;
            now.table_copied = None;
        });
        self.write_changes();
        let settle = move || {
            self.0.now.update(|now| {
                now.settled = Some((now.report.clone(), now.done.clone()));
                now.look_at_kept();
            });
            self.write_again();
        };
        self.0.quiet.after_quiet(settle);
    }

    /// Changes the plan, with undo; it is saved soon after.
    pub fn edit(self, edit: Edit) {
        if self.change(edit) {
            self.changed();
        }
    }

    /// Changes the plan, with undo; says whether anything changed.
    fn change(self, edit: Edit) -> bool {
        let after = self.0.now.with_untracked(|now| {
            let after = now.plan.edited(&edit);
            (after != now.plan).then_some(after)
        });
        let Some(after) = after else { return false };
        // What is typed needs no words: one sees it, or hears it from the field itself.
        let typed = matches!(edit, Edit::Enter(..));
        self.0.now.update_untracked(|now| {
            now.done = if typed { String::new() } else { format!("{}.", now.messages.done(&edit, &now.plan)) };
            now.history.note(edit, &now.plan);
        });
        self.put(after);
        true
    }

    /// Takes the last change back.
    pub fn undo(self) {
        let plan = self.0.now.try_update_untracked(|now| {
            let messages = now.messages;
            let (edit, before) = now.history.next()?;
            now.done = messages.undone.with(&[&messages.done(edit, before)]);
            Some(now.history.undo()?.rewritten(now.plan.mark))
        });
        if let Some(plan) = plan.flatten() {
            self.put(plan);
            self.changed();
        }
    }

    /// Sees that what changed is saved soon, unless it is a link's.
    fn changed(self) {
        if self.0.now.try_update_untracked(|now| now.mine.is_none() && now.saving.changed()) == Some(true) {
            set_timeout(move || self.save(), saving::DELAY);
        }
    }

    pub(super) fn save(self) {
        self.keep(Saving::save);
    }

    /// Does something about the saved figures; tells the page only where there is something new to tell.
    pub(super) fn keep<T>(self, deed: impl FnOnce(&mut Saving, &Plan) -> T) -> Option<T> {
        let mut result = None;
        self.0.now.maybe_update(|now| {
            let before = now.saving.notice.clone();
            let plan = now.mine.as_ref().map_or(&now.plan, |(mine, _)| mine);
            result = Some(deed(&mut now.saving, plan));
            now.saving.notice != before
        });
        result
    }

    /// Takes over what another tab saved meanwhile, where this one has no changes of its own.
    fn look(self) {
        if let Some(other) = self.keep(|saving, _| saving.look()).flatten() {
            self.put_mine(self.opened(&other), None);
        }
    }

    /// Takes the other tab's figures, with undo.
    pub fn load_other(self) {
        if let Some(other) = self.keep(|saving, _| saving.load_other()).flatten() {
            let other = self.opened(&other);
            self.put_mine(other.clone(), Some(Edit::TakeOver(Box::new(other))));
        }
    }

    /// Replaces the person's own plan, which is the one on the page unless a link's is; where it was their deed, with
    /// undo.
    pub(super) fn put_mine(self, other: Plan, deed: Option<Edit>) {
        let shown = self.0.now.try_update_untracked(|now| {
            let Now { plan, history, mine, done, messages, .. } = now;
            let is_shown = mine.is_none();
            let (plan, history) = mine.as_mut().map_or((plan, history), |(plan, history)| (plan, history));
            done.clear();
            if let Some(edit) = deed {
                *done = format!("{}.", messages.done(&edit, plan));
                history.note(edit, plan);
            }
            if is_shown {
                return Some(other);
            }
            *plan = other;
            None
        });
        shown.flatten().into_iter().for_each(|plan| self.put(plan));
    }

    pub(super) fn opened(self, document: &PlanDocument) -> Plan {
        let (currency, mark) = self.0.now.with_untracked(|now| (now.plan.currency, now.plan.mark));
        document.plan(currency, mark)
    }

    /// Saves this tab's figures over the other tab's.
    pub fn keep_mine(self) {
        self.keep(Saving::keep_mine);
    }
}
