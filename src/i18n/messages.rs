//! The shape of a language: every sentence as a field, those with figures in them as templates.

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

/// A sentence with places for words and figures: `{0}`, and `{1}` where there are two.
#[derive(Clone, Copy, Debug)]
pub struct Template(pub(super) &'static str);

impl Template {
    /// The sentence with its places filled. What is filled in is never taken for a place itself.
    pub fn with(self, fillings: &[&str]) -> String {
        let mut pieces = self.0.split('{');
        let mut sentence = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (place, rest) = piece.split_once('}').unwrap_or_default();
            let filling = place.parse().ok().and_then(|place: usize| fillings.get(place));
            sentence.push_str(filling.unwrap_or(&""));
            sentence.push_str(rest);
        }
        sentence
    }
}

/// Every sentence of the page in one language. The fields are named for their place on the page.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field's English text, in en.rs, says what it is for")]
pub struct Messages {
    // The page
    pub title: &'static str,
    pub description: &'static str,
    pub heading: &'static str,
    pub lede: &'static str,
    pub language: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub privacy: &'static str,

    // The form
    pub form: &'static str,
    pub currency: &'static str,
    pub currencies_near: &'static str,
    pub currencies_all: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub columns: &'static str,
    pub channel: &'static str,
    pub spend: &'static str,
    pub conversions: &'static str,
    pub clicks: &'static str,
    pub impressions: &'static str,
    pub value: &'static str,
    pub count: &'static str,
    pub own_channel: Template,
    pub own_name: &'static str,
    pub add_which: &'static str,
    pub add_own: &'static str,
    pub add: &'static str,
    pub remove: Template,
    pub sort: &'static str,
    pub clear: &'static str,
    pub example: &'static str,
    pub example_shown: &'static str,
    pub undo: &'static str,

    // What was done, for undo and for the status line
    pub done_enter: Template,
    pub done_name: Template,
    pub done_currency: &'static str,
    pub done_period: &'static str,
    pub done_add: Template,
    pub done_remove: Template,
    pub done_sort: &'static str,
    pub done_clear: &'static str,
    pub done_take_over: &'static str,
    pub done_example: &'static str,
    pub undone: Template,

    // The answer
    pub answer: &'static str,
    pub cost_per_conversion: &'static str,
    pub conversion_costs: &'static str,
    pub of_spend: &'static str,
    pub of_conversions: &'static str,
    pub cost_per_click: &'static str,
    pub conversion_rate: &'static str,
    pub click_through_rate: &'static str,
    pub cost_per_thousand: &'static str,
    pub return_on_ad_spend: &'static str,
    pub stale_row: &'static str,
    pub stale: &'static str,
    pub left_out: Template,
    pub status: Template,
    pub status_cheapest: Template,

    // Why there is no number
    pub nothing_entered: &'static str,
    pub answer_waits: &'static str,
    pub only_spend: &'static str,
    pub only_conversions: &'static str,
    pub unreadable: &'static str,
    pub no_conversions_yet: &'static str,
    pub at_least: &'static str,
    pub at_level: &'static str,
    pub free: &'static str,
    pub nothing_to_divide: &'static str,

    // Problems of a field
    pub negative: &'static str,
    pub too_large: &'static str,
    pub too_many_decimals: Template,
    pub shape: Template,
    pub other_currency: Template,
    pub other_unit: Template,
    pub not_a_number: &'static str,
    pub read_as_grouped: Template,
    pub read_as_decimal: Template,
    pub name_too_long: &'static str,
    pub no_such_day: &'static str,
    pub period_reversed: &'static str,
    pub no_room: &'static str,

    // Saved figures
    pub storage_unavailable: &'static str,
    pub storage_full: &'static str,
    pub storage_unreadable: &'static str,
    pub storage_download: &'static str,
    pub storage_newer: &'static str,
    pub storage_conflict: &'static str,
    pub load_other: &'static str,
    pub keep_mine: &'static str,

    // What counts
    pub counts: &'static str,
    pub counts_yes: &'static str,
    pub counts_yes_list: &'static [&'static str],
    pub counts_no: &'static str,
    pub counts_no_list: &'static [&'static str],
    pub counts_why: &'static str,

    // Words and questions
    pub questions: &'static str,
    pub question_list: [Question; 5],
    pub glossary: &'static str,
    pub terms: &'static [Term],
}
