//! What follows from the figures: the chart, and sections that say how sure they are and what would lower them.
//!
//! This file is what a first visit has of it; everything else is a lazy section.
//!
//! To add a section: a variant of [`InsightSection`] and a file beside this one, named in `part.rs`.

mod chart;
mod comparison;
mod confidence;
mod landing_page_test;
mod layout;
mod organic;
mod part;
mod pictures;
mod previous_period;
mod profit;
mod published_results;
mod slider;
mod target;
mod what_if;

use domain::results::KeyedResult;
use i18n::{Language, Messages};
use leptos::prelude::*;

use crate::components::{Loader, Loading};
use crate::lazy;
use crate::state::{Snapshot, locale};

pub use part::PART;
pub use published_results::publish_results;

/// The sentences of these sections.
pub type Texts = i18n::Insights;

/// A section below the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InsightSection {
    /// How sure the figures are, and which channels really differ.
    Confidence,
    /// What a conversion may cost, and what may be bid for a click.
    Target,
    /// What is left of the value that conversions brought.
    Profit,
    /// What would lower the cost per conversion.
    WhatIf,
    /// The period against the one before.
    PreviousPeriod,
    /// Two landing pages against each other.
    LandingPageTest,
    /// Conversions that nobody paid for.
    Organic,
}

impl InsightSection {
    /// Every section, in the order of the page.
    pub const ALL: [Self; 7] = [
        Self::Confidence,
        Self::Target,
        Self::Profit,
        Self::WhatIf,
        Self::PreviousPeriod,
        Self::LandingPageTest,
        Self::Organic,
    ];

    /// The name in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Confidence => "sure",
            Self::Target => "target",
            Self::Profit => "profit",
            Self::WhatIf => "what-if",
            Self::PreviousPeriod => "previous-period",
            Self::LandingPageTest => "landing-page-test",
            Self::Organic => "organic",
        }
    }

    /// The id of the element; `target` is that of a field.
    pub const fn element_id(self) -> &'static str {
        match self {
            Self::Confidence => "section-sure",
            Self::Target => "section-target",
            Self::Profit => "section-profit",
            Self::WhatIf => "section-what-if",
            Self::PreviousPeriod => "section-previous-period",
            Self::LandingPageTest => "section-landing-page-test",
            Self::Organic => "section-organic",
        }
    }

    /// The title.
    pub const fn title(self, m: &'static Messages) -> &'static str {
        match self {
            Self::Confidence => m.confidence,
            Self::Target => m.target,
            Self::Profit => m.profit,
            Self::WhatIf => m.what_if,
            Self::PreviousPeriod => m.previous_period,
            Self::LandingPageTest => m.landing_page_test,
            Self::Organic => m.organic,
        }
    }
}

/// What the lazy program hands over.
#[derive(Clone, Copy)]
pub struct InsightsPart {
    /// Loads the sentences in a language, and hands over the sections in it.
    load: fn(Language) -> Loading<Insights>,
    results: fn(&Snapshot) -> Vec<KeyedResult>,
}

/// The sections, with their sentences.
#[derive(Clone, Copy)]
pub struct Insights {
    chart: fn(&'static Texts) -> AnyView,
    gist: fn(InsightSection, &'static Texts) -> AnyView,
    content: fn(InsightSection, &'static Texts) -> AnyView,
    texts: &'static Texts,
}

impl Insights {
    /// The channels side by side.
    pub fn chart(self) -> AnyView {
        (self.chart)(self.texts)
    }

    /// What a section says in one sentence.
    pub fn gist(self, section: InsightSection) -> AnyView {
        (self.gist)(section, self.texts)
    }

    /// All that a section says.
    pub fn content(self, section: InsightSection) -> AnyView {
        (self.content)(section, self.texts)
    }
}

/// What fetches the sections in the language of the page.
pub fn loader() -> Loader<Insights> {
    let language = locale().language;
    Loader::new(move || async move { (lazy::insights().await.ok()?.load)(language).await })
}
