//! A file in the dialog: what it is, how far it has been read, what can be chosen for it.

use i18n::Import;
use leptos::prelude::*;
use reports::gather::{FileId, Note};
use reports::session::Request;
use reports::view::ImportView;
use reports::view::file::{FileFacts, FileState, FileView};

use super::columns::Columns;
use super::dialog::MORE;
use super::fields::FileFields;
use super::format::ReportFormat;
use super::layout::{lines, paragraphs};
use super::sentences;
use crate::browser::focus;
use crate::components::{memo_flag, memo_text, view_if};
use crate::state::{ReportReader, locale};

/// The id of a part of a file.
pub fn part_id(id: FileId, part: &str) -> String {
    format!("import-file-{id}.{part}")
}

/// What is told of a file; `None` while it is being left out.
pub fn find(view: &ImportView, id: FileId) -> Option<&FileView> {
    view.files.iter().find(|file| file.id == id)
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
    let name = reader.view().with_untracked(|view| find(view, id).map(|file| file.name.clone()).unwrap_or_default());
    let remove_label = texts.remove_file.with(&[&name]);
    let remove = move |_| {
        focus::to(&reader.view().with_untracked(|view| neighbour(view, id)));
        reader.ask(&Request::Remove(id));
    };
    view! {
        <li class="import-file">
            <div class="import-file-head">
                <h3>{name.clone()}</h3>
                <button
                    type="button"
                    class="quiet"
                    id=part_id(id, "remove")
                    aria-label=remove_label
                    on:click=remove
                >
                    {texts.remove}
                </button>
            </div>
            <div class="state" id=part_id(id, "state")><State id texts name /></div>
            <div class="choices" id=part_id(id, "choices")><FileFields id texts /></div>
            <div class="columns" id=part_id(id, "columns")><Columns id texts /></div>
        </li>
    }
}

/// Where the focus goes when a file is left out: to the next one, or else to the field for more.
fn neighbour(view: &ImportView, id: FileId) -> String {
    let mut others = view.files.iter().map(|file| file.id).skip_while(|other| *other != id).skip(1);
    others.next().map_or_else(|| MORE.to_owned(), |next| part_id(next, "remove"))
}

/// How far a file has been read, and what is in it.
#[component]
fn State(id: FileId, texts: &'static Import, name: String) -> impl IntoView {
    let view = expect_context::<ReportReader>().view();
    let format = ReportFormat { locale: locale(), currency: None };
    let of = move |told: fn(&Import, ReportFormat, &ImportView, &FileState) -> String| {
        memo_text(move || {
            view.with(|view| find(view, id).map(|file| told(texts, format, view, &file.state)).unwrap_or_default())
        })
    };
    let percent = of(|_, _, _, state| match state {
        FileState::Reading(percent) => percent.to_string(),
        _ => String::new(),
    });
    let progress = move || view! { <progress max="100" value=percent aria-label=name.clone()></progress> }.into_any();
    view! {
        {paragraphs("", of(progress_or_facts))}
        {view_if(memo_flag(move || percent.with(|percent| !percent.is_empty())), progress)}
        {paragraphs("problem", of(problem))}
        {paragraphs("caution", of(cautions))}
    }
}

fn progress_or_facts(texts: &Import, format: ReportFormat, _: &ImportView, state: &FileState) -> String {
    match state {
        FileState::Waiting => texts.waiting.to_owned(),
        FileState::Reading(percent) => texts.reading.with(&[&format.percent(*percent)]),
        FileState::Read(facts) => facts_line(texts, format, facts),
        FileState::Failed(..) => String::new(),
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

fn problem(texts: &Import, _: ReportFormat, _: &ImportView, state: &FileState) -> String {
    match state {
        FileState::Failed(problem, column) => lines([sentences::problem(texts, problem, column.as_deref())]),
        _ => String::new(),
    }
}

fn cautions(texts: &Import, format: ReportFormat, view: &ImportView, state: &FileState) -> String {
    match state {
        FileState::Read(facts) => {
            lines(facts.notes.iter().filter_map(|note| sentences::caution(texts, format, view, *note)))
        }
        _ => String::new(),
    }
}
