//! Sums of the files' campaigns, by channel.

use domain::channel::Preset;
use domain::quantity::Quantity;

use crate::gather::resolved::{Resolved, has, has_money};
use crate::gather::{ChannelSums, Currencies, FileId, Gathered, Note, QuantitySums, Question};
use crate::role::Role;
use crate::sources::Target;
use crate::table::number::{self, Units};

/// Sums by channel.
#[derive(Default)]
struct Sums {
    channels: Vec<(Target, [Option<Units>; 5], Vec<FileId>)>,
}

impl Sums {
    fn add(&mut self, target: &Target, quantity: Quantity, units: Units, file: FileId) {
        let place = self.channels.iter().position(|(other, ..)| other == target);
        let place = place.unwrap_or_else(|| {
            self.channels.push((target.clone(), [None; 5], Vec::new()));
            self.channels.len() - 1
        });
        let Some((_, sums, files)) = self.channels.get_mut(place) else { return };
        if let Some((_, sum)) = Quantity::ALL.into_iter().zip(sums).find(|(it, _)| *it == quantity) {
            *sum = Some(sum.unwrap_or_default().saturating_add(units));
        }
        if !files.contains(&file) {
            files.push(file);
        }
    }

    /// Adds what counts of a file, but for channels that others have counted.
    fn add_file(&mut self, gathered: &mut Gathered, file: &Resolved, currencies: Currencies, counted: &[Target]) {
        let mut notes: Vec<Note> = Vec::new();
        for (group, target) in file.groups() {
            let currency = file.currency(group).or(gathered.currency).or(currencies.form);
            if has_money(group) && currency != gathered.currency {
                continue;
            }
            let left_out = match &target {
                Target::Unknown if has(group, Quantity::Conversions) => Some(Note::UnknownChannel),
                target if counted.contains(target) => Some(Note::CountedByPlatforms),
                _ => None,
            };
            notes.extend(left_out.filter(|note| !notes.contains(note)));
            if left_out.is_some() || target == Target::Unknown {
                continue;
            }
            for quantity in Quantity::ALL {
                if let Some(units) = file.units(group, quantity) {
                    self.add(&target, quantity, units, file.report.id);
                }
            }
        }
        gathered.notes.extend(notes.into_iter().map(|note| (file.report.id, note)));
    }

    /// The channels of which conversions are counted.
    fn with_conversions(&self) -> Vec<Target> {
        let counted = self.channels.iter().filter(|(_, [_, conversions, ..], _)| conversions.is_some());
        counted.map(|(target, ..)| target.clone()).collect()
    }
}

/// Adds up what counts, by channel, where no question of currencies is open.
pub(crate) fn add(gathered: &mut Gathered, files: &[Resolved], currencies: Currencies) {
    if gathered.questions.iter().any(|question| matches!(question, Question::SeveralCurrencies(_))) {
        return;
    }
    let mut sums = Sums::default();
    let (analytics, platforms): (Vec<&Resolved>, Vec<&Resolved>) =
        files.iter().partition(|file| file.report.scanned.layout.source.is_analytics);
    for file in platforms {
        sums.add_file(gathered, file, currencies, &[]);
    }
    let mut counted = sums.with_conversions();
    // What a platform does not tell apart, it has counted with the rest.
    for file in files.iter().filter(|file| file.report.scanned.layout.column(Role::Channel).is_none()) {
        let covered = file.report.scanned.layout.source.covers.iter().map(|preset| Target::Channel(*preset));
        let covered: Vec<Target> = covered.collect();
        if covered.iter().any(|target| counted.contains(target)) {
            counted.extend(covered);
        }
    }
    for file in analytics {
        sums.add_file(gathered, file, currencies, &counted);
    }
    sums.channels.sort_by_key(|(target, ..)| match target {
        Target::Channel(preset) => Preset::all().position(|other| other == *preset),
        _ => Some(usize::MAX),
    });
    for (target, units, files) in sums.channels {
        let mut decimals = [None; 5];
        for ((decimal, units), quantity) in decimals.iter_mut().zip(units).zip(Quantity::ALL) {
            *decimal = units.and_then(number::decimal);
            if units.is_some() && decimal.is_none() {
                gathered.questions.push(Question::OutOfRange(target.clone(), Role::Sum(quantity)));
            }
        }
        match target {
            Target::Organic => [_, gathered.organic, ..] = decimals,
            target => gathered.channels.push(ChannelSums { target, sums: QuantitySums::new(decimals), files }),
        }
    }
}
