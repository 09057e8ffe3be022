//! Which optional columns are shown.

use super::pieces::words;
use crate::domain::quantity::Quantity;
use crate::i18n::Messages;
use crate::state::{Hold, Session, Shown, Tree};

/// The tick boxes: their ids, which are their deeds.
const TICKS: [(Quantity, &str); 3] = [
    (Quantity::Clicks, "column.clicks"),
    (Quantity::Impressions, "column.impressions"),
    (Quantity::Value, "column.value"),
];

/// A tick box for each optional column.
pub(super) fn frame(m: &'static Messages, tree: &mut Tree) {
    tree.open("fieldset").with("class", "columns");
    words(tree, "legend", m.columns);
    for (quantity, id) in TICKS {
        tree.open("label").with("class", "tick").open("input").with("type", "checkbox").with("id", id);
        tree.with("data-deed", id).with("data-column", quantity.id()).close().text(m.quantity(quantity)).close();
    }
    tree.close();
}

/// A column with figures in it can't be put away.
pub(super) fn held(it: &Shown, held: &mut Vec<Hold>) {
    for (quantity, id) in TICKS {
        held.push((id.to_owned(), "checked", it.shows(quantity).to_string()));
        held.push((id.to_owned(), "disabled", it.plan.is_filled(quantity).to_string()));
    }
}

/// Shows a column, or stops showing it, where the deed is that of its tick box.
pub(super) fn show(session: Session, deed: &str, shown: bool) {
    if let Some((quantity, _)) = TICKS.into_iter().find(|(_, id)| *id == deed) {
        session.show(quantity, shown);
    }
}
