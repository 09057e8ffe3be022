//! Conversions that nobody paid for, kept apart, and what they would hide.

use domain::figure::Figure;
use domain::report;
use leptos::prelude::*;

use super::Texts;
use super::layout::{figure_fields, insight, paragraph_with_result, result};
use crate::components::text;
use crate::state::{Snapshot, locale, plan_store};

/// The key of the figure in the contract.
const KEY: &str = "total.blended_cost_per_conversion";

/// The cost of paid and organic conversions together.
pub fn gist(texts: &'static Texts) -> Signal<String> {
    let locale = locale();
    let snapshot = plan_store().after_paint();
    text(move || {
        snapshot.with(|Snapshot { plan, report }| match report::blended(plan, &report.total) {
            Some(blended) => texts.organic_blended.with(&[&locale.format(plan.currency).money(blended)]),
            None => texts.organic_empty.to_owned(),
        })
    })
}

/// Organic conversions, and what they would hide.
#[component]
pub fn Organic(
    /// The sentences.
    texts: &'static Texts,
) -> impl IntoView {
    let snapshot = plan_store().after_paint();
    view! {
        {figure_fields(&[Figure::Organic])}
        {insight(snapshot, texts, content)}
    }
}

fn content(Snapshot { plan, report }: &Snapshot, texts: &'static Texts) -> AnyView {
    let format = locale().format(plan.currency);
    let Some(blended) = report::blended(plan, &report.total) else {
        return result(KEY.to_owned(), None, texts.organic_empty.to_owned()).into_any();
    };
    let cost = report.total.cost.known();
    let difference = cost.and_then(|cost| Some((cost, cost.checked_sub(blended)?))).map(|(cost, difference)| {
        view! { <p>{texts.organic_difference.with(&[&format.money(difference), &format.money(cost)])}</p> }
    });
    let sentence = texts.organic_blended.with(&["|"]);
    view! {
        {paragraph_with_result(&sentence, KEY, blended, format.money(blended))}
        {difference}
    }
    .into_any()
}
