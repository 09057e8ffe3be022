//! What the lazy program of the insights hands over: each section's sentence and content.

use leptos::prelude::*;

use super::{InsightSection, InsightsPart, Texts, confidence};

/// What the program hands over.
pub const PART: InsightsPart = InsightsPart { chart, gist, content, results: |_| Vec::new() };

fn chart(_: &'static Texts) -> AnyView {
    ().into_any()
}

fn gist(section: InsightSection, texts: &'static Texts) -> AnyView {
    match section {
        InsightSection::Confidence => confidence::gist(texts).into_any(),
        _ => ().into_any(),
    }
}

fn content(section: InsightSection, texts: &'static Texts) -> AnyView {
    match section {
        InsightSection::Confidence => view! { <confidence::Confidence texts /> }.into_any(),
        _ => ().into_any(),
    }
}
