//! Questions, links by hand, words.

use super::catalog::{List, catalog, catalog_object};

/// A word explained.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// The word.
    pub word: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

/// A question answered.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The question.
    pub question: &'static str,
    /// The answer.
    pub answer: &'static str,
}

catalog_object!(Term { word, meaning });
catalog_object!(Question { question, answer });

catalog! {
    /// The help.
    Help in "help" {
        questions: &'static str,
        question_list: List<Question>,
        link_question: Question,
        link_terms: List<Term>,
        glossary: &'static str,
        terms: List<Term>,
    }
}
