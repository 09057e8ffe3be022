//! Reports of ad platforms: the field for them, and the dialog that shows what is in them before anything is taken over.

mod part;

use leptos::prelude::*;

use crate::components::words_if;
use crate::state::messages;

pub use part::PART;

/// What the lazy program hands over.
#[derive(Clone, Copy)]
pub struct ImportPart {}

/// Kinds of files that can hold figures.
const KINDS: &str = ".csv,.tsv,.txt,.xlsx,.xls,.json,text/csv,text/tab-separated-values,text/plain,application/json,\
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The field for reports.
#[component]
pub fn ImportField(
    /// Whether the form is empty, so that one is told that files can be dropped.
    is_blank: Signal<bool>,
) -> impl IntoView {
    let m = messages();
    view! {
        <label class="file">
            {m.import_reports}
            <input id="import-field" type="file" multiple accept=KINDS data-action="import" />
        </label>
        <p>{words_if(is_blank, m.import_hint)}</p>
    }
}

/// Loads the dialog before it is asked for.
pub fn prefetch() {}

/// Has the person choose files.
pub fn choose_files() {}
