//! From a value of `crates/reports` to its sentence.

use domain::quantity::Quantity;
use i18n::Import;
use reports::gather::{FileId, Note, Question};
use reports::problem::FileProblem;
use reports::role::Role;
use reports::sources::Target;
use reports::table::csv_reader::MOST_CELLS;
use reports::view::ImportView;

use super::format::ReportFormat;

/// The name of a channel; an own one turns the direction of nothing around it.
pub fn target_name(target: &Target) -> String {
    match target {
        Target::Own(name) => format!("\u{2068}{name}\u{2069}"),
        target => target.name().unwrap_or_default().to_owned(),
    }
}

/// What a column can hold.
pub const fn role_name(texts: &Import, role: Role) -> &'static str {
    match role {
        Role::Sum(Quantity::Spend) => texts.role_spend,
        Role::Sum(Quantity::Conversions) => texts.role_conversions,
        Role::Sum(Quantity::Clicks) => texts.role_clicks,
        Role::Sum(Quantity::Impressions) => texts.role_impressions,
        Role::Sum(Quantity::Value) => texts.role_value,
        Role::Campaign => texts.role_campaign,
        Role::Channel => texts.role_channel,
        Role::Currency => texts.role_currency,
        Role::Indicator => texts.role_indicator,
        Role::Part => texts.role_part,
        Role::Day => texts.role_day,
        Role::From => texts.role_from,
        Role::To => texts.role_to,
    }
}

/// The name of a file.
pub fn file_name(view: &ImportView, id: FileId) -> &str {
    view.files.iter().find(|file| file.id == id).map(|file| file.name.as_str()).unwrap_or_default()
}

/// A question.
pub fn question(texts: &Import, view: &ImportView, question: &Question) -> String {
    let name = |id: &FileId| file_name(view, *id);
    match question {
        Question::StillReading => texts.ask_reading.to_owned(),
        Question::Columns(file) => texts.ask_columns.with(&[name(file)]),
        Question::Channel(file) => texts.ask_channel.with(&[name(file)]),
        Question::Separator(file, example) => texts.ask_separator.with(&[name(file), example]),
        Question::Indicator(file, _) => texts.ask_indicator.with(&[name(file)]),
        Question::Dates(file, dates) => texts.ask_dates.with(&[name(file), &dates.line.to_string(), &dates.example]),
        Question::Currency(file) => texts.ask_currency.with(&[name(file)]),
        Question::SeveralCurrencies(_) => texts.ask_currencies.to_owned(),
        Question::OutOfRange(target, role) => texts.ask_range.with(&[&target_name(target), role_name(texts, *role)]),
        Question::NoFigures => texts.ask_figures.to_owned(),
    }
}

/// What should be known of a file, as a caution; `None` where it is none.
pub fn caution(texts: &Import, format: ReportFormat, view: &ImportView, note: Note) -> Option<String> {
    Some(match note {
        Note::SameAs(other) => texts.duplicate.with(&[file_name(view, other)]),
        Note::Overlaps(other) => texts.overlaps.with(&[file_name(view, other)]),
        Note::Masked(count) => {
            let count = count.to_string();
            texts.masked.with(format.locale.language, &count, &[&format.plain(&count)])
        }
        Note::Incomplete => texts.incomplete.to_owned(),
        Note::DiffersFromTotal => texts.total_differs.to_owned(),
        Note::CountedByPlatforms => texts.already_counted.to_owned(),
        Note::UnknownChannel => texts.no_channel.to_owned(),
        Note::NoSpend => texts.no_spend.to_owned(),
        Note::AgreesWithTotal => return None,
    })
}

/// Why a file can't be taken; `column` is the name of the one in which that is.
pub fn problem(texts: &Import, problem: &FileProblem, column: Option<&str>) -> String {
    let column = |role| column.unwrap_or_else(|| role_name(texts, role)).to_owned();
    let line = u64::to_string;
    match problem {
        FileProblem::Empty => texts.problem_empty.to_owned(),
        FileProblem::Binary(at) => texts.problem_binary.with(&[&line(at)]),
        FileProblem::MixedEncodings(at) => texts.problem_encodings.with(&[&line(at)]),
        FileProblem::TooManyCells(at) => texts.problem_cells.with(&[&line(at), &MOST_CELLS.to_string()]),
        FileProblem::TooLong(at) => texts.problem_long_line.with(&[&line(at)]),
        FileProblem::OpenQuote(at) => texts.problem_quote.with(&[&line(at)]),
        FileProblem::CutOff(at) => texts.problem_cut_off.with(&[&line(at)]),
        FileProblem::Shifted(at) => texts.problem_shifted.with(&[&line(at)]),
        FileProblem::NoHeader => texts.problem_header.to_owned(),
        FileProblem::Unreadable(role, at, cell) => texts.problem_number.with(&[&column(*role), &line(at), cell]),
        FileProblem::MixedSeparators(role, point, comma) => {
            texts.problem_separators.with(&[&column(*role), &line(point), &line(comma)])
        }
        FileProblem::MixedDates(day, month) => texts.problem_dates.with(&[&line(day), &line(month)]),
        FileProblem::NoRows => texts.problem_rows.to_owned(),
        FileProblem::Workbook => texts.problem_workbook.to_owned(),
        FileProblem::Locked => texts.problem_password.to_owned(),
        FileProblem::Old => texts.problem_old_format.to_owned(),
        FileProblem::TooLarge => texts.problem_too_large.to_owned(),
        FileProblem::SavedCopy => texts.problem_saved_copy.to_owned(),
        FileProblem::Gone => texts.problem_gone.to_owned(),
    }
}
