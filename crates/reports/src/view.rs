//! A file with what is known of its columns: which of its figures can be used, and what must be asked of it.

use domain::money::Currency;
use domain::quantity::Quantity;

use crate::choices::Choices;
use crate::day::{Dates, Period};
use crate::gather::{Ask, File, twin};
use crate::number::Units;
use crate::rows::Group;
use crate::sources::{self, Target};
use crate::tally::{Known, Separator, Sum};

/// A file with what was chosen for it and what is known of its columns.
pub(crate) struct View<'f> {
    /// Its place among the files.
    pub(crate) place: usize,
    pub(crate) file: &'f File,
    choices: &'f Choices,
    pub(crate) separators: [Known; 5],
    pub(crate) period: Period,
    indicators: Vec<String>,
}

/// All files that are not there a second time.
pub(crate) fn all<'f>(files: &[&'f File]) -> Vec<View<'f>> {
    let views = (0..).zip(files).filter(|(place, _)| twin(files, *place).is_none());
    let mut views: Vec<View> = views.map(|(place, file)| View::of(place, file, &file.choices)).collect();
    join(&mut views);
    views
}

/// Results of two kinds are never added, in whichever files of a platform they stand: each is asked which of all it means.
pub(crate) fn join(views: &mut [View]) {
    for source in sources::ALL {
        let is_its = |view: &&mut View| view.file.scanned.layout.source.id == source.id && !view.indicators.is_empty();
        let mut all: Vec<String> = Vec::new();
        for view in views.iter_mut().filter(is_its) {
            let new: Vec<String> = view.indicators.iter().filter(|kind| !all.contains(kind)).cloned().collect();
            all.extend(new);
        }
        views.iter_mut().filter(is_its).for_each(|view| view.indicators.clone_from(&all));
    }
}

impl<'f> View<'f> {
    pub(crate) fn of(place: usize, file: &'f File, choices: &'f Choices) -> Self {
        let mut indicators: Vec<String> = Vec::new();
        for group in file.scanned.groups.iter().filter(|group| has(group, Quantity::Conversions)) {
            if !indicators.contains(&group.identity.indicator) {
                indicators.push(group.identity.indicator.clone());
            }
        }
        let (separators, period) =
            (file.scanned.separators(choices.separator), file.scanned.period(choices.month_first));
        Self { place, file, choices, separators, period, indicators }
    }

    /// Whose figures a group's are.
    pub(crate) fn target(&self, group: &Group) -> Target {
        match &self.choices.channel {
            Some(target) => target.clone(),
            None => (self.file.scanned.layout.source.target)(&group.identity.channel),
        }
    }

    /// The currency of a group; `None` where the file does not tell it, or tells two, and nothing was chosen.
    pub(crate) fn currency(&self, group: &Group) -> Option<Currency> {
        let (row, header) = (group.identity.currency, self.file.scanned.layout.currency());
        let is_one = row.is_none() || header.is_none() || row == header;
        row.or(header).filter(|_| is_one).or(self.choices.currency)
    }

    /// Whether a group counts.
    pub(crate) fn counts(&self, group: &Group) -> bool {
        !self.choices.left_out.contains(&group.identity)
    }

    /// The groups that count, with whose they are.
    pub(crate) fn groups(&self) -> impl Iterator<Item = (&'f Group, Target)> {
        let groups = self.file.scanned.groups.iter().filter(|group| self.counts(group));
        groups.map(|group| (group, self.target(group)))
    }

    pub(crate) fn ask(&self, asks: &mut Vec<Ask>) {
        let Self { place, file, separators, period, .. } = self;
        if !file.scanned.layout.is_clear() {
            asks.push(Ask::Columns(*place));
        }
        if self.groups().all(|(_, target)| target == Target::Unknown) {
            asks.push(Ask::Channel(*place));
        }
        let open = file.scanned.columns.iter().zip(separators).find(|(_, known)| **known == Known::Open);
        if let Some(example) = open.and_then(|(column, _)| column.example.clone()) {
            asks.push(Ask::Separator(*place, example));
        }
        if self.indicators.len() > 1 && self.indicator().is_none() {
            asks.push(Ask::Indicator(*place, self.indicators.clone()));
        }
        if let Period::Open(dates) = period {
            asks.push(Ask::Dates(*place, Dates::clone(dates)));
        }
    }

    /// The kind of results that are conversions; `None` where that is open.
    fn indicator(&self) -> Option<&str> {
        let chosen = self.choices.indicator.as_ref().filter(|chosen| self.indicators.contains(chosen));
        match (chosen, self.indicators.as_slice()) {
            (Some(chosen), _) | (None, [chosen]) => Some(chosen),
            _ => None,
        }
    }

    /// A quantity of a group; `None` where it has none or where something is open.
    pub(crate) fn units(&self, group: &Group, quantity: Quantity) -> Option<Units> {
        let is_result = quantity == Quantity::Conversions && !self.indicators.is_empty();
        if is_result && self.indicator() != Some(&group.identity.indicator) {
            return None;
        }
        let places = Quantity::ALL.into_iter().zip(group.sums.iter().zip(self.separators));
        let (sum, known) = places.into_iter().find(|(it, _)| *it == quantity)?.1;
        match known {
            Known::Separator(separator) => sum.with(separator),
            Known::Either => sum.with(Separator::Dot),
            Known::Open | Known::Mixed(..) => None,
        }
    }
}

pub(crate) fn has(group: &Group, quantity: Quantity) -> bool {
    sum_of(group, quantity).is_some_and(|sum| !sum.is_zero())
}

fn sum_of(group: &Group, quantity: Quantity) -> Option<&Sum> {
    Quantity::ALL.into_iter().zip(&group.sums).find(|(it, _)| *it == quantity).map(|(_, sum)| sum)
}

pub(crate) fn has_money(group: &Group) -> bool {
    has(group, Quantity::Spend) || has(group, Quantity::Value)
}
