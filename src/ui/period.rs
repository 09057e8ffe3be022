//! The period that the figures are from, and the previous one.

use super::pieces;
use crate::i18n::Messages;
use crate::state::{Hold, Shown, Tree};

/// The fields of a period's days, by the names of their fields, and where it's said what is wrong with them.
const fn ids(before: bool) -> ([&'static str; 2], &'static str) {
    if before { (["prev.from", "prev.to"], "prev.period.note") } else { (["from", "to"], "period.note") }
}

/// Where what is wrong with a period is said.
pub(super) const fn note(before: bool) -> &'static str {
    ids(before).1
}

/// First and last day of the period, or of the previous one.
pub(super) fn frame(m: &'static Messages, before: bool, tree: &mut Tree) {
    let (names, note) = ids(before);
    tree.open("div").with("class", "period");
    for (name, label) in names.into_iter().zip([m.from, m.to]) {
        tree.open("div").with("class", "choice").open("label").with("for", name).text(label).close();
        tree.open("input").with("type", "date").with("id", name).with("name", name).with("data-deed", name);
        tree.with("aria-describedby", note).close().close();
    }
    pieces::note(tree, note);
    tree.close();
}

fn problem_of(it: &Shown, before: bool) -> &'static str {
    let (from, to) = it.plan.days(before);
    match it.plan {
        _ if from.is_unreadable() || to.is_unreadable() => it.m.no_such_day,
        plan if plan.period_is_reversed(before) => it.m.period_reversed,
        _ => "",
    }
}

/// What is wrong with the period.
pub(super) fn problem(it: &Shown, tree: &mut Tree) {
    pieces::problem(tree, problem_of(it, false));
}

/// What is wrong with the previous period.
pub(super) fn problem_before(it: &Shown, tree: &mut Tree) {
    pieces::problem(tree, problem_of(it, true));
}

pub(super) fn held(it: &Shown, held: &mut Vec<Hold>) {
    for before in [false, true] {
        let ([first, last], _) = ids(before);
        let (from, to) = it.plan.days(before);
        let is_wrong = !problem_of(it, before).is_empty();
        for (name, day) in [(first, from), (last, to)] {
            held.push((name.to_owned(), "value", day.text().to_owned()));
            held.push((name.to_owned(), "data-day", day.text().to_owned()));
            held.push((name.to_owned(), "aria-invalid", is_wrong.to_string()));
        }
    }
}
