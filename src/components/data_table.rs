//! A table of results.

use leptos::prelude::*;

/// A row of a table: its name, and its cells after that.
pub struct TableRow {
    /// What the row is about.
    pub name: String,
    /// One cell a heading, without the first.
    pub cells: Vec<AnyView>,
}

/// A table. Where it is narrow the style makes a card of each row, so every cell has its heading, and every part says what it is:
/// a table that is laid out as something else is none any more to some readers.
#[component]
pub fn DataTable(
    /// The headings of the columns, that of the names first.
    headings: Vec<&'static str>,
    /// The rows.
    rows: Vec<TableRow>,
) -> impl IntoView {
    let row = |TableRow { name, cells }: TableRow| {
        let cells = cells.into_iter().zip(headings.iter().skip(1)).map(|(cell, heading)| {
            view! { <td role="cell" data-heading=*heading>{cell}</td> }
        });
        view! { <tr role="row"><th role="rowheader">{name}</th>{cells.collect::<Vec<_>>()}</tr> }
    };
    let rows: Vec<_> = rows.into_iter().map(row).collect();
    let headings: Vec<_> =
        headings.into_iter().map(|heading| view! { <th role="columnheader">{heading}</th> }).collect();
    view! {
        <table role="table">
            <thead role="rowgroup"><tr role="row">{headings}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}
