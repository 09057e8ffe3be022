//! Two landing pages against each other, and how many visitors such a test needs.

use domain::figure::Figure;
use domain::landing_page_test::{self, NoOutcome, Outcome};
use leptos::prelude::*;

use super::Texts;
use super::layout::{figure_fields, insight, paragraph_with_result, probability, result};
use crate::components::text;
use crate::state::{Snapshot, locale, plan_store};

/// Which page is better.
pub fn gist(texts: &'static Texts) -> Signal<String> {
    let snapshot = plan_store().after_paint();
    text(move || {
        snapshot.with(|Snapshot { plan, report }| match landing_page_test::outcome(plan, &report.total) {
            Ok(outcome) => format!("{}.", verdict(texts, &outcome)),
            Err(NoOutcome::Impossible) => texts.test_impossible.to_owned(),
            Err(NoOutcome::Missing) => texts.test_empty.to_owned(),
        })
    })
}

/// The test and its outcome, then the planning of one.
#[component]
pub fn LandingPageTest(
    /// The sentences.
    texts: &'static Texts,
) -> impl IntoView {
    let snapshot = plan_store().after_paint();
    view! {
        <p class="hint">{texts.test_how}</p>
        {figure_fields(&[Figure::VisitorsA, Figure::ConversionsA, Figure::VisitorsB, Figure::ConversionsB])}
        {insight(snapshot, texts, outcome)}
        <h3>{texts.test_plan}</h3>
        {figure_fields(&[Figure::Baseline, Figure::Expected, Figure::Power])}
        {insight(snapshot, texts, sample_size)}
    }
}

fn verdict(texts: &Texts, outcome: &Outcome) -> &'static str {
    match (outcome.is_real, outcome.is_worse()) {
        (false, _) => texts.test_unclear,
        (true, true) => texts.test_worse,
        (true, false) => texts.test_better,
    }
}

fn outcome(Snapshot { plan, report }: &Snapshot, texts: &'static Texts) -> AnyView {
    let locale = locale();
    let format = locale.format(plan.currency);
    let outcome = match landing_page_test::outcome(plan, &report.total) {
        Ok(outcome) => outcome,
        Err(NoOutcome::Impossible) => return view! { <p class="problem">{texts.test_impossible}</p> }.into_any(),
        Err(NoOutcome::Missing) => {
            return result("test.p".to_owned(), None, texts.test_empty.to_owned()).into_any();
        }
    };
    let rates = texts.test_rates.with(&[&format.percent(outcome.rate_a), &format.percent(outcome.rate_b)]);
    let p = probability("test.p".to_owned(), outcome.p, format);
    let test = if outcome.is_exact { texts.test_fisher } else { texts.test_z };
    let odds = locale.messages.odds(plan.level);
    let limits = texts.test_difference.with(&[&format.factor(outcome.low), &format.factor(outcome.high), odds]);
    let cost = outcome.cost.zip(report.total.cost.known()).map(|(cost, today)| {
        view! { <p>{texts.test_cost.with(&[&format.money(cost), &format.money(today)])}</p> }
    });
    view! {
        <p>{rates}</p>
        <p>{verdict(texts, &outcome)} " (" {p} ", " {test} ")."</p>
        <p>{limits}</p>
        {cost}
    }
    .into_any()
}

/// How many visitors a test needs.
fn sample_size(Snapshot { plan, .. }: &Snapshot, texts: &'static Texts) -> AnyView {
    const KEY: &str = "test.per_arm";
    let locale = locale();
    let format = locale.format(plan.currency);
    let Some((visitors, power)) = landing_page_test::per_arm(plan) else {
        return result(KEY.to_owned(), None, texts.test_plan_empty.to_owned()).into_any();
    };
    let sentence = texts.test_per_arm.with(locale.language, &visitors.canonical(), &["|", &format.percent(power)]);
    paragraph_with_result(&sentence, KEY, visitors, format.count(visitors)).into_any()
}
