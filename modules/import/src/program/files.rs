//! The list of files: what each is and how far it has been read.

use conversion_cost::platform::tree::Tree;
use conversion_cost::ui::pieces::{self, classed, paragraph, words};
use import::day::Period;
use import::gather::{Gathered, Note};

use super::problems;
use super::screen::caution;
use super::session::{Entry, Session, State};

const START: &str = "import-file-";

/// The id of a file's place or field.
pub(super) fn place(entry: &Entry, part: &str) -> String {
    place_of(entry.number, part)
}

/// The same of the file with this number.
pub(super) fn place_of(number: u32, part: &str) -> String {
    format!("{START}{number}.{part}")
}

/// Whether this is such an id.
pub(super) fn is_place(id: &str) -> bool {
    id.starts_with(START)
}

/// The number of a file and the part, of such an id.
pub(super) fn read_place(id: &str) -> Option<(u32, &str)> {
    let (number, part) = id.strip_prefix(START)?.split_once('.')?;
    Some((number.parse().ok()?, part))
}

/// Each file with places for what is told and asked of it.
pub(super) fn list(session: &Session, tree: &mut Tree) {
    let m = session.m;
    for entry in &session.files.entries {
        tree.open("li").with("class", "import-file");
        tree.open("div").with("class", "import-file-head");
        words(tree, "h3", &entry.name);
        let remove = place(entry, "remove");
        tree.open("button")
            .with("type", "button")
            .with("class", "quiet")
            .with("data-deed", &remove)
            .with("id", &remove);
        tree.with("aria-label", &m.remove.with(&[&entry.name])).text(m.remove_short).close().close();
        for part in ["state", "choices", "columns"] {
            pieces::place(tree, "div", part, &place(entry, part));
        }
        tree.close();
    }
}

/// What a file is, and how far it has been read.
pub(super) fn state(session: &Session, entry: &Entry, gathered: &Gathered, tree: &mut Tree) {
    let m = session.m;
    let writer = session.writer(gathered);
    match &entry.state {
        State::Waiting => paragraph(tree, m.waiting),
        State::Reading(_, part) => {
            paragraph(tree, &m.reading.with(&[&writer.percent(*part)]));
            tree.open("progress").with("max", "1").with("value", &part.to_string());
            tree.with("aria-label", &entry.name).close();
        }
        State::Failed(problem) => {
            let scanned = entry.file.as_ref().map(|file| &file.scanned);
            classed(tree, "p", "problem", &problems::words(m, problem, scanned));
        }
        State::Read => read(session, entry, gathered, tree),
    }
}

fn read(session: &Session, entry: &Entry, gathered: &Gathered, tree: &mut Tree) {
    let m = session.m;
    let writer = session.writer(gathered);
    let Some(file) = &entry.file else { return };
    let name = file.scanned.layout.source.name;
    let mut facts = vec![if name.is_empty() { m.unknown_source } else { name }.to_owned()];
    facts.push(match file.scanned.rows {
        1 => m.row.to_owned(),
        rows => m.rows.with(&[&writer.whole(rows)]),
    });
    if let Period::Known(first, last) = file.scanned.period(file.choices.month_first) {
        facts.push(m.days.with(&[&writer.day(first), &writer.day(last)]));
    }
    let (numbers, files) = session.read();
    let own = numbers.iter().position(|number| *number == entry.number);
    let notes = || gathered.notes.iter().filter_map(|note| of(note, own?).then_some(*note));
    if notes().any(|note| matches!(note, Note::Total(_, true))) {
        facts.push(m.total_agrees.to_owned());
    }
    paragraph(tree, &facts.join(" · "));
    for note in notes() {
        let sentence = match note {
            Note::Twice(_, other) => {
                m.twice.with(&[files.get(other).map(|file| file.name.as_str()).unwrap_or_default()])
            }
            Note::Overlaps(_, other) => {
                m.overlaps.with(&[files.get(other).map(|file| file.name.as_str()).unwrap_or_default()])
            }
            Note::Masked(_, count) => m.masked.with(&[&writer.whole(count)]),
            Note::Incomplete(_) => m.incomplete.to_owned(),
            Note::Total(_, false) => m.total_differs.to_owned(),
            Note::Counted(_) => m.counted.to_owned(),
            Note::Nobody(_) => m.nobody.to_owned(),
            Note::NoSpend(_) => m.no_spend.to_owned(),
            Note::Total(_, true) | Note::Periods => continue,
        };
        caution(tree, &sentence);
    }
}

fn of(note: &Note, place: usize) -> bool {
    match note {
        Note::Twice(file, _)
        | Note::Overlaps(file, _)
        | Note::Masked(file, _)
        | Note::Incomplete(file)
        | Note::Total(file, _)
        | Note::Counted(file)
        | Note::Nobody(file)
        | Note::NoSpend(file) => *file == place,
        Note::Periods => false,
    }
}
