//! Conversions that nobody paid for, kept apart, and what they would hide.

use super::{Part, fields};
use crate::domain::figure::Figure;
use crate::domain::report;
use crate::i18n::Insight;
use crate::state::{Shown, Tree};
use crate::ui::pieces::{data, paragraph, sentence_with};

pub(super) fn part(i: &'static Insight) -> Part {
    Part { id: "organic", title: i.organic, fields: |m, tree| fields(m, tree, &[Figure::Organic]), gist, content }
}

/// The key of the figure in the contract.
const KEY: &str = "total.blended_cost_per_conversion";

fn gist(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    match report::blended(it.plan, &it.report.total) {
        Some(blended) => tree.text(&i.organic_blended.with(&[&it.money(blended)])),
        None => tree.text(i.organic_waits),
    };
}

fn content(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    let Some(blended) = report::blended(it.plan, &it.report.total) else {
        return data(tree, KEY, None, i.organic_waits);
    };
    let sentence = i.organic_blended.with(&["|"]);
    sentence_with(tree, &sentence, KEY, Some(blended), &it.money(blended));
    let cost = it.report.total.cost.known();
    if let Some((cost, hidden)) = cost.and_then(|cost| Some((cost, cost.minus(blended)?))) {
        paragraph(tree, &i.organic_hides.with(&[&it.money(hidden), &it.money(cost)]));
    }
}
