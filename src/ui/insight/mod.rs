//! What follows from the figures: the picture, and below it what stands folded to a title and a sentence.
//!
//! Only fields in which one types are views, one kind for all.

use super::number_field::figure_field;
use super::pieces::{panel, place};
use crate::domain::figure::Figure;
use crate::i18n::Messages;
use crate::state::{Hold, Session, Shown, Tree, Write, build_later, mount_in};

mod before;
mod levers;
mod organic;
pub(super) mod picture;
mod profit;
mod sure;
mod target;
mod test;

/// A folded part.
struct Part {
    id: &'static str,
    title: &'static str,
    /// Where its fields stand.
    fields: fn(&'static Messages, &mut Tree),
    /// Its one sentence, which stands with the title.
    gist: Write,
    /// What it says.
    content: Write,
}

/// Puts everything into its place that follows from the figures, but the fields in which one types.
pub(super) fn frame(session: Session, tree: &mut Tree) {
    let m = session.messages();
    let i = &m.insight;
    picture::frame(i, tree);
    session.written(picture::PLACE, picture::write);
    session.written(test::RESULT, test::result);
    session.written_and_filled(before::CHANNELS, before::channels, Some(before::fill));
    for part in [sure::part, target::part, profit::part, levers::part, before::part, test::part, organic::part] {
        let Part { id, title, fields, gist, content } = part(i);
        let (gist_id, content_id) = (format!("{id}-gist"), format!("{id}-content"));
        panel(tree, id, title, "");
        place(tree.text(" "), "span", "gist", &gist_id);
        fields(m, tree.close());
        place(tree, "div", "written", &content_id);
        tree.close();
        session.written(&gist_id, gist);
        session.written(&content_id, content);
    }
}

/// Puts the fields into their places, some at a time.
pub(super) fn mount_later(session: Session) {
    for figures in Figure::ALL.chunks(3) {
        build_later(session, move |session| figures.iter().for_each(|figure| mount_field(session, *figure)));
    }
}

/// What the fields without a view of their own hold.
pub(super) fn held(it: &Shown, held: &mut Vec<Hold>) {
    sure::held(it, held);
    levers::held(it, held);
}

/// Places for fields, side by side.
fn fields(tree: &mut Tree, figures: &[Figure]) {
    tree.open("div").with("class", "figures");
    figures.iter().for_each(|figure| slot(tree, figure.id()));
    tree.close();
}

/// Where the field of this name comes.
fn slot(tree: &mut Tree, name: &str) {
    place(tree, "div", "slot", &slot_id(name));
}

fn slot_id(name: &str) -> String {
    format!("slot.{name}")
}

fn mount_field(session: Session, figure: Figure) {
    mount_in(&slot_id(figure.id()), move || figure_field(session, figure));
}
