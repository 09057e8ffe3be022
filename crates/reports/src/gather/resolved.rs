//! A file with what was chosen for it: which of its figures can be used, and what is still open.

use domain::amount::DecimalSeparator;
use domain::money::Currency;
use domain::quantity::Quantity;

use crate::gather::choices::{ChannelChoice, Choices};
use crate::gather::overlaps::twin;
use crate::gather::{Question, ReportFile};
use crate::scan::groups::Group;
use crate::scan::tally::{Known, Sum};
use crate::sources::{self, Target};
use crate::table::number::Units;
use crate::table::span::{Coverage, Dates};

/// A file with what was chosen for it and what is known of its columns.
pub(crate) struct Resolved<'f> {
    pub(crate) report: &'f ReportFile,
    choices: &'f Choices,
    pub(crate) separators: [Known; 5],
    pub(crate) coverage: Coverage,
    indicators: Vec<String>,
}

/// All files, those that are there twice once.
pub(crate) fn all<'f>(files: &[&'f ReportFile]) -> Vec<Resolved<'f>> {
    let single = files.iter().filter(|file| twin(files, file).is_none());
    let mut resolved: Vec<Resolved> = single.map(|file| Resolved::of(file, &file.choices)).collect();
    join_indicators(&mut resolved);
    resolved
}

/// Results of two kinds are never added, in whichever files of a platform they stand: each is asked which of all it means.
pub(crate) fn join_indicators(files: &mut [Resolved]) {
    for source in sources::ALL {
        let is_its =
            |file: &&mut Resolved| file.report.scanned.layout.source.id == source.id && !file.indicators.is_empty();
        let mut all: Vec<String> = Vec::new();
        for file in files.iter_mut().filter(is_its) {
            let new: Vec<String> = file.indicators.iter().filter(|kind| !all.contains(kind)).cloned().collect();
            all.extend(new);
        }
        files.iter_mut().filter(is_its).for_each(|file| file.indicators.clone_from(&all));
    }
}

impl<'f> Resolved<'f> {
    pub(crate) fn of(report: &'f ReportFile, choices: &'f Choices) -> Self {
        let mut indicators: Vec<String> = Vec::new();
        for group in report.scanned.groups.iter().filter(|group| has(group, Quantity::Conversions)) {
            if !indicators.contains(&group.identity.indicator) {
                indicators.push(group.identity.indicator.clone());
            }
        }
        let (separators, coverage) =
            (report.scanned.separators(choices.separator), report.scanned.coverage(choices.date_order));
        Self { report, choices, separators, coverage, indicators }
    }

    /// Whose figures a group's are.
    pub(crate) fn target(&self, group: &Group) -> Target {
        match &self.choices.channel {
            Some(ChannelChoice::Preset(preset)) => Target::Channel(*preset),
            Some(ChannelChoice::Own) => Target::Own(self.report.title().to_owned()),
            None => (self.report.scanned.layout.source.target)(&group.identity.channel),
        }
    }

    /// The currency of a group; `None` where the file does not tell it, or tells two, and nothing was chosen.
    pub(crate) fn currency(&self, group: &Group) -> Option<Currency> {
        let (row, header) = (group.identity.currency, self.report.scanned.layout.currency());
        let is_one = row.is_none() || header.is_none() || row == header;
        row.or(header).filter(|_| is_one).or(self.choices.currency)
    }

    /// Whether a group counts.
    pub(crate) fn counts(&self, group: &Group) -> bool {
        !self.choices.left_out.contains(&group.identity)
    }

    /// The groups that count, with whose they are.
    pub(crate) fn groups(&self) -> impl Iterator<Item = (&'f Group, Target)> {
        let groups = self.report.scanned.groups.iter().filter(|group| self.counts(group));
        groups.map(|group| (group, self.target(group)))
    }

    pub(crate) fn ask(&self, questions: &mut Vec<Question>) {
        let Self { report, separators, coverage, .. } = self;
        if !report.scanned.layout.is_clear() {
            questions.push(Question::Columns(report.id));
        }
        if self.groups().all(|(_, target)| target == Target::Unknown) {
            questions.push(Question::Channel(report.id));
        }
        let open = report.scanned.columns.iter().zip(separators).find(|(_, known)| **known == Known::Open);
        if let Some(example) = open.and_then(|(column, _)| column.example.clone()) {
            questions.push(Question::Separator(report.id, example));
        }
        if self.indicators.len() > 1 && self.indicator().is_none() {
            questions.push(Question::Indicator(report.id, self.indicators.clone()));
        }
        if let Coverage::Open(dates) = coverage {
            questions.push(Question::Dates(report.id, Dates::clone(dates)));
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
            Known::Either => sum.with(DecimalSeparator::Point),
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
