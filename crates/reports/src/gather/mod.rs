//! Several files to figures of channels: what is summed with what, and what must be asked first.

pub mod campaigns;
pub mod choices;
mod file;
mod overlaps;
mod quantity_sums;
mod question;
mod resolved;
mod sums;

use domain::money::Currency;
use domain::quantity::Quantity;
use rust_decimal::Decimal;

pub use file::{FileId, ReportFile};
pub use quantity_sums::QuantitySums;
pub use question::{Note, Question};
use resolved::{Resolved, has_money};

use crate::gather::choices::Choices;
use crate::role::Role;
use crate::sources::Target;
use crate::table::span::{Coverage, Days};

/// The currencies that are known apart from the files.
#[derive(Clone, Copy, Debug, Default)]
pub struct Currencies {
    /// That of the amounts in the form, if there are any.
    pub form: Option<Currency>,
    /// Of several in the files the one that is used.
    pub only: Option<Currency>,
}

/// What the files give.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    /// The figures of each channel.
    pub channels: Vec<ChannelSums>,
    /// Conversions that nobody paid for.
    pub organic: Option<Decimal>,
    /// The currency of all amounts; `None` where there are none.
    pub currency: Option<Currency>,
    /// The first and the last day of all files.
    pub days: Option<Days>,
    /// Whether the files are of different periods.
    pub periods_differ: bool,
    /// What must be answered before anything is used, in the order in which it is asked.
    pub questions: Vec<Question>,
    /// What should be known of files.
    pub notes: Vec<(FileId, Note)>,
}

/// The figures of a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelSums {
    /// The channel: a known one or an own one.
    pub target: Target,
    /// Its sums.
    pub sums: QuantitySums,
    /// The files they are from.
    pub files: Vec<FileId>,
}

/// What the files give, and what must be asked first.
pub fn gather(files: &[&ReportFile], currencies: Currencies) -> Gathered {
    let mut gathered = Gathered::default();
    let twins = files.iter().filter_map(|file| Some((file.id, Note::SameAs(overlaps::twin(files, file)?))));
    gathered.notes.extend(twins);
    let resolved = resolved::all(files);
    resolved.iter().for_each(|file| note(&mut gathered.notes, file));
    overlaps::note(&mut gathered.notes, &resolved);
    resolved.iter().for_each(|file| file.ask(&mut gathered.questions));
    find_currency(&mut gathered, &resolved, currencies);
    find_days(&mut gathered, &resolved);
    sums::add(&mut gathered, &resolved, currencies);
    // Whose they all are is asked already.
    let Gathered { questions, notes, .. } = &mut gathered;
    notes.retain(|(file, note)| *note != Note::UnknownChannel || !questions.contains(&Question::Channel(*file)));
    gathered
}

/// What a file leaves open beside the others, whatever was chosen for it.
pub fn open_questions(files: &[&ReportFile], id: FileId) -> Vec<Question> {
    let mut gathered = Gathered::default();
    let choices = Choices::default();
    let mut resolved: Vec<Resolved> = files.iter().map(|file| Resolved::of(file, &choices)).collect();
    resolved::join_indicators(&mut resolved);
    resolved.retain(|file| file.report.id == id);
    resolved.iter().for_each(|file| file.ask(&mut gathered.questions));
    find_currency(&mut gathered, &resolved, Currencies::default());
    gathered.questions
}

/// The currencies in which the files have amounts, if those are several.
pub fn several_currencies(files: &[&ReportFile], currencies: Currencies) -> Vec<Currency> {
    let mut gathered = Gathered::default();
    find_currency(&mut gathered, &resolved::all(files), Currencies { only: None, ..currencies });
    let several = gathered.questions.into_iter().find_map(|question| match question {
        Question::SeveralCurrencies(currencies) => Some(currencies),
        _ => None,
    });
    several.unwrap_or_default()
}

fn note(notes: &mut Vec<(FileId, Note)>, file: &Resolved) {
    let scanned = &file.report.scanned;
    let mut note = |note| notes.push((file.report.id, note));
    let masked: u64 = scanned.columns.iter().map(|column| column.masked).sum();
    if masked > 0 {
        note(Note::Masked(masked));
    }
    if scanned.layout.incomplete {
        note(Note::Incomplete);
    }
    let has = |quantity| scanned.layout.column(Role::Sum(quantity)).is_some();
    if has(Quantity::Conversions) && !has(Quantity::Spend) && !scanned.layout.source.is_analytics {
        note(Note::NoSpend);
    }
    match scanned.agrees(&file.separators) {
        Some(true) => note(Note::AgreesWithTotal),
        Some(false) => note(Note::DiffersFromTotal),
        None => {}
    }
}

/// Finds the one currency. Where a file tells none, it is what the person chose, or what all the others tell, or what the
/// amounts in the form are in; else it is asked.
fn find_currency(gathered: &mut Gathered, files: &[Resolved], currencies: Currencies) {
    let mut told: Vec<Currency> = Vec::new();
    let mut untold: Vec<FileId> = Vec::new();
    for file in files {
        for (group, _) in file.groups().filter(|(group, _)| has_money(group)) {
            match file.currency(group) {
                Some(currency) if !told.contains(&currency) => told.push(currency),
                None if !untold.contains(&file.report.id) => untold.push(file.report.id),
                _ => {}
            }
        }
    }
    gathered.currency = match told.as_slice() {
        [] if !untold.is_empty() => currencies.form,
        [] => None,
        [one] => Some(*one),
        several => currencies.only.filter(|only| several.contains(only)),
    };
    if told.len() > 1 && gathered.currency.is_none() {
        gathered.questions.push(Question::SeveralCurrencies(told));
    } else if gathered.currency.is_none() || told.len() > 1 {
        gathered.questions.extend(untold.into_iter().map(Question::Currency));
    }
}

fn find_days(gathered: &mut Gathered, files: &[Resolved]) {
    let mut known: Vec<Days> = Vec::new();
    for file in files {
        if let Coverage::Known(days) = file.coverage {
            known.push(days);
        }
    }
    let first = known.iter().map(|days| days.first).min();
    let last = known.iter().map(|days| days.last).max();
    gathered.days = first.zip(last).map(|(first, last)| Days { first, last });
    gathered.periods_differ = known.iter().any(|days| Some(*days) != gathered.days);
}
