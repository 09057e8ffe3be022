//! What was asked of imports, and what came of it: what the form needs of them. The rest is in `import_session.rs`.

use domain::channel::ChannelId;
use domain::plan::Plan;
use domain::quantity::Quantity;
use leptos::prelude::*;
use web_sys::File;

/// Files to import, and figures that were. A handle: copies are the same.
#[derive(Clone, Copy)]
pub struct ImportRequest {
    /// Files on their way into the dialog; `None` while nobody asks for it.
    files: RwSignal<Option<Vec<File>>, LocalStorage>,
    has_failed: RwSignal<bool>,
    imported: RwSignal<Option<Imported>>,
}

/// Figures that were imported.
#[derive(Clone)]
struct Imported {
    figures: Plan,
    /// The names of the files that each channel's are from.
    files: Vec<(ChannelId, String)>,
}

impl ImportRequest {
    /// Nothing is asked for.
    pub fn none() -> Self {
        Self { files: RwSignal::new_local(None), has_failed: RwSignal::new(false), imported: RwSignal::new(None) }
    }

    /// Opens the dialog with files, or adds them to it. Figures that were saved here go into the form where they come alone.
    pub fn open(self, files: Vec<File>) {
        self.has_failed.set(false);
        self.files.update(|requested| requested.get_or_insert_default().extend(files));
    }

    /// Whether the dialog is asked for, with whatever files; follows it.
    pub fn is_open(self) -> bool {
        self.files.with(Option::is_some) && !self.has_failed.get()
    }

    /// The file with which the dialog is asked for, if it is one alone.
    pub fn file_alone(self) -> Option<File> {
        self.files.with_untracked(|requested| match requested.as_deref() {
            Some([file]) => Some(file.clone()),
            _ => None,
        })
    }

    /// The files with which the dialog is asked for; it is not any more then.
    pub fn take(self) -> Option<Vec<File>> {
        self.files.try_update(Option::take).flatten()
    }

    /// Puts files back that could not be read: the person can ask once more.
    pub fn fail(self, files: Vec<File>) {
        self.has_failed.set(true);
        self.files.update(|requested| requested.get_or_insert_default().extend(files));
    }

    /// Whether reports can't be read; follows it.
    pub fn has_failed(self) -> bool {
        self.has_failed.get()
    }

    /// Asks once more for the files that could not be read.
    pub fn try_again(self) {
        self.has_failed.set(false);
    }

    /// Records what was imported, and from which files each channel's figures are.
    pub fn imported(self, figures: Plan, files: Vec<(ChannelId, String)>) {
        self.imported.set(Some(Imported { figures, files }));
    }

    /// Whether figures were imported that the dialog can show again; follows it.
    pub fn has_imported(self) -> bool {
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
}
