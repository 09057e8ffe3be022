//! What the lazy program of the insights hands over: the chart, each section's sentence and content, and the results.

use domain::results::{KeyedResult, results};
use i18n::Language;
use leptos::prelude::*;

use super::chart::Chart;
use super::confidence::{self, Confidence};
use super::landing_page_test::{self, LandingPageTest};
use super::organic::{self, Organic};
use super::previous_period::{self, PreviousPeriod};
use super::profit::{self, Profit};
use super::target::{self, Target};
use super::what_if::{self, WhatIf};
use super::{InsightSection, Insights, InsightsPart, Texts};
use crate::components::Loading;
use crate::state::{Snapshot, load_catalog};

/// What the program hands over.
pub const PART: InsightsPart = InsightsPart { load, results: results_of };

fn load(language: Language) -> Loading<Insights> {
    Box::pin(async move {
        let texts = load_catalog(language).await?;
        Some(Insights { chart: |texts| view! { <Chart texts /> }.into_any(), gist, content, texts })
    })
}

fn gist(section: InsightSection, texts: &'static Texts) -> AnyView {
    let gist = match section {
        InsightSection::Confidence => confidence::gist(texts),
        InsightSection::Target => target::gist(texts),
        InsightSection::Profit => profit::gist(texts),
        InsightSection::WhatIf => what_if::gist(texts),
        InsightSection::PreviousPeriod => previous_period::gist(texts),
        InsightSection::LandingPageTest => landing_page_test::gist(texts),
        InsightSection::Organic => organic::gist(texts),
    };
    gist.into_any()
}

fn content(section: InsightSection, texts: &'static Texts) -> AnyView {
    match section {
        InsightSection::Confidence => view! { <Confidence texts /> }.into_any(),
        InsightSection::Target => view! { <Target texts /> }.into_any(),
        InsightSection::Profit => view! { <Profit texts /> }.into_any(),
        InsightSection::WhatIf => view! { <WhatIf texts /> }.into_any(),
        InsightSection::PreviousPeriod => view! { <PreviousPeriod texts /> }.into_any(),
        InsightSection::LandingPageTest => view! { <LandingPageTest texts /> }.into_any(),
        InsightSection::Organic => view! { <Organic texts /> }.into_any(),
    }
}

fn results_of(Snapshot { plan, report }: &Snapshot) -> Vec<KeyedResult> {
    results(plan, report)
}
