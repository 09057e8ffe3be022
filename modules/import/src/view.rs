//! A file with what is known of its columns: which of its figures can be used, and what must be asked of it.

use conversion_cost::domain::quantity::Quantity;

use crate::gather::{Ask, Choices, File};
use crate::number::Units;
use crate::rows::Group;
use crate::sources::Target;
use crate::tally::{Known, Mark, Sum};

/// A file with what is known of its columns.
pub(crate) struct View<'f> {
    /// Its place among the files.
    pub(crate) place: usize,
    pub(crate) file: &'f File,
    marks: [Known; 5],
    indicators: Vec<String>,
}

impl<'f> View<'f> {
    pub(crate) fn of(place: usize, file: &'f File) -> Self {
        let mut indicators: Vec<String> = Vec::new();
        for group in file.scanned.groups.iter().filter(|group| has(group, Quantity::Conversions)) {
            if !indicators.contains(&group.indicator) {
                indicators.push(group.indicator.clone());
            }
        }
        Self { place, file, marks: file.scanned.marks(file.choices.mark), indicators }
    }

    /// The groups that count, with whose they are.
    pub(crate) fn groups(&self) -> impl Iterator<Item = (&'f Group, Target)> {
        let Choices { left_out, .. } = &self.file.choices;
        let groups = (0..).zip(&self.file.scanned.groups).filter(|(place, _)| !left_out.contains(place));
        groups.map(|(_, group)| (group, self.file.target(group)))
    }

    pub(crate) fn ask(&self, asks: &mut Vec<Ask>) {
        let Self { place, file, .. } = self;
        let roles = &file.scanned.layout.roles;
        let is_needed = |quantity: &Quantity| matches!(quantity, Quantity::Spend | Quantity::Conversions);
        if !roles.iter().flatten().filter_map(|role| role.quantity()).any(|quantity| is_needed(&quantity)) {
            asks.push(Ask::Columns(*place));
        }
        if self.groups().all(|(_, target)| target == Target::Unknown) {
            asks.push(Ask::Channel(*place));
        }
        let open = file.scanned.columns.iter().zip(self.marks).find(|(_, known)| *known == Known::Open);
        if let Some(example) = open.and_then(|(column, _)| column.example.clone()) {
            asks.push(Ask::Mark(*place, example));
        }
        if self.indicators.len() > 1 && self.indicator().is_none() {
            asks.push(Ask::Indicator(*place, self.indicators.clone()));
        }
    }

    /// The kind of results that are conversions; `None` where that is open.
    fn indicator(&self) -> Option<&str> {
        let chosen = self.file.choices.indicator.as_ref().filter(|chosen| self.indicators.contains(chosen));
        match (chosen, self.indicators.as_slice()) {
            (Some(chosen), _) | (None, [chosen]) => Some(chosen),
            _ => None,
        }
    }

    /// A quantity of a group; `None` where it has none or where something is open.
    pub(crate) fn units(&self, group: &Group, quantity: Quantity) -> Option<Units> {
        if quantity == Quantity::Conversions && self.indicator() != Some(&group.indicator) {
            return None;
        }
        let places = Quantity::ALL.into_iter().zip(group.sums.iter().zip(self.marks));
        let (sum, known) = places.into_iter().find(|(it, _)| *it == quantity)?.1;
        match known {
            Known::Mark(mark) => sum.with(mark),
            Known::Either => sum.with(Mark::Dot),
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
