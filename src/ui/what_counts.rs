//! What counts as conversion costs and what doesn't, where people decide what to type.

use super::pieces::{paragraph, words};
use crate::i18n::Messages;
use crate::state::Tree;

/// Where it comes.
pub(super) const PLACE: &str = "what-counts";

/// Folded, with one line open.
pub(super) fn write(m: &'static Messages, tree: &mut Tree) {
    tree.open("details").with("class", "what-counts");
    words(tree, "summary", m.counts);
    tree.open("div").with("class", "two-lists");
    for (title, lines) in [(m.counts_yes, m.counts_yes_list), (m.counts_no, m.counts_no_list)] {
        tree.open("section");
        words(tree, "h3", title);
        tree.open("ul");
        lines.iter().for_each(|line| words(tree, "li", line));
        tree.close().close();
    }
    tree.close();
    paragraph(tree, m.counts_why);
    tree.close();
}
