//! Undo: the plans that were, each with the edit that ended it.

use super::edit::Edit;
use super::plan::Plan;

/// How many steps can be taken back.
const MAX_STEPS: usize = 100;

/// Earlier plans, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    steps: Vec<(Edit, Plan)>,
}

impl History {
    /// Notes that an edit is about to change this plan. Typing on in one field stays one step.
    pub fn note(&mut self, edit: Edit, before: &Plan) {
        match self.steps.last_mut() {
            Some((earlier, _)) if edit.continues(earlier) => *earlier = edit,
            _ => self.steps.push((edit, before.clone())),
        }
        if self.steps.len() > MAX_STEPS {
            self.steps.remove(0);
        }
    }

    /// The edit that the next undo takes back, and the plan as it was before it.
    pub fn next(&self) -> Option<(&Edit, &Plan)> {
        self.steps.last().map(|(edit, plan)| (edit, plan))
    }

    /// Takes the last step back: the plan as it was before it.
    pub fn undo(&mut self) -> Option<Plan> {
        self.steps.pop().map(|(_, plan)| plan)
    }
}
