//! The rows of a file: which are summed with which, which are totals, and which are no rows.

use domain::amount::DecimalSeparator;
use domain::quantity::Quantity;

use crate::problem::FileProblem;
use crate::role::Role;
use crate::scan::Scanned;
use crate::scan::duplicates::{self, is_none, is_total};
use crate::scan::groups::{Cells, Groups};
use crate::scan::tally::{Evidence, Sum};
use crate::table::csv_reader::{CsvRecord, text};
use crate::table::decode::Encoding;
use crate::table::layout::Layout;
use crate::table::number::Cell;
use crate::table::span::Span;

/// How many rows are shown as examples.
const EXAMPLES: usize = 3;

/// The most total rows that are compared with the sums.
const MOST_TOTALS: usize = 40;

/// The rows so far.
pub(crate) struct Rows {
    layout: Layout,
    /// Where the columns are.
    sums: [Option<usize>; 5],
    names: Names,
    /// How many columns there are, but for those without names behind them.
    named: usize,
    /// Whether the header has been passed, and whether the table has ended.
    begun: bool,
    ended: bool,
    /// Whether the line before was one of the table.
    in_table: bool,
    rows: u64,
    examples: Vec<Vec<String>>,
    groups: Groups,
    columns: [Evidence; 5],
    days: Span,
    /// The cell that was read as a day last.
    last_day: Vec<u8>,
    totals: Vec<[Sum; 5]>,
    /// The line that was read last, if cells are missing in it.
    pub(crate) short: Option<u64>,
}

/// Where the columns are that hold no numbers.
struct Names {
    campaign: Option<usize>,
    channel: Option<usize>,
    currency: Option<usize>,
    indicator: Option<usize>,
    part: Option<usize>,
    day: Option<usize>,
    from: Option<usize>,
    to: Option<usize>,
}

impl Rows {
    pub(crate) fn new(layout: Layout) -> Self {
        let column = |role| layout.column(role);
        Self {
            sums: Quantity::ALL.map(|quantity| column(Role::Sum(quantity))),
            names: Names {
                campaign: column(Role::Campaign),
                channel: column(Role::Channel),
                currency: column(Role::Currency),
                indicator: column(Role::Indicator),
                part: column(Role::Part),
                day: column(Role::Day),
                from: column(Role::From),
                to: column(Role::To),
            },
            named: layout.header.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1),
            layout,
            begun: false,
            ended: false,
            in_table: false,
            rows: 0,
            examples: Vec::new(),
            groups: Groups::default(),
            columns: Default::default(),
            days: Span::default(),
            last_day: Vec::new(),
            totals: Vec::new(),
            short: None,
        }
    }

    pub(crate) fn take(&mut self, record: CsvRecord) -> Result<(), FileProblem> {
        if !self.begun {
            self.begun = record.line >= self.layout.line;
            return Ok(());
        }
        // A second table has another header.
        self.ended |= record.after_gap && self.layout.source.is_analytics && self.rows > 0;
        let columns = self.layout.header.len();
        if record.is_tall && self.has_swallowed(&record) {
            return Err(FileProblem::OpenQuote(record.line));
        }
        // Notes below a table have one cell. So has a row that is cut off in its first.
        let is_note = record.len() == 1 && columns > 1;
        let goes_on = !self.ended && (!is_note || self.in_table && !record.after_gap && !is_footer(&record));
        self.short = (goes_on && record.len() < self.named).then_some(record.line);
        self.in_table = !(self.ended || is_note || is_blank(&record));
        if !self.in_table {
            return Ok(());
        }
        if self.is_total(&record) {
            self.short = None;
            if self.totals.len() < MOST_TOTALS {
                let number = |column| Cell::read(record.cell(column));
                self.totals
                    .push(self.sums.map(|column| column.map(|column| Sum::of(number(column))).unwrap_or_default()));
            }
            return Ok(());
        }
        if record.len() > columns && (columns..record.len()).any(|column| !text(record.cell(column)).is_empty()) {
            return Err(FileProblem::Shifted(record.line));
        }
        self.rows += 1;
        if self.examples.len() < EXAMPLES {
            self.examples.push(record.texts());
        }
        self.note_days(&record);
        let Names { campaign, channel, currency, indicator, part, .. } = self.names;
        let cell = |column: Option<usize>| column.map_or(&[][..], |column| record.cell(column));
        let cells = Cells {
            channel: cell(channel),
            campaign: cell(campaign),
            currency: cell(currency),
            indicator: cell(indicator),
            is_part: part.is_some_and(|part| !is_none(record.cell(part))),
        };
        let Some(group) = self.groups.of(cells) else { return Ok(()) };
        group.rows += 1;
        for ((column, evidence), sum) in self.sums.iter().zip(&mut self.columns).zip(&mut group.sums) {
            let Some(column) = column else { continue };
            let text = record.cell(*column);
            let number = Cell::read(text);
            evidence.hear(number, text, record.line);
            sum.add(number);
        }
        Ok(())
    }

    /// Whether a cell of a tall record has several lines and as many delimiters as a whole row: a quotation mark that was
    /// not closed then.
    fn has_swallowed(&self, record: &CsvRecord) -> bool {
        let delimiters = self.layout.header.len().saturating_sub(1).max(1);
        (0..record.len()).map(|column| record.cell(column)).any(|cell| {
            cell.contains(&b'\n') && cell.iter().filter(|byte| **byte == self.layout.delimiter).count() >= delimiters
        })
    }

    /// Whether a row is the sum of others.
    fn is_total(&self, record: &CsvRecord) -> bool {
        let campaign = self.names.campaign.map(|column| record.cell(column));
        // "Total" behind a date or a source is a campaign's name.
        let is_first =
            || self.names.campaign.is_some_and(|column| (0..column).all(|before| is_none(record.cell(before))));
        let day = self.names.day.map(|column| record.cell(column));
        is_total(record.cell(0))
            || campaign.is_some_and(|cell| is_space(cell) || is_total(cell) && is_first())
            || day.is_some_and(|cell| is_space(cell) || cell.eq_ignore_ascii_case(b"all"))
            || record.len() > self.layout.header.len() && is_total(record.cell(record.len() - 1))
    }

    fn note_days(&mut self, record: &CsvRecord) {
        let Names { day, from, to, .. } = self.names;
        // A day is more exact than the period of the whole report.
        let columns = if day.is_some() { [day, None] } else { [from, to] };
        for cell in columns.into_iter().flatten().map(|column| record.cell(column)) {
            if cell != self.last_day {
                self.last_day.clear();
                self.last_day.extend_from_slice(cell);
                self.days.add_cell(cell, record.line);
            }
        }
    }

    pub(crate) fn scanned(self, encoding: Encoding, hash: u64, separator: Option<DecimalSeparator>) -> Scanned {
        let Self { layout, examples, groups, columns, days, totals, .. } = self;
        let (groups, last) = groups.into_parts();
        let mut scanned =
            Scanned { layout, encoding, hash, rows: 0, examples, groups, columns, days, separator, totals };
        duplicates::leave_out(&mut scanned, last);
        scanned
    }
}

/// Whether a line says whose file it is, as Microsoft's do: "©2026 Microsoft Corporation", or with an @.
fn is_footer(record: &CsvRecord) -> bool {
    text(record.cell(0)).starts_with(['©', '@'])
}

fn is_blank(record: &CsvRecord) -> bool {
    (0..record.len()).all(|column| is_space(record.cell(column)))
}

fn is_space(cell: &[u8]) -> bool {
    cell.iter().all(u8::is_ascii_whitespace)
}
