//! What is kept on this device, and what can be done with it.

use super::pieces::{self, button, panel, paragraph, place, words};
use crate::i18n::Messages;
use crate::state::{Shown, Tree};

/// Where the lines of what is kept come, and why a file was not taken.
pub(super) const LINES: &str = "kept-lines";
pub(super) const PROBLEM: &str = "import-problem";

/// Folded: looked at only while it is open.
pub(super) fn frame(m: &'static Messages, tree: &mut Tree) {
    panel(tree, "kept", m.kept, "show-kept");
    tree.close();
    place(tree, "ul", "", LINES);
    paragraph(tree, m.kept_where);
    tree.open("div").with("class", "deeds");
    button(tree, "export-json", m.export);
    button(tree, "open-saved", m.import);
    button(tree, "clear-saved", m.forget);
    pieces::note(tree.close(), PROBLEM);
    tree.close();
}

/// What is kept.
pub(super) fn lines(it: &Shown, tree: &mut Tree) {
    it.kept().iter().for_each(|line| words(tree, "li", line));
}

/// Why a file was not taken.
pub(super) fn problem(it: &Shown, tree: &mut Tree) {
    pieces::problem(tree, it.import_problem());
}
