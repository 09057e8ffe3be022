//! What each column of a file holds, to be looked at and put right.

use i18n::Import;
use leptos::html;
use leptos::prelude::*;
use reports::gather::FileId;
use reports::role::Role;
use reports::session::{Request, Section};
use reports::view::ImportView;
use reports::view::file::ColumnView;

use super::file::{find, part_id};
use super::layout::lines;
use super::sentences::role_name;
use crate::components::{DataTable, TableRow, dynamic, memo_flag, memo_text, view_if};
use crate::state::ReportReader;

/// The last part of the id of what unfolds them.
pub const SUMMARY: &str = "columns-summary";

fn columns(view: &ImportView, id: FileId) -> &[ColumnView] {
    find(view, id).map(|file| file.columns.as_slice()).unwrap_or_default()
}

/// The columns of a file, folded unless nothing is known of them; nothing until the file has been read once.
#[component]
pub fn Columns(
    /// Which file.
    id: FileId,
    /// The sentences.
    texts: &'static Import,
) -> impl IntoView {
    let view = expect_context::<ReportReader>().view();
    let has_columns = memo_flag(move || view.with(|view| find(view, id).is_some_and(|file| !file.fields.is_empty())));
    view_if(has_columns, move || view! { <Fold id texts /> }.into_any())
}

/// What they are folded in, which says when it is unfolded: what is folded is not told.
#[component]
fn Fold(id: FileId, texts: &'static Import) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let view = reader.view();
    let details = NodeRef::<html::Details>::new();
    let toggle = move |_| {
        let is_open = details.get_untracked().is_some_and(|details| details.open());
        reader.ask(&Request::Unfold(Section::Columns(id), is_open));
    };
    // Names and first rows: a list that is changed must not be made anew under the finger.
    let shape = memo_text(move || {
        view.with(|view| {
            let columns = columns(view, id);
            let texts = columns.iter().flat_map(|column| [&column.name].into_iter().chain(&column.samples).cloned());
            lines([columns.len().to_string()].into_iter().chain(texts))
        })
    });
    let table = move |view: &ImportView| match columns(view, id) {
        [] => ().into_any(),
        columns => table(id, texts, columns),
    };
    // Reading the shape is what makes it follow the view.
    let table = move || shape.with(|_| view.with_untracked(table));
    let is_open = view.with_untracked(|view| !columns(view, id).is_empty());
    view! {
        <details class="written" id=part_id(id, "columns-fold") node_ref=details open=is_open on:toggle=toggle>
            <summary id=part_id(id, SUMMARY)>{texts.columns}</summary>
            <div id=part_id(id, "columns-rows")>{dynamic(table)}</div>
        </details>
    }
}

/// A row a column: its name, what stands in it, what it holds.
fn table(id: FileId, texts: &'static Import, columns: &[ColumnView]) -> AnyView {
    let row = |(place, column): (usize, &ColumnView)| TableRow {
        name: column.name.clone(),
        cells: vec![
            column.samples.join(" · ").into_any(),
            view! { <RoleSelect id texts place name=column.name.clone() /> }.into_any(),
        ],
    };
    let rows = columns.iter().enumerate().map(row).collect();
    view! { <DataTable headings=vec![texts.column, texts.column_examples, texts.column_role] rows /> }.into_any()
}

/// The choice of what a column holds.
#[component]
fn RoleSelect(id: FileId, texts: &'static Import, place: usize, name: String) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let view = reader.view();
    let role = move |view: &ImportView| columns(view, id).get(place).and_then(|column| column.role);
    let value = memo_text(move || view.with(role).map_or("", Role::id).to_owned());
    let chosen = view.with_untracked(role).map_or("", Role::id);
    let option = |value: &'static str, words| view! { <option value=value selected=chosen == value>{words}</option> };
    let roles = Role::ALL.map(|role| option(role.id(), role_name(texts, role)));
    view! {
        <select
            id=part_id(id, &format!("column-{place}"))
            aria-label=texts.role_of_column.with(&[&name])
            prop:value=value
            on:change:target=move |event| {
                reader.ask(&Request::Assign(id, place, event.target().value().parse().ok()));
            }
        >
            {option("", texts.role_unused)} {roles.into_iter().collect::<Vec<_>>()}
        </select>
    }
}
