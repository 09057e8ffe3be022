//! The answer: what a conversion costs in all.

use leptos::prelude::*;
use rust_decimal::Decimal;

use super::pieces::{classed, data, words};
use super::row_figures::{Limited, cost_text};
use super::share::Share;
use crate::domain::ratio::Ratio;
use crate::domain::report::Cost;
use crate::state::{Session, Shown, Tree, Writer};

/// Where its figures come, and the slim bar.
pub(super) const PLACE: &str = "answer";
pub(super) const BAR: &str = "total-bar";

/// The total cost per conversion, the largest thing on the page, with what it is made of.
#[component]
pub(super) fn Answer(session: Session) -> impl IntoView {
    view! {
        <section class="answer" aria-labelledby="answer-heading">
            <h2 id="answer-heading">{session.messages().cost_per_conversion}</h2>
            <div class="result" id=PLACE></div>
            <Share session=session />
            <div id=super::table::PLACE></div>
        </section>
    }
}

/// Its figures.
pub(super) fn write(it: &Shown, tree: &mut Tree) {
    let (m, total) = (it.m, &it.report.total);
    let key = "total.cost_per_conversion";
    tree.open("p").with("class", "total").with("data-stale", if total.stale { "true" } else { "false" });
    let cost = match total.cost {
        Cost::NothingEntered => m.answer_waits.to_owned(),
        cost => cost_text(m, cost, |cost| it.money(cost)),
    };
    data(tree, key, total.cost.known(), &cost);
    tree.close();
    Limited { cost: total.cost, interval: total.interval, in_words: true }.beside(it, key, tree);
    classed(tree, "p", "aside caution", if total.stale { m.stale } else { "" });
    tree.open("dl").with("class", "sums");
    sum(it, m.conversion_costs, "total.spend", total.spend, Writer::money, tree);
    sum(it, m.conversions, "total.conversions", total.conversions, Writer::count, tree);
    tree.close();
    // Told when things are quiet, not between two fields.
    let left_out = it.left_out();
    let (notice, told) = match left_out.as_str() {
        "" => ("", String::new()),
        names => ("left-out", m.left_out.with(&[names])),
    };
    tree.open("p").with("class", "notice").with("role", "status").with("data-notice", notice).text(&told).close();
}

/// A sum over the channels.
fn sum(it: &Shown, label: &str, key: &str, sum: Decimal, write: fn(Writer, Ratio) -> String, tree: &mut Tree) {
    let sum = Ratio::of(sum).filter(|_| it.report.total.cost != Cost::NothingEntered);
    tree.open("div");
    words(tree, "dt", label);
    tree.open("dd");
    data(tree, key, sum, &sum.map_or_else(|| it.m.nothing_entered.to_owned(), |sum| it.write(write, sum)));
    tree.close().close();
}

/// The total once more, for a slim bar at the bottom edge, while one types on a narrow screen. Only for the eyes: the
/// answer itself stands below the form.
pub(super) fn bar(it: &Shown, tree: &mut Tree) {
    let total = it.report.total.cost.known().map(|cost| it.money(cost));
    words(tree, "span", if total.is_some() { it.m.cost_per_conversion } else { "" });
    words(tree, "strong", &total.unwrap_or_default());
}
