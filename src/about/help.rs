//! The help: questions, links by hand, words.

use i18n::{Help, Question, Term};
use leptos::prelude::*;

/// Questions and their answers, then the glossary.
#[component]
pub fn HelpContent(
    /// The sentences.
    texts: &'static Help,
) -> impl IntoView {
    let question = |Question { question, answer }: &'static Question| {
        view! { <details><summary>{*question}</summary><p>{*answer}</p></details> }
    };
    view! {
        <div id="help">
            <h3>{texts.questions}</h3>
            {texts.question_list.iter().map(question).collect::<Vec<_>>()}
            <details>
                <summary>{texts.link_question.question}</summary>
                <p>{texts.link_question.answer}</p>
                <dl class="glossary parameters">{terms(&texts.link_terms)}</dl>
            </details>
            <h3>{texts.glossary}</h3>
            <dl class="glossary">{terms(&texts.terms)}</dl>
        </div>
    }
}

fn terms(terms: &'static [Term]) -> impl IntoView {
    let term = |Term { word, meaning }: &'static Term| view! { <div><dt>{*word}</dt><dd>{*meaning}</dd></div> };
    terms.iter().map(term).collect::<Vec<_>>()
}
