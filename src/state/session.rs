//! What is open now, and the ways to change it. What the page reads of it is in `shown.rs`.

use std::time::Duration;

use leptos::prelude::*;

use super::debounce::Debounce;
use super::saving::Saving;
use super::settings::Settings;
use super::writer::Writer;
use crate::codec::document::PlanDocument;
use crate::domain::channel::ChannelId;
use crate::domain::edit::Edit;
use crate::domain::history::History;
use crate::domain::plan::Plan;
use crate::domain::report::Report;
use crate::i18n::{Language, Messages};

/// Quiet enough to speak: a screen reader hears a result once, not at every key.
const QUIET: Duration = Duration::from_secs(1);

/// The open plan. A reference, so that the many closures that hold it stay small; it lives as long as the page.
#[derive(Clone, Copy)]
pub struct Session(pub(super) &'static Parts);

pub(super) struct Parts {
    /// The one signal that everything shown depends on.
    pub(super) now: RwSignal<Now>,
    /// The rows, in order. This and the next are compared, so that a key pressed in one row leaves the others alone.
    pub(super) ids: Memo<Vec<ChannelId>>,
    pub(super) writer: Memo<Writer>,
    /// The figures as they stood when things were last quiet after a change, and what had been done, in words.
    pub(super) settled: RwSignal<Option<(Report, String)>>,
    quiet: Debounce,
    pub(super) saving: Saving,
    pub(super) settings: Settings,
}

/// The plan with all that follows from it.
pub(super) struct Now {
    pub(super) plan: Plan,
    pub(super) report: Report,
    writer: Writer,
    pub(super) history: History,
    /// What was last done to the plan as a whole, in words; empty while typing.
    done: String,
}

impl Now {
    /// Puts another plan in the place of this one.
    fn put(&mut self, plan: Plan, language: Language) {
        self.report = Report::of(&plan);
        self.writer.follow(language, plan.currency);
        self.plan = plan;
    }
}

impl Session {
    /// Opens what is saved, or a new plan.
    pub fn start(settings: Settings) -> Self {
        let language = settings.language_now();
        let (saving, saved) = Saving::start();
        let plan = match saved {
            Some(saved) => saved.plan(language.currency(), language.mark()),
            None => Plan::new(language.currency(), language.mark()),
        };
        let now = Now {
            report: Report::of(&plan),
            writer: Writer::new(language, plan.currency),
            plan,
            history: History::default(),
            done: String::new(),
        };
        let now = RwSignal::new(now);
        let session = Self(Box::leak(Box::new(Parts {
            now,
            ids: Memo::new(move |_| now.with(|now| now.plan.channels.iter().map(|channel| channel.id).collect())),
            writer: Memo::new(move |_| now.with(|now| now.writer.clone())),
            settled: RwSignal::new(None),
            quiet: Debounce::new(QUIET),
            saving,
            settings,
        })));
        let adopt = move |other: PlanDocument| {
            now.update_untracked(|now| now.done.clear()); // it was not done here
            session.put(session.opened(&other));
        };
        saving.watch(move || session.document(), adopt);
        session
    }

    fn document(self) -> PlanDocument {
        self.0.now.with_untracked(|now| PlanDocument::of(&now.plan))
    }

    fn opened(self, document: &PlanDocument) -> Plan {
        let (currency, mark) = self.0.now.with_untracked(|now| (now.plan.currency, now.plan.mark));
        document.plan(currency, mark)
    }

    fn put(self, plan: Plan) {
        let language = self.0.settings.language_now();
        self.0.now.update(|now| now.put(plan, language));
        self.settle();
    }

    fn settle(self) {
        let settled = move || {
            let settled = self.0.now.with_untracked(|now| (now.report.clone(), now.done.clone()));
            self.0.settled.set(Some(settled));
        };
        self.0.quiet.after_quiet(settled);
    }

    /// Changes the plan; it is saved soon after.
    pub fn edit(self, edit: Edit) {
        if self.change(edit) {
            self.0.saving.changed(move || self.document());
        }
    }

    /// Changes the plan, with undo; says whether anything changed.
    fn change(self, edit: Edit) -> bool {
        let before = self.0.now.with_untracked(|now| now.plan.clone());
        let after = before.edited(&edit);
        let changed = after != before;
        if changed {
            // What is typed needs no words: one sees it, or hears it from the field itself.
            let typed = matches!(edit, Edit::Enter(..) | Edit::Name(..) | Edit::From(_) | Edit::To(_));
            let words = if typed { String::new() } else { format!("{}.", self.messages_now().done(&edit, &before)) };
            self.0.now.update_untracked(|now| {
                now.done = words;
                now.history.note(edit, before);
            });
            self.put(after);
        }
        changed
    }

    /// Takes the last change back.
    pub fn undo(self) {
        let messages = self.messages_now();
        let plan = self.0.now.try_update_untracked(|now| {
            let (edit, before) = now.history.next()?;
            now.done = messages.undone.with(&[&messages.done(edit, before)]);
            Some(now.history.undo()?.rewritten(now.plan.mark))
        });
        if let Some(plan) = plan.flatten() {
            self.put(plan);
            self.0.saving.changed(move || self.document());
        }
    }

    /// Chooses a language: the figures stay, written its way; while nothing is entered its currency is proposed.
    pub fn choose_language(self, language: Language) {
        let before = self.0.settings.language_now();
        self.0.settled.set(None);
        self.0.now.update(|now| {
            let mut plan = now.plan.clone().rewritten(language.mark());
            if plan.is_blank() && plan.currency == before.currency() {
                plan.currency = language.currency();
            }
            now.done.clear();
            now.put(plan, language);
        });
        self.0.settings.choose_language(language);
    }

    /// Takes the other tab's figures, with undo.
    pub fn load_other(self) {
        if let Some(other) = self.0.saving.load_other() {
            self.change(Edit::TakeOver(Box::new(self.opened(&other))));
        }
    }

    /// Saves this tab's figures over the other tab's.
    pub fn keep_mine(self) {
        self.0.saving.keep_mine(self.document());
    }

    fn messages_now(self) -> &'static Messages {
        self.0.settings.language_now().messages()
    }
}
