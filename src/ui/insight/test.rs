//! Two landing pages against each other.

use super::{Part, fields};
use crate::domain::figure::Figure;
use crate::domain::landing::{self, NoOutcome, Outcome};
use crate::i18n::{Insight, Messages};
use crate::state::{Shown, Tree, Writer};
use crate::ui::pieces::{classed, data, hint, paragraph, place, probability, sentence_with, words};

pub(super) fn part(i: &'static Insight) -> Part {
    Part { id: "test", title: i.test, fields: frame, gist, content }
}

/// Where the result of the test comes.
pub(super) const RESULT: &str = "test-result";

fn frame(m: &'static Messages, tree: &mut Tree) {
    let i = &m.insight;
    hint(tree, i.test_how);
    fields(m, tree, &[Figure::VisitorsA, Figure::ConversionsA, Figure::VisitorsB, Figure::ConversionsB]);
    place(tree, "div", "written", RESULT);
    words(tree, "h3", i.test_plan);
    fields(m, tree, &[Figure::Baseline, Figure::Expected, Figure::Power]);
}

fn gist(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    match landing::outcome(it.plan, &it.report.total) {
        Ok(outcome) => tree.text(verdict(i, &outcome)).text("."),
        Err(NoOutcome::Impossible) => tree.text(i.test_impossible),
        Err(NoOutcome::Missing) => tree.text(i.test_waits),
    };
}

fn verdict(i: &Insight, outcome: &Outcome) -> &'static str {
    match (outcome.is_real, outcome.rate_b.compare(outcome.rate_a).is_lt()) {
        (false, _) => i.test_unclear,
        (true, true) => i.test_worse,
        (true, false) => i.test_better,
    }
}

/// How the test ended.
pub(super) fn result(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    let outcome = match landing::outcome(it.plan, &it.report.total) {
        Ok(outcome) => outcome,
        Err(NoOutcome::Impossible) => return classed(tree, "p", "problem", i.test_impossible),
        Err(NoOutcome::Missing) => return data(tree, "test.p", None, i.test_waits),
    };
    let percent = |number| it.write(Writer::percent, number);
    let points = |number| it.write(Writer::factor, number);
    paragraph(tree, &i.test_rates.with(&[&percent(outcome.rate_a), &percent(outcome.rate_b)]));
    tree.open("p").text(verdict(i, &outcome)).text(" (");
    probability(tree, it, "test.p", outcome.p);
    tree.text(", ").text(if outcome.is_exact { i.test_fisher } else { i.test_z }).text(").").close();
    let odds = it.m.odds(it.plan.level);
    paragraph(tree, &i.test_difference.with(&[&points(outcome.low), &points(outcome.high), odds]));
    if let Some((then, now)) = outcome.cost.zip(it.report.total.cost.known()) {
        paragraph(tree, &i.test_cost.with(&[&it.money(then), &it.money(now)]));
    }
}

/// How many visitors a test needs.
fn content(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    let Some((visitors, power)) = landing::per_arm(it.plan) else {
        return data(tree, "test.per_arm", None, i.test_plan_waits);
    };
    let sentence = i.test_per_arm.with(&["|", &it.write(Writer::percent, power)]);
    sentence_with(tree, &sentence, "test.per_arm", Some(visitors), &it.write(Writer::count, visitors));
}
