//! A file in the dialog: what it is, how far it has been read, what can be chosen for it.

use i18n::Import;
use leptos::prelude::*;
use reports::gather::{FileId, Note};
use reports::session::Request;
use reports::view::file::{FileFacts, FileState, FileView};

use super::columns::Columns;
use super::dialog::part;
use super::fields::FileFields;
use super::format::ReportFormat;
use super::sentences;
use crate::state::{ReportReader, locale};

/// The id of a part of a file.
pub fn part_id(id: FileId, part: &str) -> String {
    format!("import-file-{id}.{part}")
}

/// A file of the list.
#[component]
pub fn FileCard(
    /// Its number.
    id: FileId,
    /// The sentences.
    texts: &'static Import,
) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let file = part(reader, move |view| view.files.iter().find(|file| file.id == id).cloned());
    let name = file.with_untracked(|file| file.as_ref().map(|file| file.name.clone()).unwrap_or_default());
    let remove = texts.remove_file.with(&[&name]);
    view! {
        <li class="import-file">
            <div class="import-file-head">
                <h3>{name}</h3>
                <button
                    type="button"
                    class="quiet"
                    id=part_id(id, "remove")
                    aria-label=remove
                    on:click=move |_| reader.ask(&Request::Remove(id))
                >
                    {texts.remove}
                </button>
            </div>
            <div class="state" id=part_id(id, "state")><State texts file /></div>
            <div class="choices" id=part_id(id, "choices")><FileFields id texts file /></div>
            <div class="columns" id=part_id(id, "columns")><Columns id texts file /></div>
        </li>
    }
}

/// How far a file has been read, and what is in it.
#[component]
fn State(texts: &'static Import, file: Memo<Option<FileView>>) -> impl IntoView {
    let view = expect_context::<ReportReader>().view();
    let format = ReportFormat { locale: locale(), currency: None };
    let state = Memo::new(move |_| file.with(|file| file.as_ref().map(|file| (file.name.clone(), file.state.clone()))));
    let paragraph = |text: String| view! { <p>{text}</p> }.into_any();
    move || {
        let (name, state) = state.get()?;
        Some(match state {
            FileState::Waiting => paragraph(texts.waiting.to_owned()),
            FileState::Reading(percent) => view! {
                {paragraph(texts.reading.with(&[&format.percent(percent)]))}
                <progress max="100" value=percent.to_string() aria-label=name></progress>
            }
            .into_any(),
            FileState::Failed(problem, column) => {
                view! { <p class="problem">{sentences::problem(texts, &problem, column.as_deref())}</p> }.into_any()
            }
            FileState::Read(facts) => {
                let caution = |note: &Note| view.with_untracked(|view| sentences::caution(texts, format, view, *note));
                let caution = |note| caution(note).map(|caution| view! { <p class="caution">{caution}</p> });
                let cautions: Vec<_> = facts.notes.iter().filter_map(caution).collect();
                view! { {paragraph(facts_line(texts, format, &facts))} {cautions} }.into_any()
            }
        })
    }
}

/// What a file is, in one line.
fn facts_line(texts: &Import, format: ReportFormat, facts: &FileFacts) -> String {
    let rows = facts.rows.to_string();
    let mut line = vec![
        facts.source.clone().unwrap_or_else(|| texts.unknown_source.to_owned()),
        texts.rows.with(format.locale.language, &rows, &[&format.plain(&rows)]),
    ];
    if let Some(days) = facts.days {
        line.push(texts.day_range.with(&[&format.day(days.first), &format.day(days.last)]));
    }
    if facts.notes.contains(&Note::AgreesWithTotal) {
        line.push(texts.total_agrees.to_owned());
    }
    line.join(" · ")
}
