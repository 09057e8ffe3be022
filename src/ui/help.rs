//! The help below the calculator: questions, links by hand, words.

use leptos::prelude::*;

use super::follow::{only_if, text};
use crate::i18n::{Help, Question, Term};
use crate::state::Session;

/// Folded, and loaded when it is opened.
#[component]
pub(super) fn HelpPanel(session: Session) -> impl IntoView {
    let m = session.messages();
    view! {
        <details class="panel" on:toggle=move |_| session.show_help("help", content)>
            <summary><h2>{m.help}</h2></summary>
            <p class="note" role="status">
                <span class="problem">{text(move || only_if(session.help_failed(), m.help_failed))}</span>
            </p>
            <div id="help"></div>
        </details>
    }
}

fn content(help: &'static Help) -> impl IntoView {
    let question = |it: &Question| view! { <details><summary>{it.question}</summary><p>{it.answer}</p></details> };
    let terms = |terms: &[Term], class: &'static str| {
        let term = |term: &Term| view! { <div><dt>{term.word}</dt><dd>{term.meaning}</dd></div> };
        view! { <dl class=class>{terms.iter().map(term).collect::<Vec<_>>()}</dl> }
    };
    view! {
        <h3>{help.questions}</h3>
        {help.question_list.iter().map(question).collect::<Vec<_>>()}
        <details>
            <summary>{help.link_question.question}</summary>
            <p>{help.link_question.answer}</p>
            {terms(help.link_terms, "glossary parameters")}
        </details>
        <h3>{help.glossary}</h3>
        {terms(help.terms, "glossary")}
    }
}
