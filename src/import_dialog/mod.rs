//! Reports of ad platforms: the field for them, and the dialog that shows what is in them before anything is used.
//!
//! This file is what the form and the tools have of it; everything else is loaded with the first report.

mod campaigns;
mod columns;
mod dialog;
mod fields;
mod figures;
mod file;
mod format;
mod layout;
mod part;
mod sentences;

use i18n::Import;
use leptos::prelude::*;

use crate::browser::{files, page, stylesheet, task};
use crate::components::{Loader, dynamic, flag, words_if};
use crate::lazy;
use crate::state::{IMPORT_FIELD, ImportRequest, ImportSession, load_catalog, locale, messages};

pub use part::PART;

/// The dialog's style sheet, beside the page's own script.
const STYLE: &str = "import_dialog.css";

/// Kinds of files that can hold figures.
const KINDS: &str = ".csv,.tsv,.txt,.xlsx,.xls,.json,text/csv,text/tab-separated-values,text/plain,application/json,\
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What the lazy program hands over.
#[derive(Clone, Copy)]
pub struct ImportPart {
    dialog: fn(&'static Import) -> AnyView,
}

/// The field for reports.
#[component]
pub fn ImportField(
    /// Whether the form is empty, so that one is told that files can be dropped.
    is_blank: Signal<bool>,
) -> impl IntoView {
    let m = messages();
    let request: ImportRequest = expect_context();
    let is_loading = flag(move || request.is_open());
    let failure = move || {
        if !request.has_failed() {
            return ().into_any();
        }
        view! {
            {m.import_failed} " "
            <button type="button" data-action="try-again" on:click=move |_| request.try_again()>
                {m.try_again}
            </button>
        }
        .into_any()
    };
    view! {
        <label class="file">
            {m.import_reports}
            <input
                id=IMPORT_FIELD
                type="file"
                multiple
                accept=KINDS
                data-action="import"
                on:change:target=move |event| request.open(files::take(&event.target()))
            />
        </label>
        <p>{words_if(is_blank, m.import_hint)}</p>
        <p class="example" role="status">{words_if(is_loading, m.loading)} {dynamic(failure)}</p>
    }
}

/// The dialog, once it is asked for.
#[component]
pub fn ImportDialog() -> impl IntoView {
    let language = locale().language;
    let session: ImportSession = expect_context();
    let loader = Loader::new(move || async move {
        let (texts, part) = (load_catalog(language).await?, lazy::import().await.ok()?);
        stylesheet::load(STYLE).await;
        Some((texts, part))
    });
    Effect::new(move |_: Option<()>| {
        if session.request().is_open() {
            loader.request();
        }
    });
    Effect::new(move |_: Option<()>| {
        if loader.has_failed() {
            session.fail(Vec::new());
        }
    });
    move || loader.get().map(|(texts, part): (&'static Import, ImportPart)| (part.dialog)(texts))
}

/// Loads the dialog's program before it is asked for.
pub fn prefetch() {
    task::spawn(async { _ = lazy::import().await });
}

/// Has the person choose files.
pub fn choose_files() {
    if let Some(field) = page::element(IMPORT_FIELD) {
        field.click();
    }
}
