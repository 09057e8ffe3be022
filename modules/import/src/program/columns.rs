//! What each column of a file holds, to be seen and put right.

use conversion_cost::domain::quantity::Quantity;
use conversion_cost::i18n::Import;
use conversion_cost::platform::tree::Tree;
use conversion_cost::ui::pieces::{self, Table};
use import::role::Role;

use super::files::place;
use super::screen::Hold;
use super::session::Entry;
use super::session::Session;

/// What unfolds them, what they are folded in, and where they are written once they are seen.
pub(super) const SUMMARY: &str = "columns-summary";
pub(super) const FOLD: &str = "columns-fold";
pub(super) const ROWS: &str = "columns-rows";

/// What a column can hold, in words.
pub(super) const fn role_name(m: &Import, role: Role) -> &'static str {
    match role {
        Role::Sum(Quantity::Spend) => m.spend,
        Role::Sum(Quantity::Conversions) => m.conversions,
        Role::Sum(Quantity::Clicks) => m.clicks,
        Role::Sum(Quantity::Impressions) => m.impressions,
        Role::Sum(Quantity::Value) => m.value,
        Role::Campaign => m.campaign,
        Role::Channel => m.channel_role,
        Role::Currency => m.currency_role,
        Role::Indicator => m.indicator_role,
        Role::Part => m.part_role,
        Role::Day => m.day_role,
        Role::From => m.from_role,
        Role::To => m.to_role,
    }
}

/// The place for them.
pub(super) fn fold(session: &Session, entry: &Entry, tree: &mut Tree) {
    let id = place(entry, FOLD);
    tree.open("details").with("class", "written").with("id", &id).with("data-deed", &id);
    if entry.unclear {
        tree.with("open", "");
    }
    tree.open("summary").with("id", &place(entry, SUMMARY)).text(session.m.columns).close();
    pieces::place(tree, "div", "", &place(entry, ROWS));
    tree.close();
}

/// A row a column: its name, what stands in it, what it holds.
pub(super) fn write(session: &Session, entry: &Entry, tree: &mut Tree) {
    let (Some(file), m) = (&entry.file, session.m) else { return };
    if !session.unfolded.contains(&place(entry, FOLD)) {
        return;
    }
    let layout = &file.scanned.layout;
    let headings = [m.column, m.column_first, m.column_holds];
    let mut table = Table::begin(tree, &headings);
    for (column, name) in layout.header.iter().enumerate() {
        let first = file.scanned.examples.iter().filter_map(|row| row.get(column));
        let first: Vec<&str> = first.filter(|cell| !cell.is_empty()).map(|cell| short(cell)).collect();
        table.row(name);
        table.cell(&first.join(" · "));
        let id = place(entry, &format!("column-{column}"));
        let cell = table.open_cell().open("select").with("id", &id).with("data-deed", &id);
        cell.with("aria-label", &m.holds_of.with(&[name]));
        for (value, words) in [("", m.unused)].into_iter().chain(Role::ALL.map(|role| (role.id(), role_name(m, role))))
        {
            cell.open("option").with("value", value).text(words).close();
        }
        cell.close().close();
    }
    table.end();
}

/// What the fields hold.
pub(super) fn held(entry: &Entry, holds: &mut Vec<Hold>) {
    let read = entry.file.as_ref().map(|file| &file.scanned.layout.roles);
    for (column, role) in entry.roles.as_ref().or(read).into_iter().flatten().enumerate() {
        let value = role.map_or("", Role::id).to_owned();
        holds.push((place(entry, &format!("column-{column}")), "value", value));
    }
}

/// The column of a field.
pub(super) fn read(part: &str) -> Option<usize> {
    part.strip_prefix("column-")?.parse().ok()
}

/// The beginning of a cell.
fn short(cell: &str) -> &str {
    cell.char_indices().nth(24).map_or(cell, |(end, _)| cell.get(..end).unwrap_or(cell))
}
