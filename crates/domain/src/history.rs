//! Undo and redo: the plans before and after each edit.

use super::edit::Edit;
use super::plan::Plan;

/// How many steps can be undone.
const MAX_STEPS: usize = 100;

/// The edits that led to a plan, and those that were undone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Each edit with the plan before it, the oldest first.
    past: Vec<(Edit, Plan)>,
    /// Each undone edit with the plan after it, the one undone last at the end.
    future: Vec<(Edit, Plan)>,
}

impl History {
    /// Records that an edit is about to change this plan. Typing on in one field stays one step.
    pub fn record(&mut self, edit: Edit, before: &Plan) {
        self.future.clear();
        match self.past.last_mut() {
            Some((earlier, _)) if edit.continues(earlier) => *earlier = edit,
            _ => self.past.push((edit, before.clone())),
        }
        if self.past.len() > MAX_STEPS {
            self.past.remove(0);
        }
    }

    /// The edit that the next undo reverts, and the plan as it was before it; `None` where there is nothing to undo.
    pub fn next_undo(&self) -> Option<(&Edit, &Plan)> {
        self.past.last().map(|(edit, before)| (edit, before))
    }

    /// The edit that the next redo applies again; `None` where there is nothing to redo.
    pub fn next_redo(&self) -> Option<&Edit> {
        self.future.last().map(|(edit, _)| edit)
    }

    /// Reverts the last edit of this plan: the plan as it was before.
    pub fn undo(&mut self, current: &Plan) -> Option<Plan> {
        let (edit, before) = self.past.pop()?;
        self.future.push((edit, current.clone()));
        Some(before)
    }

    /// Applies the edit that was undone last to this plan again: the plan as it was after it.
    pub fn redo(&mut self, current: &Plan) -> Option<Plan> {
        let (edit, after) = self.future.pop()?;
        self.past.push((edit, current.clone()));
        Some(after)
    }
}
