//! What the sections are laid out of: fields, and texts with results in them.

use domain::figure::Figure;
use domain::ratio::Ratio;
use leptos::prelude::*;

use super::Texts;
use crate::calculator::figure_field;
use crate::components::{dynamic, result_value};
use crate::state::{Format, Snapshot};

/// Number fields side by side.
pub fn figure_fields(figures: &[Figure]) -> impl IntoView + use<> {
    let fields: Vec<_> = figures.iter().map(|figure| figure_field(*figure)).collect();
    view! { <div class="figures">{fields}</div> }
}

/// What a section says about the figures, and says anew when they change.
pub fn insight(
    snapshot: ReadSignal<Snapshot>,
    texts: &'static Texts,
    content: fn(&Snapshot, &'static Texts) -> AnyView,
) -> impl IntoView {
    view! { <div class="insight">{dynamic(move || snapshot.with(|snapshot| content(snapshot, texts)))}</div> }
}

/// A result of the contract: its number, and as people read it or why there is none.
pub fn result(key: String, number: Option<Ratio>, text: String) -> impl IntoView {
    result_value(key, number.map(Ratio::canonical).unwrap_or_default(), text)
}

/// A paragraph with a result in the place of its `|`.
pub fn paragraph_with_result(sentence: &str, key: &str, number: Ratio, text: String) -> impl IntoView + use<> {
    let (before, behind) = sentence.split_once('|').unwrap_or((sentence, ""));
    let (before, behind) = (before.to_owned(), behind.to_owned());
    view! { <p>{before} {result(key.to_owned(), Some(number), text)} {behind}</p> }
}

/// A probability, as in "p = 0.159" or "p < 0.001".
pub fn probability(key: String, p: Ratio, format: Format) -> impl IntoView {
    let relation = if p.rounded(3) == "0" { "p < " } else { "p = " };
    (relation, result(key, Some(p), format.probability(p)))
}
