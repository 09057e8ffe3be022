//! Reports that are being imported. What was asked for is in `import_request.rs`, the conversation with the program that reads
//! them in `report_reader.rs`.

use codec::record::{Record, RecordProblem};
use domain::channel::ChannelId;
use domain::edit::Edit;
use domain::money::Currency;
use domain::plan::Plan;
use domain::quantity::Quantity;
use leptos::prelude::*;
use reports::file_kind::{FileKind, HEAD, LARGEST_SAVED_COPY, is_table};
use web_sys::File;

use super::import_request::ImportRequest;
use super::persistence::Persistence;
use super::plan_store::PlanStore;
use super::report_reader::ReportReader;
use super::shared_link::{SharedLink, with_tidy_names};
use crate::browser::file_drop::{self, FileTarget};
use crate::browser::{files, page};

/// Where the choices for reports are saved.
pub const REPORT_CHOICES: &str = "conversion-cost:imports";

/// The id of the field for files. While it is disabled no files are taken, wherever they come from.
pub const IMPORT_FIELD: &str = "import-field";

/// The reports of this page. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct ImportSession {
    store: PlanStore,
    link: SharedLink,
    persistence: Persistence,
    request: ImportRequest,
    is_open: RwSignal<bool>,
    file_problem: RwSignal<Option<RecordProblem>>,
    /// What reads reports, once the first came, and what it lives as long as.
    reader: StoredValue<Option<ReportReader>>,
    owner: StoredValue<Option<Owner>>,
}

impl ImportSession {
    /// Takes files that are dropped or pasted from now on.
    pub fn new(store: PlanStore, link: SharedLink, persistence: Persistence, request: ImportRequest) -> Self {
        let session = Self {
            store,
            link,
            persistence,
            request,
            is_open: RwSignal::new(false),
            file_problem: RwSignal::new(None),
            reader: StoredValue::new(None),
            owner: StoredValue::new(Owner::current()),
        };
        let target = FileTarget { is_open: || page::is_enabled(IMPORT_FIELD), is_wanted: is_report, is_table };
        file_drop::on_files(target, move |files| request.open(files));
        session
    }

    /// What was asked for.
    pub const fn request(self) -> ImportRequest {
        self.request
    }

    /// Opens figures that were saved here, with undo; `false` where the file is something else.
    pub async fn open_saved_copy(self, file: &File) -> bool {
        let head = files::head(file, HEAD).await.unwrap_or_default();
        if FileKind::of(&file.name(), &head) != FileKind::SavedCopy {
            return false;
        }
        let text = if file.size() > LARGEST_SAVED_COPY { None } else { files::text(file).await };
        let record = Record::read(&text.unwrap_or_default());
        self.file_problem.set(record.as_ref().err().copied());
        if let Ok(record) = record {
            self.link.back_to_own();
            let plan = with_tidy_names(self.persistence.plan(&record.plan));
            self.store.dispatch(Edit::OpenFile(Box::new(plan)));
        }
        true
    }

    /// The file with which the dialog is asked for while it is closed, if it is one alone.
    pub fn requested_alone(self) -> Option<File> {
        self.request.file_alone().filter(|_| !self.is_open_untracked())
    }

    /// Closes the dialog; the files that could not be read can be asked for once more.
    pub fn fail(self, files: Vec<File>) {
        self.is_open.set(false);
        self.request.fail(files);
    }

    /// Whether the dialog is open; follows it.
    pub fn is_open(self) -> bool {
        self.is_open.get()
    }

    /// The same at this moment.
    pub fn is_open_untracked(self) -> bool {
        self.is_open.get_untracked()
    }

    /// Shows the dialog, or closes it.
    pub fn show(self, open: bool) {
        self.is_open.set(open);
    }

    /// What reads reports; it lives as long as the app, whatever language the page is in.
    pub fn reader(self) -> ReportReader {
        self.reader.get_value().unwrap_or_else(|| {
            let owner = self.owner.get_value().unwrap_or_default();
            let reader = owner.with(|| ReportReader::new(self));
            self.reader.set_value(Some(reader));
            reader
        })
    }

    /// The currency of the amounts in the form, if there are any that a person entered.
    pub fn form_currency(self) -> Option<Currency> {
        self.store.with_untracked(|plan| {
            let has_amounts = plan.is_filled(Quantity::Spend) || plan.is_filled(Quantity::Value);
            (has_amounts && !plan.is_example()).then_some(plan.currency)
        })
    }

    /// Whether anything is saved in this browser.
    pub fn is_saving(self) -> bool {
        !self.persistence.key().is_empty()
    }

    /// Puts imported figures into the form, which begins empty if that is said.
    pub fn merge(self, figures: impl FnOnce(&Plan) -> (Plan, Vec<(ChannelId, String)>), replace: bool) {
        self.link.back_to_own();
        let (figures, files) = self.store.with_untracked(figures);
        let figures = with_tidy_names(figures);
        self.request.imported(figures.clone(), files);
        // An example is nothing that anybody entered.
        let replace = replace || self.store.with_untracked(Plan::is_example);
        self.store.dispatch(Edit::MergeReports { figures: Box::new(figures), replace });
    }

    /// Why the last saved file could not be opened; follows it.
    pub fn file_problem(self) -> Option<RecordProblem> {
        self.file_problem.get()
    }
}

/// Whether a file of a folder can be a report, by its name.
fn is_report(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".csv", ".tsv", ".txt", ".xlsx"].iter().any(|ending| name.ends_with(ending))
}
