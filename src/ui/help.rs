//! The help below the calculator: questions, links by hand, words.

use super::pieces::{self, panel, paragraph, words};
use crate::i18n::{Help, Messages, Question, Term};
use crate::state::{Shown, Tree};

/// Where it comes.
pub(super) const PLACE: &str = "help";

/// Where it's said that it can't be loaded.
pub(super) const PROBLEM: &str = "help-problem";

/// Folded, and loaded when it is opened.
pub(super) fn frame(m: &'static Messages, tree: &mut Tree) {
    panel(tree, "questions", m.help, "show-help");
    pieces::note(tree.close(), PROBLEM);
    tree.open("div").with("id", PLACE).close().close();
}

/// That it can't be loaded, where that is so.
pub(super) fn problem(it: &Shown, tree: &mut Tree) {
    let problem = if it.help_failed() { it.m.help_failed } else { "" };
    pieces::problem(tree, problem);
}

/// The help.
pub(super) fn write(help: &'static Help, tree: &mut Tree) {
    words(tree, "h3", help.questions);
    for Question { question, answer } in help.question_list {
        tree.open("details");
        words(tree, "summary", question);
        paragraph(tree, answer);
        tree.close();
    }
    tree.open("details");
    words(tree, "summary", help.link_question.question);
    paragraph(tree, help.link_question.answer);
    terms(tree, "glossary parameters", help.link_terms);
    tree.close();
    words(tree, "h3", help.glossary);
    terms(tree, "glossary", help.terms);
}

fn terms(tree: &mut Tree, class: &str, terms: &[Term]) {
    tree.open("dl").with("class", class);
    for Term { word, meaning } in terms {
        tree.open("div");
        words(tree, "dt", word);
        words(tree, "dd", meaning);
        tree.close();
    }
    tree.close();
}
