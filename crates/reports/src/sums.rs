//! Sums of the files' campaigns, by channel.

use domain::channel::Preset;
use domain::quantity::Quantity;

use crate::gather::{Around, Ask, Figures, Gathered, Note};
use crate::number::{self, Units};
use crate::role::Role;
use crate::sources::Target;
use crate::view::{View, has, has_money};

/// Sums by channel.
#[derive(Default)]
struct Sums {
    channels: Vec<(Target, [Option<Units>; 5], Vec<usize>)>,
}

impl Sums {
    fn add(&mut self, target: &Target, quantity: Quantity, units: Units, file: usize) {
        let place = self.channels.iter().position(|(other, ..)| other == target);
        let place = place.unwrap_or_else(|| {
            self.channels.push((target.clone(), [None; 5], Vec::new()));
            self.channels.len() - 1
        });
        let Some((_, sums, files)) = self.channels.get_mut(place) else { return };
        let sum = Quantity::ALL.into_iter().zip(sums).find(|(it, _)| *it == quantity);
        sum.into_iter().for_each(|(_, sum)| *sum = Some(sum.unwrap_or_default().saturating_add(units)));
        if !files.contains(&file) {
            files.push(file);
        }
    }

    /// Adds what counts of a file, but for channels that others have counted.
    fn add_file(&mut self, gathered: &mut Gathered, view: &View, around: Around, counted: &[Target]) {
        let mut notes: Vec<Note> = Vec::new();
        for (group, target) in view.groups() {
            let currency = view.currency(group).or(gathered.currency).or(around.typed);
            if has_money(group) && currency != gathered.currency {
                continue;
            }
            let left_out = match &target {
                Target::Unknown if has(group, Quantity::Conversions) => Some(Note::Nobody(view.place)),
                target if counted.contains(target) => Some(Note::Counted(view.place)),
                _ => None,
            };
            notes.extend(left_out.filter(|note| !notes.contains(note)));
            if left_out.is_some() || target == Target::Unknown {
                continue;
            }
            for quantity in Quantity::ALL {
                let units = view.units(group, quantity);
                units.into_iter().for_each(|units| self.add(&target, quantity, units, view.place));
            }
        }
        gathered.notes.extend(notes);
    }

    /// The channels of which conversions are counted.
    fn with_conversions(&self) -> Vec<Target> {
        let counted = self.channels.iter().filter(|(_, [_, conversions, ..], _)| conversions.is_some());
        counted.map(|(target, ..)| target.clone()).collect()
    }
}

/// Adds up what counts, by channel, where no question of currencies is open.
pub(crate) fn add(gathered: &mut Gathered, views: &[View], around: Around) {
    if gathered.asks.iter().any(|ask| matches!(ask, Ask::Currencies(_))) {
        return;
    }
    let mut sums = Sums::default();
    let (analytics, platforms): (Vec<&View>, Vec<&View>) =
        views.iter().partition(|view| view.file.scanned.layout.source.is_analytics);
    for view in platforms {
        sums.add_file(gathered, view, around, &[]);
    }
    let mut counted = sums.with_conversions();
    // What a platform does not tell apart, it has counted with the rest.
    for view in views.iter().filter(|view| view.file.scanned.layout.column(Role::Channel).is_none()) {
        let covered = view.file.scanned.layout.source.covers.iter().map(|preset| Target::Channel(*preset));
        let covered: Vec<Target> = covered.collect();
        if covered.iter().any(|target| counted.contains(target)) {
            counted.extend(covered);
        }
    }
    for view in analytics {
        sums.add_file(gathered, view, around, &counted);
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
                gathered.asks.push(Ask::OutOfRange(target.clone(), quantity));
            }
        }
        match target {
            Target::Organic => [_, gathered.organic, ..] = decimals,
            target => gathered.channels.push(Figures { target, sums: decimals, files }),
        }
    }
}
