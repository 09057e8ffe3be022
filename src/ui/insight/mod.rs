//! What follows from the figures: the picture, and below it what stands folded to a title and a sentence.
//!
//! To add a part: a file beside these with its `Part`, and its name in `frame`.

use super::pieces::{SHOW, hold_number, number, panel, place};
use crate::domain::field::Field;
use crate::domain::figure::Figure;
use crate::i18n::Messages;
use crate::state::{Hold, Session, Shown, Tree, When, Write};

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

/// Puts everything into its place that follows from the figures.
pub(super) fn frame(session: Session, tree: &mut Tree) {
    let m = session.messages();
    let i = &m.insight;
    picture::frame(i, tree);
    session.written(picture::PLACE, When::InPause, picture::write);
    session.written(test::RESULT, When::Soon, test::result);
    session.written(before::CHANNELS, When::Soon, before::channels);
    for part in [sure::part, target::part, profit::part, levers::part, before::part, test::part, organic::part] {
        let Part { id, title, fields, gist, content } = part(i);
        let (gist_id, content_id) = (format!("{id}-gist"), format!("{id}-content"));
        panel(tree, id, title, SHOW);
        place(tree.text(" "), "span", "gist", &gist_id);
        fields(m, tree.close());
        place(tree, "div", "written", &content_id);
        tree.close();
        session.written(&gist_id, When::Soon, gist);
        session.written(&content_id, When::Soon, content);
    }
}

/// What the fields hold.
pub(super) fn held(it: &Shown, held: &mut Vec<Hold>) {
    picture::held(it, held);
    sure::held(it, held);
    levers::held(it, held);
    before::held(it, held);
    Figure::ALL.into_iter().for_each(|figure| hold_number(it, Field::Figure(figure), held));
}

/// Fields side by side.
fn fields(m: &Messages, tree: &mut Tree, figures: &[Figure]) {
    tree.open("div").with("class", "figures");
    figures.iter().for_each(|figure| field(m, tree, *figure));
    tree.close();
}

fn field(m: &Messages, tree: &mut Tree, figure: Figure) {
    number(tree, figure.id(), "figure", "", m.figure(figure));
}
