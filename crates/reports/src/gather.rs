//! Several files to figures of channels: what is summed with what, and what must be asked first.

use std::collections::HashSet;

use domain::money::Currency;
use domain::quantity::Quantity;
use rust_decimal::Decimal;

use crate::choices::Choices;
use crate::day::{Dates, Day, Period};
use crate::role::Role;
use crate::scan::Scanned;
use crate::sources::Target;
use crate::sums;
use crate::view::{self, View, has_money};

/// A file and what the person chose for it.
#[derive(Clone, Debug)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub scanned: Scanned,
    /// What was chosen.
    pub choices: Choices,
}

/// What is known apart from the files.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around {
    /// The currency of amounts that the person has typed already, if there are any.
    pub typed: Option<Currency>,
    /// Of several currencies the one that is taken.
    pub only: Option<Currency>,
}

/// What the files give.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathered {
    /// The figures of each channel.
    pub channels: Vec<Figures>,
    /// Conversions that nobody paid for.
    pub organic: Option<Decimal>,
    /// The currency of all amounts; `None` where there are none.
    pub currency: Option<Currency>,
    /// The first and the last day of all files.
    pub period: Option<(Day, Day)>,
    /// What must be answered before anything is taken over.
    pub asks: Vec<Ask>,
    /// What should be known.
    pub notes: Vec<Note>,
}

/// The figures of a channel.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// The channel: a known one or an own one.
    pub target: Target,
    /// Its sums by quantity, in their order; `None` where no file has one.
    pub sums: [Option<Decimal>; 5],
    /// The files they are from, by their place.
    pub files: Vec<usize>,
}

/// A question, of a file by its place.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// No column of spend nor of conversions is known.
    Columns(usize),
    /// Whose figures these are.
    Channel(usize),
    /// The decimal separator, with a number that can be read either way.
    Separator(usize, String),
    /// Which of these results are conversions.
    Indicator(usize, Vec<String>),
    /// What stands first in dates, the day or the month.
    Dates(usize, Dates),
    /// The currency, which the file does not tell.
    Currency(usize),
    /// Which of these currencies is taken: amounts in different ones are never added.
    Currencies(Vec<Currency>),
    /// A sum of a channel is negative or has more than 15 digits.
    OutOfRange(Target, Quantity),
}

/// Something to know of a file, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// It is the same as the other one, and counts once.
    Twice(usize, usize),
    /// So many numbers were masked and are missing in the sums.
    Masked(usize, u64),
    /// The platform says that figures may still be missing.
    Incomplete(usize),
    /// Its own total is the sum of its rows, or is not.
    Total(usize, bool),
    /// The files are of different periods.
    Periods,
    /// What it counts is in the platforms' own files already.
    Counted(usize),
    /// Some of its conversions are of no known channel.
    Nobody(usize),
    /// It has campaigns that are in the other one as well, maybe of the same days.
    Overlaps(usize, usize),
    /// It has conversions and no column of spend that is known.
    NoSpend(usize),
}

/// What the files give, and what must be asked first.
pub fn gather(files: &[&File], around: Around) -> Gathered {
    let mut gathered = Gathered::default();
    let twins = (0..files.len()).filter_map(|place| Some(Note::Twice(place, twin(files, place)?)));
    gathered.notes.extend(twins);
    let views = view::all(files);
    views.iter().for_each(|view| note(&mut gathered.notes, view));
    overlaps(&mut gathered.notes, &views);
    views.iter().for_each(|view| view.ask(&mut gathered.asks));
    currencies(&mut gathered, &views, around);
    period(&mut gathered, &views);
    sums::add(&mut gathered, &views, around);
    // Whose they all are is asked already.
    let Gathered { asks, notes, .. } = &mut gathered;
    notes.retain(|note| !matches!(note, Note::Nobody(place) if asks.contains(&Ask::Channel(*place))));
    gathered
}

/// What the file at this place leaves open beside the others, whatever was chosen for it.
pub fn open(files: &[&File], place: usize) -> Vec<Ask> {
    let mut gathered = Gathered::default();
    let choices = Choices::default();
    let mut views: Vec<View> = (0..).zip(files).map(|(place, file)| View::of(place, file, &choices)).collect();
    view::join(&mut views);
    let views: Vec<View> = views.into_iter().filter(|view| view.place == place).collect();
    views.iter().for_each(|view| view.ask(&mut gathered.asks));
    currencies(&mut gathered, &views, Around::default());
    gathered.asks
}

/// The file before this one that is the same, byte by byte or as it was read.
pub(crate) fn twin(files: &[&File], place: usize) -> Option<usize> {
    let own = &files.get(place)?.scanned;
    files.iter().take(place).position(|other| other.scanned.is_same(own))
}

fn note(notes: &mut Vec<Note>, view: &View) {
    let (place, scanned) = (view.place, &view.file.scanned);
    let masked: u64 = scanned.columns.iter().map(|column| column.masked).sum();
    if masked > 0 {
        notes.push(Note::Masked(place, masked));
    }
    if scanned.layout.incomplete {
        notes.push(Note::Incomplete(place));
    }
    let has = |quantity| scanned.layout.column(Role::Sum(quantity)).is_some();
    if has(Quantity::Conversions) && !has(Quantity::Spend) && !scanned.layout.source.is_analytics {
        notes.push(Note::NoSpend(place));
    }
    if let Some(agrees) = scanned.agrees(&view.separators) {
        notes.push(Note::Total(place, agrees));
    }
}

/// Notes files that have a campaign in common with one before, unless they are of different days. What analytics counts is
/// of others' campaigns.
fn overlaps(notes: &mut Vec<Note>, views: &[View]) {
    if views.len() < 2 {
        return;
    }
    let named: Vec<_> = views.iter().map(|view| (view, campaigns(view))).collect();
    for (count, (view, own)) in named.iter().enumerate() {
        let is_apart = |other: &View| match (&view.period, &other.period) {
            (Period::Known(first, last), Period::Known(from, to)) => to < first || last < from,
            _ => false,
        };
        let is_analytics = |view: &View| view.file.scanned.layout.source.is_analytics;
        let is_near = |other: &View| is_analytics(other) == is_analytics(view);
        let mut before = named.iter().take(count).filter(|(other, _)| is_near(other) && !is_apart(other));
        let found = before.find(|(_, others)| !own.is_disjoint(others));
        notes.extend(found.map(|(other, _)| Note::Overlaps(view.place, other.place)));
    }
}

/// The names of a file's campaigns, with whose they are.
fn campaigns<'f>(view: &View<'f>) -> HashSet<(Target, &'f str)> {
    let named = view.groups().filter(|(group, _)| !group.identity.campaign.is_empty());
    named.map(|(group, target)| (target, group.identity.campaign.as_str())).collect()
}

/// Finds the one currency. Where a file tells none, it is what the person chose, or what all the others tell, or what the
/// amounts in the form are in; else it is asked.
fn currencies(gathered: &mut Gathered, views: &[View], around: Around) {
    let mut told: Vec<Currency> = Vec::new();
    let mut untold: Vec<usize> = Vec::new();
    for view in views {
        for (group, _) in view.groups().filter(|(group, _)| has_money(group)) {
            match view.currency(group) {
                Some(currency) if !told.contains(&currency) => told.push(currency),
                None if !untold.contains(&view.place) => untold.push(view.place),
                _ => {}
            }
        }
    }
    gathered.currency = match told.as_slice() {
        [] if !untold.is_empty() => around.typed,
        [] => None,
        [one] => Some(*one),
        several => around.only.filter(|only| several.contains(only)),
    };
    if told.len() > 1 && gathered.currency.is_none() {
        gathered.asks.push(Ask::Currencies(told));
    } else if gathered.currency.is_none() || told.len() > 1 {
        gathered.asks.extend(untold.into_iter().map(Ask::Currency));
    }
}

fn period(gathered: &mut Gathered, views: &[View]) {
    let mut periods: Vec<(Day, Day)> = Vec::new();
    for view in views {
        if let Period::Known(first, last) = view.period {
            periods.push((first, last));
        }
    }
    let first = periods.iter().map(|period| period.0).min();
    let last = periods.iter().map(|period| period.1).max();
    gathered.period = first.zip(last);
    if periods.iter().any(|period| Some(*period) != gathered.period) {
        gathered.notes.push(Note::Periods);
    }
}
