//! Rows that repeat what others say: totals, told by their words or by their sums, and parts of what another row has whole.

use std::collections::HashMap;

use domain::amount::DecimalSeparator;

use crate::scan::Scanned;
use crate::scan::groups::{Group, Identity};
use crate::scan::tally::{Known, Sum};
use crate::table::csv_reader::text;
use crate::table::number::Units;

/// A part is rounded where its file is written: by half a hundredth, in 10⁻¹².
const ROUNDING: Units = 5_000_000_000;

/// Words that a total's name has in it.
const TOTAL: [&str; 9] = ["total", "i alt", "ialt", "gesamt", "samlet", "in all", "overall", "sum", "hele"];

/// Leaves them out of a file's groups; `last` is the place of the last row's.
pub(crate) fn leave_out(scanned: &mut Scanned, last: usize) {
    let separators = scanned.separators(None);
    let last = scanned.groups.get(last).map(|group| Identity { part: false, ..group.identity.clone() });
    parts(&mut scanned.groups, &separators);
    let groups = &mut scanned.groups;
    let place = groups.iter().position(|group| Some(&group.identity) == last.as_ref());
    let is_total = |group: &Group| group.rows == 1 && is_named_total(group) && is_sum(group, groups, &separators);
    if let Some(place) = place.filter(|place| groups.get(*place).is_some_and(is_total)) {
        scanned.totals.push(groups.remove(place).sums);
    }
    scanned.rows = groups.iter().map(|group| group.rows).sum();
}

fn is_named_total(group: &Group) -> bool {
    let names = [&group.identity.campaign, &group.identity.channel].map(|name| name.to_lowercase());
    names.iter().any(|name| matches!(name.as_str(), "-" | "--"))
        || TOTAL.iter().any(|word| names.iter().any(|name| name.contains(word)))
}

/// Whether a group is the sum of all others, in two columns at least.
fn is_sum(total: &Group, groups: &[Group], separators: &[Known; 5]) -> bool {
    let mut others = [Sum::default(); 5];
    for group in groups.iter().filter(|group| group.identity != total.identity) {
        others.iter_mut().zip(&group.sums).for_each(|(sum, part)| sum.add_all(part));
    }
    let equal = |((total, others), known): ((&Sum, &Sum), &Known)| is_near(total, others, *known, 0);
    let told = total.sums.iter().zip(&others).zip(separators).filter(|((total, _), _)| !total.is_zero());
    told.clone().count() > 1 && told.clone().all(equal)
}

/// Leaves out the parts of campaigns that have a row for the whole; all other rows are no parts.
fn parts(groups: &mut Vec<Group>, separators: &[Known; 5]) {
    let (parts, wholes): (Vec<Group>, Vec<Group>) =
        std::mem::take(groups).into_iter().partition(|group| group.identity.part);
    let places: HashMap<Identity, usize> =
        wholes.iter().zip(0..).map(|(whole, place)| (whole.identity.clone(), place)).collect();
    *groups = wholes;
    for mut part in parts {
        part.identity.part = false;
        match places.get(&part.identity).and_then(|place| groups.get_mut(*place)) {
            Some(whole) if is_in(&part, whole, separators) => {}
            Some(whole) => {
                whole.rows += part.rows;
                whole.sums.iter_mut().zip(&part.sums).for_each(|(sum, part)| sum.add_all(part));
            }
            None => groups.push(part),
        }
    }
}

/// Whether parts cost what the whole costs, as far as they tell it.
fn is_in(part: &Group, whole: &Group, separators: &[Known; 5]) -> bool {
    let ([part_cost, ..], [whole_cost, ..], [known, ..]) = (&part.sums, &whole.sums, separators);
    part_cost.is_zero() || is_near(part_cost, whole_cost, *known, ROUNDING * Units::from(part.rows + 1))
}

/// Whether two sums are no further apart than this; either way of reading will do where the separator is open.
fn is_near(one: &Sum, other: &Sum, known: Known, room: Units) -> bool {
    let is_near = |separator| match (one.with(separator), other.with(separator)) {
        (Some(one), Some(other)) => one.abs_diff(other) <= room.unsigned_abs(),
        (one, other) => one == other,
    };
    match known {
        Known::Separator(separator) => is_near(separator),
        _ => is_near(DecimalSeparator::Point) || is_near(DecimalSeparator::Comma),
    }
}

/// Whether a cell names nothing, or everything. Most begin with a letter or a digit of a name.
#[inline]
pub(crate) fn is_none(cell: &[u8]) -> bool {
    !cell.first().is_some_and(|byte| byte.is_ascii_alphanumeric() && !matches!(byte, b'A' | b'a'))
        && is_word_for_none(cell)
}

fn is_word_for_none(cell: &[u8]) -> bool {
    let text = text(cell);
    matches!(text, "" | "-" | "--") || text.eq_ignore_ascii_case("all")
}

/// Whether a cell says that its row is a total: the word alone, or with a colon or "of" behind it. "Total Wine" is a
/// campaign.
pub(crate) fn is_total(cell: &[u8]) -> bool {
    if !cell
        .first()
        .is_some_and(|byte| matches!(byte, b't' | b'T' | b'g' | b'G' | b'i' | b'I' | b's' | b'S' | b' ' | 0x80..))
    {
        return false;
    }
    let text = text(cell).to_lowercase();
    let words = [
        "grand total",
        "total",
        "totals",
        "totalt",
        "samlet",
        "in all",
        "gesamt",
        "gesamtergebnis",
        "i alt",
        "sum",
        "summe",
    ];
    words.iter().any(|word| {
        let rest = text.strip_prefix(word).map(str::trim_start);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':') || rest.starts_with("of "))
    })
}
