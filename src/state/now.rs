//! What is open now, as one value.

use super::kept::Kept;
use super::linked::Shared;
use super::reports::Reports;
use super::saving::Saving;
use crate::codec::link::LinkNotice;
use crate::codec::preferences::Theme;
use crate::domain::history::History;
use crate::domain::plan::Plan;
use crate::domain::quantity::Quantity;
use crate::domain::report::Report;
use crate::i18n::{Language, Messages};

/// Everything that the page shows depends on this alone.
pub(super) struct Now {
    pub(super) plan: Plan,
    pub(super) report: Report,
    pub(super) history: History,
    /// The person's own plan and its undo, while a link's is shown in its place.
    pub(super) mine: Option<(Plan, History)>,
    pub(super) link_notices: Vec<LinkNotice>,
    pub(super) shared: Option<Shared>,
    /// Whether the table that was asked for is in the clipboard; `None` until the browser has answered.
    pub(super) table_copied: Option<bool>,
    /// What was last done to the plan as a whole, in words; empty while typing.
    pub(super) done: String,
    /// The figures as they stood when things were last quiet after a change, and what had been done, in words.
    pub(super) settled: Option<(Report, String)>,
    pub(super) language: Language,
    pub(super) messages: &'static Messages,
    /// Whether a language was asked for that could not be loaded.
    pub(super) language_failed: bool,
    /// Whether the help was opened and could not be loaded.
    pub(super) help_failed: bool,
    pub(super) theme: Theme,
    /// The optional columns that were asked for.
    pub(super) columns: Vec<Quantity>,
    pub(super) saving: Saving,
    pub(super) kept: Kept,
    pub(super) reports: Reports,
}

impl Now {
    /// Puts another plan in the place of this one.
    pub(super) fn put(&mut self, plan: Plan) {
        self.report = self.report.after(&self.plan, &plan);
        self.plan = plan;
    }
}
