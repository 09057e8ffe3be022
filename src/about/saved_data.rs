//! What is saved on this device: to see, to save as a file, to open again, to delete.

use codec::document::PlanDocument;
use codec::record::{Record, RecordProblem};
use i18n::SavedData;
use leptos::prelude::*;

use crate::browser::{clock, download, storage};
use crate::components::Button;
use crate::import_dialog;
use crate::state::{ImportSession, PREFERENCES, Persistence, REPORT_CHOICES, UNREADABLE, locale, plan_store};

/// What is saved, and what can be done with it.
#[component]
pub fn SavedDataContent(
    /// The sentences.
    texts: &'static SavedData,
) -> impl IntoView {
    let locale = locale();
    let store = plan_store();
    let persistence: Persistence = expect_context();
    let session: ImportSession = expect_context();
    // Saving follows an edit within half a second, so what is quiet is saved.
    let quiet = store.when_quiet();
    let deleted = RwSignal::new(0_u32);
    let lines = move || {
        quiet.track();
        deleted.track();
        saved_lines(texts, &persistence.key(), locale.language.tag())
    };
    let export = move |()| {
        let plan = store.with_untracked(PlanDocument::of);
        let record = Record { revision: 0, saved: clock::timestamp(), plan };
        let name = format!("conversion-cost-{}.json", clock::today());
        download::save(&name, &download::address("text/plain", &record.write()));
    };
    let delete_all = move |()| {
        persistence.clear();
        deleted.update(|deleted| *deleted += 1);
    };
    view! {
        <div id="kept">
            <ul id="kept-lines">
                {move || lines().into_iter().map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>()}
            </ul>
            <p>{texts.location}</p>
            <div class="actions">
                <Button action="export-json" label=texts.export quiet=true on_press=export />
                <Button
                    action="open-saved"
                    label=texts.open_file
                    quiet=true
                    on_press=|()| import_dialog::choose_files()
                />
                <Button action="clear-saved" label=texts.delete_all quiet=true on_press=delete_all />
                <p class="note" id="import-problem" role="status">
                    <span class="problem">{move || session.file_problem().map(|problem| file_problem(texts, problem))}</span>
                </p>
            </div>
        </div>
    }
}

/// Why a file could not be opened.
const fn file_problem(texts: &SavedData, problem: RecordProblem) -> &'static str {
    match problem {
        RecordProblem::Newer => texts.file_newer,
        RecordProblem::Unreadable => texts.file_unreadable,
    }
}

/// What is stored, a line each.
fn saved_lines(texts: &SavedData, key: &str, language: &str) -> Vec<String> {
    let stored = |key: &str| storage::read(key).ok().flatten();
    let plan = stored(key).filter(|_| !key.is_empty()).map(|text| {
        let saved = Record::read(&text).map(|record| record.saved).unwrap_or_default();
        texts.plan.with(&[&clock::localized(&saved, language)])
    });
    let others =
        [(PREFERENCES, texts.preferences), (UNREADABLE, texts.unreadable), (REPORT_CHOICES, texts.report_choices)];
    let others = others.into_iter().filter(|(key, _)| stored(key).is_some()).map(|(_, words)| words.to_owned());
    let lines: Vec<String> = plan.into_iter().chain(others).collect();
    if lines.is_empty() { vec![texts.empty.to_owned()] } else { lines }
}
