//! What a file looks like: what stands between its cells, which line names the columns, what each column holds.

use domain::money::Currency;
use domain::quantity::Quantity;

use super::span::Span;
use crate::problem::FileProblem;
use crate::role::Role;
use crate::sources::{self, Source};
use crate::table::csv_reader::{CsvReader, CsvRecord};

/// How much text is looked at to find out.
pub const HEAD: usize = 1 << 16;

/// In how many lines the header is looked for.
const LINES: usize = 40;

/// What can stand between cells.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// What each column holds, in their order; `None` where it does not matter here.
pub type Roles = Vec<Option<Role>>;

/// What a file looks like.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Whose export it is.
    pub source: &'static Source,
    /// What stands between cells.
    pub delimiter: u8,
    /// The line that names the columns.
    pub line: u64,
    /// Their names.
    pub header: Vec<String>,
    /// What they hold.
    pub roles: Roles,
    /// The period that lines above the header tell.
    pub above: Span,
    /// Whether the platform says that figures may still be missing.
    pub incomplete: bool,
}

impl Layout {
    /// What a file looks like that begins so.
    ///
    /// # Errors
    /// No text at all, or no line with several cells.
    pub fn find(head: &[u8]) -> Result<Self, FileProblem> {
        if head.iter().all(u8::is_ascii_whitespace) {
            return Err(FileProblem::Empty);
        }
        let tables = DELIMITERS.map(|delimiter| Table::read(head, delimiter));
        let best = tables.iter().rev().max_by_key(|table| table.found).filter(|table| table.found.1 > 1);
        best.map(Table::layout).ok_or(FileProblem::NoHeader)
    }

    /// What stands for this header where choices are remembered.
    pub fn key(&self) -> u64 {
        let names = self.header.iter().flat_map(|name| name.bytes().chain([0]));
        // FNV-1a
        names.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }

    /// The column that holds this.
    pub fn column(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|found| *found == Some(role))
    }

    /// Whether a column of spend or of conversions is known.
    pub fn is_clear(&self) -> bool {
        [Quantity::Spend, Quantity::Conversions].into_iter().any(|quantity| self.column(Role::Sum(quantity)).is_some())
    }

    /// The currency that names of columns of money tell.
    pub fn currency(&self) -> Option<Currency> {
        let money = |role: &Option<Role>| role.and_then(Role::quantity).is_some_and(|quantity| quantity.is_money());
        let names = self.header.iter().zip(&self.roles).filter(|(_, role)| money(role));
        names.filter_map(|(name, _)| sources::currency_in(name)).next()
    }
}

/// The first lines, read with one delimiter.
struct Table {
    delimiter: u8,
    records: Vec<(u64, Vec<String>)>,
    /// Which of them is the header.
    header: usize,
    /// How many kinds of columns it names, and how many columns there are.
    found: (usize, usize),
}

impl Table {
    fn read(head: &[u8], delimiter: u8) -> Self {
        let mut lines = Vec::new();
        // The head ends anywhere, maybe within a cell: what can be read is enough.
        let _ = CsvReader::new(delimiter).read(head, |record| {
            if lines.len() == LINES {
                return Err(FileProblem::NoHeader);
            }
            lines.push((record.line, record.texts()));
            Ok(())
        });
        if lines.is_empty() {
            let mut records = CsvReader::new(delimiter);
            let mut take = |record: CsvRecord| {
                lines.push((record.line, record.texts()));
                Ok(())
            };
            let _ = records.read(head, &mut take).and_then(|()| records.end(&mut take));
        }
        let scores: Vec<_> = lines.iter().map(|(_, cells)| (kinds(cells), cells.len())).collect();
        let most = scores.iter().map(|(_, cells)| *cells).max().unwrap_or_default();
        let known = scores.iter().rev().zip((0..scores.len()).rev()).filter(|((kinds, _), _)| *kinds > 1);
        let (found, header) = match known.max_by_key(|(score, _)| score.0) {
            Some((score, header)) => (*score, header),
            None => ((0, most), scores.iter().position(|(_, cells)| *cells == most).unwrap_or_default()),
        };
        Self { delimiter, records: lines, header, found }
    }

    fn layout(&self) -> Layout {
        let lines = self.records.iter().take(self.header);
        let above: Vec<(u64, String)> =
            lines.map(|(line, cells)| (*line, cells.join(", ").trim().to_lowercase())).collect();
        let (line, header) = self.records.get(self.header).cloned().unwrap_or_default();
        let names: Vec<_> = header.iter().map(|name| sources::plain_name(name)).collect();
        let known = sources::ALL.into_iter().rev().map(|source| (source.score(&above, &names), source));
        let source = known.filter(|(score, _)| score.0 > 0).max_by_key(|(score, _)| *score);
        let source = source.map_or_else(other, |(_, source)| source);
        let mut span = Span::default();
        for (number, line) in &above {
            if source.period.is_empty() || source.period.iter().any(|start| line.starts_with(start)) {
                span.add_text(line, *number);
            }
        }
        Layout {
            source,
            delimiter: self.delimiter,
            line,
            roles: roles(source, &names),
            header,
            above: span,
            incomplete: above.iter().any(|(_, line)| line.starts_with("potential incomplete data: true")),
        }
    }
}

/// Files of no known platform.
fn other() -> &'static Source {
    let [.., other] = sources::ALL;
    other
}

/// How many kinds of columns a line names; none where it names nothing that can be summed.
fn kinds(cells: &[String]) -> usize {
    let mut kinds: Vec<Role> = Vec::new();
    for cell in cells {
        let name = sources::plain_name(cell);
        let role = sources::ALL.iter().find_map(|source| source.role(&name)).map(|(role, _)| role);
        kinds.extend(role.filter(|role| !kinds.contains(role)));
    }
    if kinds.iter().any(|role| role.quantity().is_some()) { kinds.len() } else { 0 }
}

/// What columns of these names hold: of several for one kind the one with the best name.
fn roles(source: &Source, names: &[String]) -> Roles {
    let found: Vec<_> = names.iter().map(|name| source.role(name)).collect();
    let best = |role: Role| {
        let places =
            (0..).zip(&found).filter_map(|(column, found)| found.filter(|it| it.0 == role).map(|it| (it.1, column)));
        places.min().map(|(_, column)| column)
    };
    let role = |(column, found): (usize, &Option<(Role, usize)>)| {
        found.map(|(role, _)| role).filter(|role| best(*role) == Some(column))
    };
    (0..).zip(&found).map(role).collect()
}
