//! What would lower the cost per conversion, tried out on the person's own figures.

use domain::figure::Figure;
use domain::ratio::Ratio;
use domain::what_if::{self, Lever, LeverChange};
use leptos::prelude::*;

use super::Texts;
use super::layout::{insight, paragraph_with_result};
use super::slider::SliderField;
use crate::components::text;
use crate::state::{Format, Snapshot, locale, plan_store};

/// What all that is tried out does to the cost.
pub fn gist(texts: &'static Texts) -> Signal<String> {
    let snapshot = plan_store().after_paint();
    text(move || {
        snapshot.with(|snapshot| match what_if::combined(&snapshot.plan) {
            _ if snapshot.report.total.cost.known().is_none() => texts.fill_in.to_owned(),
            Some(factor) => effect(snapshot, texts, texts.what_if_all, factor).unwrap_or_default(),
            None => texts.what_if_none.to_owned(),
        })
    })
}

/// A field and a slider for each figure to try out, and what follows.
#[component]
pub fn WhatIf(
    /// The sentences.
    texts: &'static Texts,
) -> impl IntoView {
    let snapshot = plan_store().after_paint();
    view! {
        <p class="hint">{texts.what_if_how}</p>
        <div class="figures levers">
            <SliderField figure=Figure::LeverRate id="slider.rate" min=10 max=300 start=100 />
            <SliderField figure=Figure::LeverPrice id="slider.price" min=10 max=300 start=100 />
            <SliderField figure=Figure::LeverClickThrough id="slider.click_through" min=10 max=300 start=100 />
            <SliderField figure=Figure::ScoreNow id="slider.score.now" min=1 max=10 start=5 />
            <SliderField figure=Figure::ScoreThen id="slider.score.then" min=1 max=10 start=5 />
        </div>
        {insight(snapshot, texts, content)}
    }
}

fn content(snapshot: &Snapshot, texts: &'static Texts) -> AnyView {
    let Snapshot { plan, report } = snapshot;
    let format = locale().format(plan.currency);
    let levers = Lever::ALL.into_iter().filter_map(|lever| {
        let sentence = effect(snapshot, texts, &change(snapshot, texts, lever), lever.factor(plan)?)?;
        let note = match lever {
            Lever::Score => Some(texts.what_if_score_note),
            Lever::ClickThrough => Some(texts.what_if_click_through_note),
            Lever::Rate | Lever::Price => None,
        };
        let note = note.map(|note| view! { <p class="hint">{note}</p> });
        Some(view! { <p>{sentence}</p> {note} })
    });
    let levers: Vec<_> = levers.collect();
    let mut scores = [Figure::ScoreNow, Figure::ScoreThen].into_iter().filter_map(|figure| plan.figure(figure));
    let is_out_of_range = !scores.all(what_if::is_score);
    let combined = what_if::combined(plan).and_then(|factor| what_if::effect(&report.total, factor));
    let combined = combined.map(|effect| {
        let sentence = format!("{}: |", texts.what_if_all);
        paragraph_with_result(&sentence, "lever.cost_per_conversion", effect.cost, format.money(effect.cost))
    });
    view! {
        {levers}
        {is_out_of_range.then(|| view! { <p class="problem">{texts.what_if_score_range}</p> })}
        {combined}
    }
    .into_any()
}

/// What a factor does to the totals, in a sentence; `None` where there is no cost.
fn effect(Snapshot { plan, report }: &Snapshot, texts: &Texts, what: &str, factor: Ratio) -> Option<String> {
    let locale = locale();
    let format = locale.format(plan.currency);
    let total = &report.total;
    let effect = what_if::effect(total, factor)?;
    let [cost, cost_today] = [effect.cost, total.cost.known()?].map(|cost| format.money(cost));
    let number = effect.conversions.rounded(1);
    let conversions = format.plain(&number);
    let conversions_today = format.plain(&Ratio::from_decimal(total.conversions)?.rounded(1));
    let fillings = [what, &cost, &cost_today, &conversions, &conversions_today];
    Some(texts.what_if_effect.with(locale.language, &number, &fillings))
}

/// What a lever changes: from what to what where today's figure is known, else in percent of it.
fn change(Snapshot { plan, .. }: &Snapshot, texts: &Texts, lever: Lever) -> String {
    let locale = locale();
    let (m, format) = (locale.messages, locale.format(plan.currency));
    let (words, write): (_, fn(Format, Ratio) -> String) = match lever {
        Lever::Rate => (m.conversion_rate, Format::percent),
        Lever::Price => (m.cost_per_click, Format::money),
        Lever::ClickThrough => (m.click_through_rate, Format::percent),
        Lever::Score => ("", Format::count),
    };
    match lever.change(plan) {
        Some(LeverChange { today, tried }) => {
            let (today, tried) = (write(format, today), write(format, tried));
            match lever {
                Lever::Score => texts.what_if_score.with(&[&tried, &today]),
                _ => texts.what_if_change.with(&[words, &tried, &today]),
            }
        }
        None => {
            let tried = plan.figure(lever.figure()).map(|tried| format.percent(tried)).unwrap_or_default();
            texts.what_if_change.with(&[words, &tried, &format.percent(Ratio::HUNDRED)])
        }
    }
}
