//! The figures as a table, for a spreadsheet or a mail.

use super::pieces::button;
use crate::domain::channel::Channel;
use crate::state::{Shown, Tree};

/// Where its buttons come, below the answer.
pub(super) const PLACE: &str = "table";

/// What can be done with it, as soon as there is anything to put into it.
pub(super) fn write(it: &Shown, tree: &mut Tree) {
    if it.plan.channels.iter().all(Channel::is_blank) {
        return;
    }
    tree.open("div").with("class", "deeds");
    button(tree, "copy-table", it.m.table_copy);
    button(tree, "export-csv", it.m.table_save);
    tree.close().open("p").with("class", "aside").with("role", "status").text(it.table_told()).close();
}
