//! The shape of a language: every sentence as a field, those with figures in them as templates.
//!
//! A browser loads only the language that it shows, so all of it can be written as lines of text and read from them.

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

/// Lines that are known to be enough.
struct Reader(std::str::Lines<'static>);

impl Reader {
    #[inline(never)] // called for each sentence
    fn next(&mut self) -> &'static str {
        self.0.next().unwrap_or_default()
    }
}

/// A text or a list of texts, as lines.
trait Lines: Sized {
    /// Its lines, at the end of these.
    fn write(&self, lines: &mut Vec<String>);
    /// The next of these lines.
    fn read(lines: &mut Reader) -> Self;
}

impl Lines for &'static str {
    fn write(&self, lines: &mut Vec<String>) {
        lines.push((*self).to_owned());
    }

    fn read(lines: &mut Reader) -> Self {
        lines.next()
    }
}

impl Lines for Template {
    fn write(&self, lines: &mut Vec<String>) {
        self.0.write(lines);
    }

    fn read(lines: &mut Reader) -> Self {
        Self(lines.next())
    }
}

impl Lines for Term {
    fn write(&self, lines: &mut Vec<String>) {
        self.word.write(lines);
        self.meaning.write(lines);
    }

    fn read(lines: &mut Reader) -> Self {
        Self { word: lines.next(), meaning: lines.next() }
    }
}

impl Lines for Question {
    fn write(&self, lines: &mut Vec<String>) {
        self.question.write(lines);
        self.answer.write(lines);
    }

    fn read(lines: &mut Reader) -> Self {
        Self { question: lines.next(), answer: lines.next() }
    }
}

/// A list: its length, then what is in it.
impl<T: Lines> Lines for &'static [T] {
    fn write(&self, lines: &mut Vec<String>) {
        lines.push(self.len().to_string());
        self.iter().for_each(|item| item.write(lines));
    }

    fn read(lines: &mut Reader) -> Self {
        let length: usize = lines.next().parse().unwrap_or_default();
        let items: Vec<T> = (0..length).map(|_| T::read(lines)).collect();
        items.leak()
    }
}

macro_rules! messages {
    ($($(#[$meta:meta])* $field:ident: $kind:ty,)*) => {
        /// Every sentence of the page in one language. The fields are named for their place on the page.
        #[derive(Debug)]
        #[expect(missing_docs, reason = "each field's English text, in en.rs, says what it is for")]
        pub struct Messages {
            $(pub $field: $kind,)*
        }

        impl Messages {
            /// What tells lines written for these very fields from others: the fields' names, as a number.
            const FIELDS: u32 = fingerprint(concat!($(stringify!($field), ",",)*));

            fn write_all(&self, lines: &mut Vec<String>) {
                $(self.$field.write(lines);)*
            }

            fn read_all(lines: &mut Reader) -> Self {
                Self { $($field: Lines::read(lines),)* }
            }
        }
    };
}

const fn fingerprint(names: &str) -> u32 {
    let (mut hash, mut rest) = (0x811c_9dc5_u32, names.as_bytes());
    while let [byte, others @ ..] = rest {
        hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
        rest = others;
    }
    hash
}

impl Messages {
    /// The sentences as lines of text, behind one that says what they are.
    pub fn write(&self) -> String {
        let mut lines = Vec::new();
        self.write_all(&mut lines);
        format!("{}\n{}", Self::head(lines.len()), lines.join("\n"))
    }

    /// The sentences of such a text; `None` where it was written by another version or is not whole.
    pub fn read(text: &'static str) -> Option<Self> {
        let (head, text) = text.split_once('\n')?;
        let whole = head == Self::head(text.lines().count());
        whole.then(|| Self::read_all(&mut Reader(text.lines())))
    }

    fn head(lines: usize) -> String {
        format!("{} {lines}", Self::FIELDS)
    }
}

messages! {
    // The page
    title: &'static str,
    description: &'static str,
    heading: &'static str,
    lede: &'static str,
    language: &'static str,
    language_failed: &'static str,
    theme: &'static str,
    theme_auto: &'static str,
    theme_light: &'static str,
    theme_dark: &'static str,
    privacy: &'static str,

    // The form
    form: &'static str,
    currency: &'static str,
    currencies_near: &'static str,
    currencies_all: &'static str,
    from: &'static str,
    to: &'static str,
    columns: &'static str,
    channel: &'static str,
    spend: &'static str,
    conversions: &'static str,
    clicks: &'static str,
    impressions: &'static str,
    value: &'static str,
    count: &'static str,
    own_channel: Template,
    own_name: &'static str,
    add_which: &'static str,
    add_own: &'static str,
    add: &'static str,
    remove: Template,
    sort: &'static str,
    clear: &'static str,
    example: &'static str,
    example_shown: &'static str,
    undo: &'static str,

    // What was done, for undo and for the status line
    done_enter: Template,
    done_name: Template,
    done_currency: &'static str,
    done_period: &'static str,
    done_add: Template,
    done_remove: Template,
    done_sort: &'static str,
    done_clear: &'static str,
    done_take_over: &'static str,
    done_keep_shared: &'static str,
    done_example: &'static str,
    undone: Template,

    // The answer
    answer: &'static str,
    cost_per_conversion: &'static str,
    conversion_costs: &'static str,
    of_spend: &'static str,
    of_conversions: &'static str,
    cost_per_click: &'static str,
    conversion_rate: &'static str,
    click_through_rate: &'static str,
    cost_per_thousand: &'static str,
    return_on_ad_spend: &'static str,
    stale_row: &'static str,
    stale: &'static str,
    left_out: Template,
    status: Template,
    status_cheapest: Template,

    // Why there is no number
    nothing_entered: &'static str,
    answer_waits: &'static str,
    only_spend: &'static str,
    only_conversions: &'static str,
    unreadable: &'static str,
    no_conversions_yet: &'static str,
    at_least: &'static str,
    at_level: &'static str,
    free: &'static str,
    nothing_to_divide: &'static str,

    // Problems of a field
    negative: &'static str,
    too_large: &'static str,
    too_many_decimals: Template,
    shape: Template,
    other_currency: Template,
    other_unit: Template,
    not_a_number: &'static str,
    read_as_grouped: Template,
    read_as_decimal: Template,
    name_too_long: &'static str,
    no_such_day: &'static str,
    period_reversed: &'static str,
    no_room: &'static str,

    // Saved figures
    storage_unavailable: &'static str,
    storage_full: &'static str,
    storage_unreadable: &'static str,
    storage_download: &'static str,
    storage_newer: &'static str,
    storage_conflict: &'static str,
    load_other: &'static str,
    keep_mine: &'static str,

    // Links
    share: &'static str,
    share_link: &'static str,
    share_copied: &'static str,
    share_by_hand: &'static str,
    link_shared: &'static str,
    keep_shared: &'static str,
    back_to_mine: &'static str,
    link_newer: &'static str,
    link_too_long: &'static str,
    link_altered: &'static str,
    link_duplicate: Template,
    link_invalid: Template,

    // What counts
    counts: &'static str,
    counts_yes: &'static str,
    counts_yes_list: &'static [&'static str],
    counts_no: &'static str,
    counts_no_list: &'static [&'static str],
    counts_why: &'static str,

    // Words and questions
    questions: &'static str,
    question_list: &'static [Question],
    glossary: &'static str,
    terms: &'static [Term],
}
