//! Why a file can't be taken, in words.

use conversion_cost::i18n::Import;
use import::problem::Problem;
use import::records::MOST_CELLS;
use import::scan::Scanned;

use super::columns::role_name;

/// The problem of this name.
pub(super) fn named(name: &str) -> Problem {
    match name {
        "encrypted" => Problem::Locked,
        "old" => Problem::Old,
        "too-large" => Problem::TooLarge,
        "own" => Problem::Own,
        "gone" => Problem::Gone,
        _ => Problem::Workbook,
    }
}

/// A problem in words.
pub(super) fn words(m: &Import, problem: &Problem, scanned: Option<&Scanned>) -> String {
    let name = |role| {
        let layout = scanned.map(|scanned| &scanned.layout);
        let header = layout.and_then(|layout| layout.header.get(layout.column(role)?));
        header.cloned().unwrap_or_else(|| role_name(m, role).to_owned())
    };
    let line = |line: &u64| line.to_string();
    match problem {
        Problem::Empty => m.bad_empty.to_owned(),
        Problem::Binary(at) => m.bad_binary.with(&[&line(at)]),
        Problem::MixedEncodings(at) => m.bad_mixed.with(&[&line(at)]),
        Problem::TooManyCells(at) => m.bad_cells.with(&[&line(at), &MOST_CELLS.to_string()]),
        Problem::TooLong(at) => m.bad_long.with(&[&line(at)]),
        Problem::OpenQuote(at) => m.bad_quote.with(&[&line(at)]),
        Problem::CutOff(at) => m.bad_cut.with(&[&line(at)]),
        Problem::Shifted(at) => m.bad_shifted.with(&[&line(at)]),
        Problem::NoHeader => m.bad_header.to_owned(),
        Problem::Unreadable(role, at, cell) => m.bad_number.with(&[&name(*role), &line(at), cell]),
        Problem::MixedMarks(role, dot, comma) => m.bad_marks.with(&[&name(*role), &line(dot), &line(comma)]),
        Problem::MixedDates(day, month) => m.bad_dates.with(&[&line(day), &line(month)]),
        Problem::NoRows => m.bad_rows.to_owned(),
        Problem::Workbook => m.bad_workbook.to_owned(),
        Problem::Locked => m.bad_locked.to_owned(),
        Problem::Old => m.bad_old.to_owned(),
        Problem::TooLarge => m.bad_large.to_owned(),
        Problem::Own => m.bad_own.to_owned(),
        Problem::Gone => m.bad_gone.to_owned(),
    }
}
