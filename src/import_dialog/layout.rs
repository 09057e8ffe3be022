//! What parts of the dialog are made of.

use leptos::prelude::*;

use crate::components::dynamic;

/// A paragraph of this class for each line; none while there is no text.
pub fn paragraphs(class: &'static str, lines: Signal<String>) -> AnyView {
    dynamic(move || {
        let paragraph = |line: &str| view! { <p class=class>{line.to_owned()}</p> };
        lines.with(|lines| lines.lines().map(paragraph).collect_view().into_any())
    })
}

/// Sentences as lines.
pub fn lines(sentences: impl IntoIterator<Item = String>) -> String {
    let sentences = sentences.into_iter().map(|sentence| sentence.replace(['\r', '\n'], " "));
    sentences.collect::<Vec<_>>().join("\n")
}
