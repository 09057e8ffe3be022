//! The plan that is open: the one signal that all figures on the page follow, and the ways to change it.

use std::sync::Arc;

use domain::amount::DecimalSeparator;
use domain::edit::Edit;
use domain::history::History;
use domain::money::Currency;
use domain::plan::Plan;
use domain::report::Report;
use leptos::prelude::*;

use super::timing::{AFTER_PAINT, PAUSE, QUIET, follow_at_intervals, follow_changes, follow_when_resting};

/// The open plan with its undo, and its figures. A handle: copies are the same store.
#[derive(Clone, Copy)]
pub struct PlanStore {
    plan: RwSignal<Plan>,
    edits: RwSignal<Edits>,
    snapshot: Memo<Snapshot>,
    currency: ReadSignal<Currency>,
    after_paint: ReadSignal<Snapshot>,
    in_pause: ReadSignal<Snapshot>,
    when_quiet: ReadSignal<Snapshot>,
}

/// What was done to the plan.
#[derive(Default)]
struct Edits {
    history: History,
    /// The person's own plan with its undo, while a link's plan is shown in its place.
    own: Option<(Plan, History)>,
    /// What was last done; `None` while somebody types.
    action: Option<Action>,
    /// How often the person's own plan was changed.
    count: u32,
}

/// A plan with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// The plan.
    pub plan: Arc<Plan>,
    /// Its figures.
    pub report: Arc<Report>,
}

impl Snapshot {
    /// The figures of a plan, given those of an earlier one: limits of channels that are the same are not computed again.
    fn next(earlier: Option<&Self>, plan: &Plan) -> Self {
        let report = match earlier {
            Some(earlier) => earlier.report.after(&earlier.plan, plan),
            None => Report::of(plan),
        };
        Self { plan: Arc::new(plan.clone()), report: Arc::new(report) }
    }
}

/// What was last done to the plan, for those who hear the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// An edit of the plan as it was before.
    Edited(Edit, Arc<Plan>),
    /// The same, reverted.
    Undone(Edit, Arc<Plan>),
}

impl PlanStore {
    /// A store in which this plan is open.
    pub fn new(plan: Plan) -> Self {
        let plan = RwSignal::new(plan);
        let snapshot = Memo::new_owning(move |earlier: Option<Snapshot>| {
            (plan.with(|plan| Snapshot::next(earlier.as_ref(), plan)), true)
        });
        Self {
            plan,
            edits: RwSignal::default(),
            snapshot,
            currency: follow_changes(Memo::new(move |_| plan.with(|plan| plan.currency))),
            after_paint: follow_at_intervals(snapshot, AFTER_PAINT),
            in_pause: follow_when_resting(snapshot, PAUSE),
            when_quiet: follow_when_resting(snapshot, QUIET),
        }
    }

    /// The plan with its figures, with each key.
    pub const fn snapshot(self) -> Memo<Snapshot> {
        self.snapshot
    }

    /// The currency of the amounts.
    pub const fn currency(self) -> ReadSignal<Currency> {
        self.currency
    }

    /// The same once the key that changed it is on the screen: for figures that change with every other one.
    pub const fn after_paint(self) -> ReadSignal<Snapshot> {
        self.after_paint
    }

    /// The same when typing pauses: for what is much to lay out.
    pub const fn in_pause(self) -> ReadSignal<Snapshot> {
        self.in_pause
    }

    /// The same when nothing has changed for a second: for what is spoken.
    pub const fn when_quiet(self) -> ReadSignal<Snapshot> {
        self.when_quiet
    }

    /// A fact of the plan; follows it.
    pub fn with<T>(self, fact: impl FnOnce(&Plan) -> T) -> T {
        self.plan.with(fact)
    }

    /// A fact of the plan at this moment; follows nothing.
    pub fn with_untracked<T>(self, fact: impl FnOnce(&Plan) -> T) -> T {
        self.plan.with_untracked(fact)
    }

    /// What was last done to the plan; `None` while somebody types.
    pub fn action(self) -> Option<Action> {
        self.edits.with_untracked(|edits| edits.action.clone())
    }

    /// How often the person's own plan was changed on this page; follows it.
    pub fn edit_count(self) -> u32 {
        self.edits.with(|edits| edits.count)
    }

    /// The same at this moment.
    pub fn edit_count_untracked(self) -> u32 {
        self.edits.with_untracked(|edits| edits.count)
    }

    /// Whether there is nothing to undo at this moment.
    pub fn history_is_empty(self) -> bool {
        self.edits.with_untracked(|edits| edits.history.next_undo().is_none())
    }

    /// A fact of the undo history; follows it.
    pub fn history<T>(self, fact: impl FnOnce(&History) -> T) -> T {
        self.edits.with(|edits| fact(&edits.history))
    }

    /// Changes the plan, with undo.
    pub fn dispatch(self, edit: Edit) {
        let before = self.plan.get_untracked();
        let after = before.edited(&edit);
        if after == before {
            return;
        }
        self.edits.update(|edits| {
            edits.history.record(edit.clone(), &before);
            // What is typed needs no words: one sees it, or hears it from the field itself.
            let is_typed = matches!(edit, Edit::Enter(..));
            edits.action = (!is_typed).then(|| Action::Edited(edit, Arc::new(before)));
            edits.count_change();
        });
        self.plan.set(after);
    }

    /// Reverts the last edit.
    pub fn undo(self) {
        self.step(|edits, current| {
            let (edit, before) = edits.history.next_undo()?;
            edits.action = Some(Action::Undone(edit.clone(), Arc::new(before.clone())));
            edits.history.undo(current)
        });
    }

    /// Applies the edit that was undone last again.
    pub fn redo(self) {
        self.step(|edits, current| {
            let edit = edits.history.next_redo()?.clone();
            edits.action = Some(Action::Edited(edit, Arc::new(current.clone())));
            edits.history.redo(current)
        });
    }

    fn step(self, step: fn(&mut Edits, &Plan) -> Option<Plan>) {
        let current = self.plan.get_untracked();
        let step = |edits: &mut Edits| {
            let plan = step(edits, &current)?;
            edits.count_change();
            Some(plan)
        };
        if let Some(plan) = self.edits.try_update(step).flatten() {
            self.plan.set(plan.rewritten(current.separator));
        }
    }

    /// Opens another plan, without undo.
    pub fn open(self, plan: Plan) {
        self.plan.set(plan);
    }

    /// The person's own plan: the open one, unless a link's is shown in its place.
    pub fn own_plan(self) -> Plan {
        let own = self.edits.with_untracked(|edits| edits.own.as_ref().map(|(plan, _)| plan.clone()));
        own.unwrap_or_else(|| self.plan.get_untracked())
    }

    /// Replaces the person's own plan; with undo where an edit says what did it.
    pub fn replace_own(self, plan: Plan, edit: Option<Edit>) {
        let before = self.own_plan();
        let replace = |edits: &mut Edits| {
            edits.action = edit.clone().map(|edit| Action::Edited(edit, Arc::new(before.clone())));
            let history = edits.own.as_mut().map_or(&mut edits.history, |(_, history)| history);
            if let Some(edit) = edit {
                history.record(edit, &before);
            }
            match &mut edits.own {
                Some((own, _)) => {
                    *own = plan;
                    None
                }
                None => Some(plan),
            }
        };
        if let Some(plan) = self.edits.try_update(replace).flatten() {
            self.plan.set(plan);
        }
    }

    /// Whether a link's plan is shown in the place of the person's own; follows it.
    pub fn shows_shared(self) -> bool {
        self.edits.with(|edits| edits.own.is_some())
    }

    /// The same at this moment.
    pub fn shows_shared_untracked(self) -> bool {
        self.edits.with_untracked(|edits| edits.own.is_some())
    }

    /// Shows a link's plan in the place of the person's own, which waits with its undo. Changes made to an earlier link's plan
    /// can still be undone to.
    pub fn show_shared(self, plan: Plan) {
        let current = self.plan.get_untracked();
        self.edits.update(|edits| {
            edits.action = None;
            if edits.own.is_some() {
                edits.history.record(Edit::LoadOther(Box::new(plan.clone())), &current);
            } else {
                edits.own = Some((current, std::mem::take(&mut edits.history)));
            }
        });
        self.plan.set(plan);
    }

    /// Shows the person's own plan again; the link's, as it stands. `None` where none is shown.
    pub fn leave_shared(self) -> Option<Plan> {
        let leave = |edits: &mut Edits| {
            let (plan, history) = edits.own.take()?;
            edits.history = history;
            edits.action = None;
            Some(plan)
        };
        let plan = self.edits.try_update(leave).flatten()?;
        let shared = self.plan.get_untracked();
        self.plan.set(plan);
        Some(shared)
    }

    /// Rewrites what is typed for a language with this decimal separator; `change` may change the open plan besides.
    pub fn rewrite(self, separator: DecimalSeparator, change: impl FnOnce(&mut Plan)) {
        self.edits.update(|edits| {
            edits.action = None;
            if let Some((plan, _)) = &mut edits.own {
                *plan = plan.clone().rewritten(separator);
            }
        });
        let mut plan = self.plan.get_untracked().rewritten(separator);
        change(&mut plan);
        self.plan.set(plan);
    }
}

impl Edits {
    /// Counts a change of the open plan, if that is the person's own.
    const fn count_change(&mut self) {
        if self.own.is_none() {
            self.count = self.count.wrapping_add(1);
        }
    }
}

/// The open plan.
pub fn plan_store() -> PlanStore {
    expect_context()
}
