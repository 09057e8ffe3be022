//! Reports that are being imported, and those that were.

use codec::record::RecordProblem;
use domain::channel::ChannelId;
use domain::plan::Plan;
use leptos::prelude::*;

/// Where the choices for reports are saved.
pub const REPORT_CHOICES: &str = "conversion-cost:imports";

/// The reports of this page. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct ImportSession {
    file_problem: RwSignal<Option<RecordProblem>>,
}

impl ImportSession {
    /// No reports yet.
    pub fn new() -> Self {
        Self { file_problem: RwSignal::new(None) }
    }

    /// Whether figures were imported that the dialog can show again; follows it.
    pub fn has_files(self) -> bool {
        false
    }

    /// Opens the dialog with files.
    pub fn open(self, _: Vec<web_sys::File>) {}

    /// The names of the files that a channel's figures are from, as long as they are these; follows it.
    pub fn files_of(self, _: &Plan, _: ChannelId) -> Option<String> {
        None
    }

    /// Why the last saved file could not be opened; follows it.
    pub fn file_problem(self) -> Option<RecordProblem> {
        self.file_problem.get()
    }
}
