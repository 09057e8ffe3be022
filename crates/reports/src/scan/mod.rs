//! A file as it streams by, to sums per campaign. Keeps no more of it than its campaigns.

mod duplicates;
pub mod groups;
mod rows;
pub mod tally;

use std::collections::hash_map::DefaultHasher;
use std::hash::Hasher;

use domain::amount::DecimalSeparator;
use domain::quantity::Quantity;

use crate::problem::FileProblem;
use crate::role::Role;
use crate::scan::groups::Group;
use crate::scan::rows::Rows;
use crate::scan::tally::{Evidence, Known, Sum, settle};
use crate::table::csv_reader::CsvReader;
use crate::table::day::DateOrder;
use crate::table::decode::{Decoder, Encoding, Wrong};
use crate::table::layout::{HEAD, Layout, Roles};
use crate::table::span::{Coverage, Span};

/// A file while it is read.
pub struct Scan {
    decoder: Decoder,
    hash: DefaultHasher,
    /// The text so far, until it is enough to see what the file looks like.
    head: Vec<u8>,
    remembered: Vec<(u64, Roles)>,
    roles: Option<Roles>,
    separator: Option<DecimalSeparator>,
    rows: Option<(CsvReader, Rows)>,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Scanned {
    /// What it looks like.
    pub layout: Layout,
    /// How its text is encoded.
    pub encoding: Encoding,
    /// A number that files of the same bytes have in common.
    pub hash: u64,
    /// Rows that were summed.
    pub rows: u64,
    /// The first rows, as texts.
    pub examples: Vec<Vec<String>>,
    /// The sums.
    pub groups: Vec<Group>,
    /// What is known of the columns that are summed.
    pub columns: [Evidence; 5],
    /// The days that rows name.
    pub(crate) days: Span,
    /// The decimal separator of all numbers, where that is known.
    pub(crate) separator: Option<DecimalSeparator>,
    /// What the file's own total rows say.
    pub(crate) totals: Vec<[Sum; 5]>,
}

impl Scan {
    /// A file of which nothing has come; columns of a remembered header hold what is remembered.
    pub fn new(remembered: Vec<(u64, Roles)>) -> Self {
        Self {
            decoder: Decoder::default(),
            hash: DefaultHasher::new(),
            head: Vec::new(),
            remembered,
            roles: None,
            separator: None,
            rows: None,
        }
    }

    /// The same where the columns hold this, whatever their names are.
    pub fn with(roles: Roles) -> Self {
        Self { roles: Some(roles), ..Self::new(Vec::new()) }
    }

    /// Says which decimal separator the file's numbers have, whatever they look like.
    pub const fn separator(&mut self, separator: DecimalSeparator) {
        self.separator = Some(separator);
    }

    /// Reads the next bytes.
    ///
    /// # Errors
    /// What makes the file one that can't be taken; more need not come then.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), FileProblem> {
        self.hash.write(bytes);
        let text = self.decoder.decode(bytes, false).map_err(|wrong| self.wrong(wrong))?;
        self.read(&text, false)
    }

    /// Ends the file.
    ///
    /// # Errors
    /// As for [`Self::feed`].
    pub fn end(mut self) -> Result<Scanned, FileProblem> {
        let text = self.decoder.decode(&[], true).map_err(|wrong| self.wrong(wrong))?;
        self.read(&text, true)?;
        let Some((mut records, mut rows)) = self.rows else { return Err(FileProblem::Empty) };
        let unended = records.end(|record| rows.take(record))?;
        if let (true, Some(line)) = (unended, rows.short) {
            return Err(FileProblem::CutOff(line));
        }
        Ok(rows.scanned(self.decoder.encoding(), self.hash.finish(), self.separator))
    }

    fn read(&mut self, text: &[u8], last: bool) -> Result<(), FileProblem> {
        if let Some((records, rows)) = &mut self.rows {
            return records.read(text, |record| rows.take(record));
        }
        self.head.extend_from_slice(text);
        if self.head.len() < HEAD && !last {
            return Ok(());
        }
        let mut layout = Layout::find(&self.head)?;
        let key = layout.key();
        let remembered = self.remembered.iter().find(|(known, _)| *known == key);
        let roles = self.roles.as_ref().or(remembered.map(|(_, roles)| roles));
        roles.into_iter().for_each(|roles| layout.roles.clone_from(roles));
        let (records, rows) = self.rows.insert((CsvReader::new(layout.delimiter), Rows::new(layout)));
        records.read(&std::mem::take(&mut self.head), |record| rows.take(record))
    }

    /// Where bytes are no text.
    fn wrong(&self, wrong: Wrong) -> FileProblem {
        let (text, problem): (_, fn(u64) -> FileProblem) = match &wrong {
            Wrong::Zero(text) => (text, FileProblem::Binary),
            Wrong::Mixed(text) => (text, FileProblem::MixedEncodings),
        };
        let read = self.rows.as_ref().map_or(1, |(records, _)| records.line());
        let feeds = |text: &[u8]| text.iter().map(|byte| u64::from(*byte == b'\n')).sum::<u64>();
        problem(read + feeds(&self.head) + feeds(text))
    }
}

impl Scanned {
    /// What is known of the decimal separator of each column, all of them looked at; `asked` is what the person said of open ones.
    pub fn separators(&self, asked: Option<DecimalSeparator>) -> [Known; 5] {
        let counts = |quantity| matches!(quantity, Quantity::Clicks | Quantity::Impressions);
        let columns: Vec<_> = self.columns.iter().zip(Quantity::ALL.map(counts)).collect();
        let mut known = [Known::Either; 5];
        known.iter_mut().zip(settle(&columns)).for_each(|(known, settled)| *known = settled);
        known.map(|known| match (known, self.separator.or(asked)) {
            (Known::Open, Some(separator)) => Known::Separator(separator),
            (known, _) => known,
        })
    }

    /// Whether it is the other file, or has the same figures of the same days: saved again by another program.
    pub fn is_same(&self, other: &Self) -> bool {
        let is_alike =
            || (self.rows, &self.days, &self.layout.header) == (other.rows, &other.days, &other.layout.header);
        self.hash == other.hash || is_alike() && self.layout.above == other.layout.above && self.groups == other.groups
    }

    /// What makes a column unusable.
    pub fn problem(&self) -> Option<FileProblem> {
        for (quantity, evidence) in Quantity::ALL.into_iter().zip(&self.columns) {
            if let Some((line, cell)) = &evidence.unreadable {
                return Some(FileProblem::Unreadable(Role::Sum(quantity), *line, cell.clone()));
            }
            if let Known::Mixed(dot, comma) = evidence.known(false) {
                return Some(FileProblem::MixedSeparators(Role::Sum(quantity), dot, comma));
            }
        }
        self.days.mixed().map(|(day, month)| FileProblem::MixedDates(day, month))
    }

    /// The days that the lines above the header tell, or else those of its rows; `order` is what the person said of open dates.
    pub fn coverage(&self, order: Option<DateOrder>) -> Coverage {
        let order = order.or(self.layout.source.date_order);
        match self.layout.above.coverage(order) {
            Coverage::Unknown => self.days.coverage(order),
            coverage => coverage,
        }
    }

    /// Whether the file's own total agrees with the sum of its rows; `None` where it has none, or where a separator is open.
    pub fn agrees(&self, separators: &[Known; 5]) -> Option<bool> {
        if separators.iter().any(|known| matches!(known, Known::Open | Known::Mixed(..))) {
            return None;
        }
        let mut sums = [Sum::default(); 5];
        for group in &self.groups {
            sums.iter_mut().zip(&group.sums).for_each(|(sum, part)| sum.add_all(part));
        }
        let is_same = |total: &[Sum; 5]| {
            total.iter().zip(&sums).zip(separators).all(|((total, sum), known)| match known {
                Known::Open | Known::Mixed(..) => false,
                Known::Separator(DecimalSeparator::Comma) => {
                    total.with(DecimalSeparator::Comma).is_none_or(|it| Some(it) == sum.with(DecimalSeparator::Comma))
                }
                Known::Separator(DecimalSeparator::Point) | Known::Either => {
                    total.with(DecimalSeparator::Point).is_none_or(|it| Some(it) == sum.with(DecimalSeparator::Point))
                }
            })
        };
        let known = |total: &&[Sum; 5]| total.iter().any(|sum| !sum.is_zero());
        let totals: Vec<_> = self.totals.iter().filter(known).collect();
        (!totals.is_empty()).then(|| totals.into_iter().any(is_same))
    }
}
