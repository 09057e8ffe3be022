//! What must be answered before anything is taken over: in words, and where.

use conversion_cost::platform::tree::Tree;
use import::gather::{Ask, Gathered};
use import::role::Role;

use super::columns::{self, role_name};
use super::files::place_of;
use super::result::{ONLY, target_name};
use super::screen::caution;
use super::session::Session;

/// A question.
pub(super) struct Question {
    words: String,
    /// The id of the field in which it is answered, if there is one.
    pub(super) field: Option<String>,
}

impl Session {
    /// What is open, in the order in which it is asked.
    pub(super) fn questions(&self, gathered: &Gathered) -> Vec<Question> {
        let m = self.m;
        let question = |words: String, field| Question { words, field };
        let mut questions = Vec::new();
        if self.is_reading() {
            questions.push(question(m.ask_reading.to_owned(), None));
        }
        questions.extend(gathered.asks.iter().map(|ask| self.question(ask)));
        if questions.is_empty() && gathered.channels.is_empty() && gathered.organic.is_none() {
            questions.push(question(m.ask_figures.to_owned(), None));
        }
        questions
    }

    fn question(&self, ask: &Ask) -> Question {
        let m = self.m;
        let (numbers, files) = self.read();
        let name = |file: &usize| files.get(*file).map(|file| file.name.as_str()).unwrap_or_default();
        let field = |file: &usize, part: &str| numbers.get(*file).map(|number| place_of(*number, part));
        let (words, field) = match ask {
            Ask::Columns(file) => (m.ask_columns.with(&[name(file)]), field(file, columns::SUMMARY)),
            Ask::Channel(file) => (m.ask_channel.with(&[name(file)]), field(file, "channel")),
            Ask::Mark(file, example) => (m.ask_mark.with(&[name(file), example]), field(file, "mark")),
            Ask::Indicator(file, _) => (m.ask_indicator.with(&[name(file)]), field(file, "indicator")),
            Ask::Dates(file, dates) => {
                let line = dates.line.to_string();
                (m.ask_dates.with(&[name(file), &line, &dates.example]), field(file, "dates"))
            }
            Ask::Currency(file) => (m.ask_currency.with(&[name(file)]), field(file, "currency")),
            Ask::Currencies(_) => (m.ask_currencies.to_owned(), Some(ONLY.to_owned())),
            Ask::OutOfRange(target, quantity) => {
                (m.ask_range.with(&[&target_name(target), role_name(m, Role::Sum(*quantity))]), None)
            }
        };
        Question { words, field }
    }
}

/// The first question, and how many there are behind it.
pub(super) fn write(session: &Session, questions: &[Question], tree: &mut Tree) {
    let [first, others @ ..] = questions else { return };
    caution(tree, &first.words);
    if !others.is_empty() {
        caution(tree, &session.m.asks_more.with(&[&others.len().to_string()]));
    }
}
