//! What each column of a file holds, to be looked at and put right.

use i18n::Import;
use leptos::html;
use leptos::prelude::*;
use reports::gather::FileId;
use reports::role::Role;
use reports::session::{Request, Section};
use reports::view::file::{ColumnView, FileView};

use super::file::part_id;
use super::sentences::role_name;
use crate::components::{DataTable, TableRow};
use crate::state::ReportReader;

/// The last part of the id of what unfolds them.
pub const SUMMARY: &str = "columns-summary";

/// The columns of a file, folded unless nothing is known of them; nothing until the file has been read once.
#[component]
pub fn Columns(
    /// Which file.
    id: FileId,
    /// The sentences.
    texts: &'static Import,
    /// What is told of it.
    file: Memo<Option<FileView>>,
) -> impl IntoView {
    let has_columns = Memo::new(move |_| file.with(|file| file.as_ref().is_some_and(|file| !file.fields.is_empty())));
    let columns =
        Memo::new(move |_| file.with(|file| file.as_ref().map(|file| file.columns.clone()).unwrap_or_default()));
    // Names and first rows; a list that is changed must not be made anew under the finger.
    let table = Memo::new(move |_| {
        columns.with(|columns| {
            columns.iter().map(|column| ColumnView { role: None, ..column.clone() }).collect::<Vec<_>>()
        })
    });
    move || {
        has_columns.get().then(|| {
            let rows = move || table.with(|table| (!table.is_empty()).then(|| rows(id, texts, table, columns)));
            view! { <Fold id texts is_open=!table.with_untracked(Vec::is_empty)>{rows}</Fold> }
        })
    }
}

/// What they are folded in, which says when it is unfolded: what is folded is not told.
#[component]
fn Fold(id: FileId, texts: &'static Import, is_open: bool, children: Children) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let details = NodeRef::<html::Details>::new();
    let toggle = move |_| {
        let is_open = details.get_untracked().is_some_and(|details| details.open());
        reader.ask(&Request::Unfold(Section::Columns(id), is_open));
    };
    view! {
        <details class="written" id=part_id(id, "columns-fold") node_ref=details open=is_open on:toggle=toggle>
            <summary id=part_id(id, SUMMARY)>{texts.columns}</summary>
            <div id=part_id(id, "columns-rows")>{children()}</div>
        </details>
    }
}

/// A row a column: its name, what stands in it, what it holds.
fn rows(id: FileId, texts: &'static Import, table: &[ColumnView], columns: Memo<Vec<ColumnView>>) -> AnyView {
    let row = |(place, column): (usize, &ColumnView)| TableRow {
        name: column.name.clone(),
        cells: vec![
            column.samples.join(" · ").into_any(),
            view! { <RoleSelect id texts place name=column.name.clone() columns /> }.into_any(),
        ],
    };
    let rows = table.iter().enumerate().map(row).collect();
    view! { <DataTable headings=vec![texts.column, texts.column_examples, texts.column_role] rows /> }.into_any()
}

/// The choice of what a column holds.
#[component]
fn RoleSelect(
    id: FileId,
    texts: &'static Import,
    place: usize,
    name: String,
    columns: Memo<Vec<ColumnView>>,
) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let role = Memo::new(move |_| columns.with(|columns| columns.get(place).and_then(|column| column.role)));
    let value = move || role.get().map_or("", Role::id);
    let chosen = role.get_untracked();
    let option = |role: Role| {
        view! { <option value=role.id() selected=chosen == Some(role)>{role_name(texts, role)}</option> }
    };
    view! {
        <select
            id=part_id(id, &format!("column-{place}"))
            aria-label=texts.role_of_column.with(&[&name])
            prop:value=value
            on:change:target=move |event| {
                reader.ask(&Request::Assign(id, place, event.target().value().parse().ok()));
            }
        >
            <option value="" selected=chosen.is_none()>{texts.role_unused}</option>
            {Role::ALL.map(option).into_iter().collect::<Vec<_>>()}
        </select>
    }
}
