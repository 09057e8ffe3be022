//! Questions and words, below the calculator.

use leptos::prelude::*;

use crate::i18n::{Messages, Question, Term};

/// The five questions that people ask, and the words that the page uses.
#[component]
pub(super) fn Words(m: &'static Messages) -> impl IntoView {
    let question = |entry: &Question| {
        view! { <details><summary>{entry.question}</summary><p>{entry.answer}</p></details> }
    };
    let term = |term: &Term| view! { <div><dt>{term.word}</dt><dd>{term.meaning}</dd></div> };
    view! {
        <section class="words" aria-labelledby="questions-heading">
            <h2 id="questions-heading">{m.questions}</h2>
            {m.question_list.iter().map(question).collect::<Vec<_>>()}
        </section>
        <section class="words" aria-labelledby="glossary-heading">
            <h2 id="glossary-heading">{m.glossary}</h2>
            <dl class="glossary">{m.terms.iter().map(term).collect::<Vec<_>>()}</dl>
        </section>
    }
}
