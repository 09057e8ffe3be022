//! What would lower the cost per conversion, tried out on the person's own figures.

use super::{Part, field};
use crate::domain::figure::Figure;
use crate::domain::levers::{self, Lever};
use crate::domain::quantity::Quantity;
use crate::domain::ratio::{self, Ratio};
use crate::i18n::{Insight, Messages};
use crate::state::{Hold, Shown, Tree, Writer};
use crate::ui::pieces::{classed, hint, paragraph, sentence_with};

/// A slider: its field, its own id, its ends, and where it stands while nothing is entered.
const SLIDERS: [(Figure, &str, &str, &str, &str); 5] = [
    (Figure::LeverRate, "slider.rate", "10", "300", "100"),
    (Figure::LeverPrice, "slider.price", "10", "300", "100"),
    (Figure::LeverClickThrough, "slider.click_through", "10", "300", "100"),
    (Figure::ScoreNow, "slider.score.now", "1", "10", "5"),
    (Figure::ScoreThen, "slider.score.then", "1", "10", "5"),
];

pub(super) fn part(i: &'static Insight) -> Part {
    Part { id: "levers", title: i.levers, fields, gist, content }
}

fn fields(m: &'static Messages, tree: &mut Tree) {
    hint(tree, m.insight.levers_how);
    tree.open("div").with("class", "figures levers");
    for (figure, id, least, most, _) in SLIDERS {
        tree.open("div").with("class", "lever");
        field(m, tree, figure);
        tree.open("input").with("type", "range").with("id", id).with("data-deed", figure.id());
        tree.with("min", least).with("max", most).with("aria-label", m.figure(figure)).close().close();
    }
    tree.close();
}

pub(super) fn held(it: &Shown, held: &mut Vec<Hold>) {
    for (figure, id, _, _, start) in SLIDERS {
        let entered = it.plan.figure(figure).map(|figure| figure.rounded(0));
        held.push((id.to_owned(), "value", entered.unwrap_or_else(|| start.to_owned())));
    }
}

/// What a factor does to the totals, in a sentence.
fn sentence(it: &Shown, what: &str, factor: Ratio) -> Option<String> {
    let total = &it.report.total;
    let effect = levers::effect(total, factor)?;
    let count = |count: f64| it.write(Writer::count, Ratio::near((count * 10.0).round() / 10.0).unwrap_or(Ratio::ONE));
    let counts = [effect.conversions.value(), Ratio::of(total.conversions)?.value()].map(count);
    let costs = [effect.cost, total.cost.known()?].map(|cost| it.money(cost));
    let [cost, cost_now] = costs.each_ref().map(String::as_str);
    let [conversions, conversions_now] = counts.each_ref().map(String::as_str);
    Some(it.insight().lever_effect.with(&[what, cost, cost_now, conversions, conversions_now]))
}

fn gist(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    match levers::combined(it.plan) {
        _ if it.report.total.cost.known().is_none() => tree.text(i.fill_in),
        Some(factor) => tree.text(&sentence(it, i.lever_all, factor).unwrap_or_default()),
        None => tree.text(i.lever_none),
    };
}

fn content(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    for lever in Lever::ALL {
        let Some(words) = lever.factor(it.plan).and_then(|factor| sentence(it, &changed(it, lever), factor)) else {
            continue;
        };
        paragraph(tree, &words);
        match lever {
            Lever::Score => hint(tree, i.lever_score_note),
            Lever::ClickThrough => hint(tree, i.lever_click_through_note),
            _ => {}
        }
    }
    let mut scores = [Figure::ScoreNow, Figure::ScoreThen].into_iter().filter_map(|figure| it.plan.figure(figure));
    if scores.any(|score| !levers::is_score(score)) {
        classed(tree, "p", "problem", i.lever_score_range);
    }
    if let Some(effect) = levers::combined(it.plan).and_then(|factor| levers::effect(&it.report.total, factor)) {
        let sentence = format!("{}: |", i.lever_all);
        sentence_with(tree, &sentence, "lever.cost_per_conversion", Some(effect.cost), &it.money(effect.cost));
    }
}

/// What a lever changes: from what to what where today's figure is known, else in percent of it.
fn changed(it: &Shown, lever: Lever) -> String {
    let i = it.insight();
    let part = |figure| it.plan.figure(figure);
    let (figure, words, now) = match lever {
        Lever::Score => {
            let score = |figure| part(figure).map(|score| it.write(Writer::count, score)).unwrap_or_default();
            return i.lever_score.with(&[&score(Figure::ScoreThen), &score(Figure::ScoreNow)]);
        }
        Lever::Rate => {
            (Figure::LeverRate, it.m.conversion_rate, today(it, Quantity::Conversions, Quantity::Clicks, true))
        }
        Lever::Price => (Figure::LeverPrice, it.m.cost_per_click, today(it, Quantity::Spend, Quantity::Clicks, false)),
        Lever::ClickThrough => (
            Figure::LeverClickThrough,
            it.m.click_through_rate,
            today(it, Quantity::Clicks, Quantity::Impressions, true),
        ),
    };
    let write = |number| it.write(if lever == Lever::Price { Writer::money } else { Writer::percent }, number);
    let then = part(figure).and_then(|percent| now?.by(percent)?.over(Ratio::HUNDRED));
    match now.zip(then) {
        Some((now, then)) => i.lever_change.with(&[words, &write(then), &write(now)]),
        None => {
            let percent = |number| it.write(Writer::percent, number);
            i.lever_change.with(&[words, &part(figure).map(percent).unwrap_or_default(), &percent(Ratio::HUNDRED)])
        }
    }
}

/// One sum over the channels of the totals by another, where each has both; in percent if so asked.
fn today(it: &Shown, part: Quantity, whole: Quantity, in_percent: bool) -> Option<Ratio> {
    let sum = |quantity| {
        let mut amounts = Vec::new();
        for row in it.report.channels.iter().filter(|row| row.spend_share.is_some()) {
            amounts.push(it.plan.channel(row.id)?.entry(quantity).value()?);
        }
        Some(ratio::sum(amounts.into_iter()))
    };
    let quotient = Ratio::new(sum(part)?, sum(whole)?)?;
    Some(if in_percent { quotient.times(100) } else { quotient })
}
