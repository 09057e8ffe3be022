//! Reports that are being imported, and those that were: what a first visit needs of it. The conversation with the program that
//! reads them is in `report_reader.rs`.

use codec::record::{Record, RecordProblem};
use domain::channel::ChannelId;
use domain::edit::Edit;
use domain::money::Currency;
use domain::plan::Plan;
use domain::quantity::Quantity;
use leptos::prelude::*;
use reports::file_kind::{FileKind, HEAD, LARGEST_SAVED_COPY, is_table};
use web_sys::File;

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
    /// Files on their way into the dialog; `None` while nobody asks for it.
    requested: RwSignal<Option<Vec<File>>, LocalStorage>,
    is_open: RwSignal<bool>,
    has_failed: RwSignal<bool>,
    file_problem: RwSignal<Option<RecordProblem>>,
    imported: RwSignal<Option<Imported>>,
    /// What reads reports, once the first came, and what it lives as long as.
    reader: StoredValue<Option<ReportReader>>,
    owner: StoredValue<Option<Owner>>,
}

/// Figures that were imported.
#[derive(Clone)]
struct Imported {
    figures: Plan,
    /// The names of the files that each channel's are from.
    files: Vec<(ChannelId, String)>,
}

impl ImportSession {
    /// Takes files that are dropped or pasted from now on.
    pub fn new(store: PlanStore, link: SharedLink, persistence: Persistence) -> Self {
        let session = Self {
            store,
            link,
            persistence,
            requested: RwSignal::new_local(None),
            is_open: RwSignal::new(false),
            has_failed: RwSignal::new(false),
            file_problem: RwSignal::new(None),
            imported: RwSignal::new(None),
            reader: StoredValue::new(None),
            owner: StoredValue::new(Owner::current()),
        };
        let target = FileTarget { is_open: || page::is_enabled(IMPORT_FIELD), is_wanted: is_report, is_table };
        file_drop::on_files(target, move |files| session.open(files));
        session
    }

    /// Opens the dialog with files, or adds them to it. Figures that were saved here go into the form where they come alone.
    pub fn open(self, files: Vec<File>) {
        self.has_failed.set(false);
        self.requested.update(|requested| requested.get_or_insert_default().extend(files));
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

    /// Whether the dialog is asked for, with whatever files; follows it.
    pub fn is_requested(self) -> bool {
        self.requested.with(Option::is_some) && !self.has_failed.get()
    }

    /// The file with which the dialog is asked for while it is closed, if it is one alone.
    pub fn requested_alone(self) -> Option<File> {
        let is_closed = !self.is_open.get_untracked();
        self.requested.with_untracked(|requested| match requested.as_deref() {
            Some([file]) if is_closed => Some(file.clone()),
            _ => None,
        })
    }

    /// The files with which the dialog is asked for; it is not any more then.
    pub fn take_request(self) -> Option<Vec<File>> {
        self.requested.try_update(Option::take).flatten()
    }

    /// Puts files back that could not be read: the person can ask once more.
    pub fn fail(self, files: Vec<File>) {
        self.is_open.set(false);
        self.has_failed.set(true);
        self.requested.update(|requested| requested.get_or_insert_default().extend(files));
    }

    /// Whether reports can't be read; follows it.
    pub fn has_failed(self) -> bool {
        self.has_failed.get()
    }

    /// Asks once more for the files that could not be read.
    pub fn try_again(self) {
        self.has_failed.set(false);
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
        self.imported.set(Some(Imported { figures: figures.clone(), files }));
        // An example is nothing that anybody entered.
        let replace = replace || self.store.with_untracked(Plan::is_example);
        self.store.dispatch(Edit::MergeReports { figures: Box::new(figures), replace });
    }

    /// Whether figures were imported that the dialog can show again; follows it.
    pub fn has_files(self) -> bool {
        self.imported.with(Option::is_some)
    }

    /// The names of the files that a channel's figures are from, as long as they are these; follows it.
    pub fn files_of(self, plan: &Plan, id: ChannelId) -> Option<String> {
        self.imported.with(|imported| {
            let Imported { figures, files } = imported.as_ref()?;
            let row = plan.channel(id)?;
            let imported = figures.channels.iter().find(|other| plan.row_of(other) == Some(id))?;
            let is_same = |quantity: &Quantity| {
                imported.entry(*quantity).text().is_empty()
                    || imported.entry(*quantity).value() == row.entry(*quantity).value()
            };
            let (_, names) = files.iter().find(|(other, _)| *other == imported.id)?;
            Quantity::ALL.iter().all(is_same).then(|| names.clone())
        })
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
