//! Questions, links by hand, words.

use super::lines::{Lines, Reader, texts};

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

impl Lines for Term {
    const EMPTY: Self = Self { word: "", meaning: "" };

    fn write(&self, lines: &mut Vec<String>) {
        self.word.write(lines);
        self.meaning.write(lines);
    }

    fn read(&mut self, lines: &mut Reader) {
        lines.next(&mut self.word);
        lines.next(&mut self.meaning);
    }
}

impl Lines for Question {
    const EMPTY: Self = Self { question: "", answer: "" };

    fn write(&self, lines: &mut Vec<String>) {
        self.question.write(lines);
        self.answer.write(lines);
    }

    fn read(&mut self, lines: &mut Reader) {
        lines.next(&mut self.question);
        lines.next(&mut self.answer);
    }
}

texts! {
    /// The help.
    Help {
        questions: &'static str,
        question_list: &'static [Question],
        link_question: Question,
        link_terms: &'static [Term],
        glossary: &'static str,
        terms: &'static [Term],
    }
}
