//! All of the page that is no view: its header, the rows, the answer, and what stands below them.
//!
//! What is only read is written as a whole (`state/written.rs`), and what is pressed, chosen or pulled says its deed: views would
//! weigh three times as much.

use leptos::prelude::*;

use super::pieces::SHOW;
use super::{answer, channels, columns, form, header, help, insight, kept, period, table, tools, what_counts};
use crate::codec::preferences::Theme;
use crate::domain::certainty::Level;
use crate::domain::edit::Edit;
use crate::domain::field::Field;
use crate::domain::money::Currency;
use crate::i18n::Language;
use crate::state::{Session, Tree, When, build_later, press};

/// Where what follows from the figures comes.
const BELOW: &str = "below";

/// Where what is kept and the help come, below it.
const ASIDES: &str = "asides";

/// The places for what stands below the form and the answer. It is written after the form; the header at once, as it has the
/// focus when the page is built anew in another language.
#[component]
pub(super) fn Below(session: Session) -> impl IntoView {
    Effect::new(move || {
        place_header(session);
        place_figures(session);
        build_later(session, place_below);
        build_later(session, place_asides);
        build_later(session, Session::write_in_steps);
    });
    view! {
        <div id=BELOW></div>
        <div id=ASIDES></div>
    }
}

fn place_header(session: Session) {
    let mut tree = Tree::default();
    header::frame(session.messages(), session.currency_now(), &mut tree);
    session.place(header::PLACE, tree, deed);
    session.written(header::PROBLEM, When::Soon, header::problem);
    session.written(tools::WHICH, When::Soon, tools::channels);
    let mut tree = Tree::default();
    period::frame(session.messages(), false, &mut tree);
    columns::frame(session.messages(), &mut tree);
    session.place(form::OPTIONS, tree, deed);
    session.on_deed(form::HEAD, deed);
    session.written(period::note(false), When::Soon, period::problem);
    session.written(period::note(true), When::Soon, period::problem_before);
    session.held(|it, held| {
        for hold in [header::held, period::held, columns::held, insight::held] {
            hold(it, held);
        }
    });
    session.complete_currencies(header::CURRENCY);
}

fn place_figures(session: Session) {
    session.written(answer::PLACE, When::Now, answer::write);
    session.written(answer::BAR, When::Now, answer::bar);
    session.written(table::PLACE, When::Soon, table::write);
    session.on_deed(table::PLACE, deed);
    session.on_deed(channels::LIST, deed);
    session.rows(channels::LIST, channels::ROW);
}

fn place_below(session: Session) {
    let mut tree = Tree::default();
    insight::frame(session, &mut tree);
    session.place(BELOW, tree, deed);
}

fn place_asides(session: Session) {
    let m = session.messages();
    let mut tree = Tree::default();
    kept::frame(m, &mut tree);
    session.written(kept::LINES, When::Soon, kept::lines);
    session.written(kept::PROBLEM, When::Soon, kept::problem);
    help::frame(m, &mut tree);
    session.written(help::PROBLEM, When::Soon, help::problem);
    session.place(ASIDES, tree, deed);
    let mut tree = Tree::default();
    what_counts::write(m, &mut tree);
    session.place(what_counts::PLACE, tree, deed);
}

/// Does what a button or a field without a view asks for.
fn deed(session: Session, deed: &str, value: String) {
    match deed {
        header::LANG => _ = Language::read(&value).map(|language| session.choose_language(language)),
        header::THEME => _ = Theme::read(&value).map(|theme| session.choose_theme(theme)),
        header::CURRENCY => _ = Currency::read(&value).map(|currency| session.edit(Edit::Currency(currency))),
        insight::picture::SAVE_SVG => session.save_picture("svg"),
        insight::picture::SAVE_PNG => session.save_picture("png"),
        SHOW => session.write_again(),
        "show-kept" => session.show_kept(!value.is_empty()),
        "show-help" => session.show_help(help::PLACE, help::write),
        "copy-table" => session.copy_table(),
        "export-csv" => session.save_table(),
        "export-json" => session.export(),
        "clear-saved" => session.forget(),
        form::IMPORT => session.import(),
        "open-saved" => press(form::IMPORT),
        _ => match (Field::read(deed), Level::read(&value)) {
            (Some(Field::Level), Some(level)) => session.edit(Edit::Level(level)),
            (Some(field), _) => {
                session.edit(Edit::Enter(field, value));
            }
            (None, _) if channels::remove(session, deed) => {}
            (None, _) => columns::show(session, deed, value == "true"),
        },
    }
}
