//! Short ways to write pieces of the page.

use crate::domain::amount::Unit;
use crate::domain::field::Field;
use crate::domain::ratio::Ratio;
use crate::state::{Hold, Shown, Tree, Writer};

/// An element with words in it.
#[inline(never)] // called again and again, as are the others
pub fn words(tree: &mut Tree, name: &'static str, words: &str) {
    tree.open(name).text(words).close();
}

/// The same with a class.
#[inline(never)]
pub fn classed(tree: &mut Tree, name: &'static str, class: &str, words: &str) {
    tree.open(name).with("class", class).text(words).close();
}

/// A paragraph.
pub fn paragraph(tree: &mut Tree, text: &str) {
    words(tree, "p", text);
}

/// What is to be done first, or what is to be known besides.
pub fn hint(tree: &mut Tree, text: &str) {
    classed(tree, "p", "hint", text);
}

/// An empty element with a class and an id, into which something comes.
#[inline(never)]
pub fn place(tree: &mut Tree, name: &'static str, class: &str, id: &str) {
    tree.open(name).with("class", class).with("id", id).close();
}

/// A result of the contract: its value is empty where there is no number, and the words then say why.
#[inline(never)]
pub fn data(tree: &mut Tree, key: &str, number: Option<Ratio>, words: &str) {
    let value = number.map(Ratio::canonical).unwrap_or_default();
    tree.open("data").with("data-result", key).with("value", &value).text(words).close();
}

/// A probability, as in "p = 0.159" or "p < 0.001".
#[inline(never)]
pub fn probability(tree: &mut Tree, it: &Shown, key: &str, p: Ratio) {
    tree.text(if p.rounded(3) == "0" { "p < " } else { "p = " });
    data(tree, key, Some(p), &it.write(Writer::probability, p));
}

/// A sentence with a result in the place of its `|`.
#[inline(never)]
pub fn sentence_with(tree: &mut Tree, sentence: &str, key: &str, number: Option<Ratio>, words: &str) {
    let (before, behind) = sentence.split_once('|').unwrap_or((sentence, ""));
    tree.open("p").text(before);
    data(tree, key, number, words);
    tree.text(behind).close();
}

/// What is wrong, or nothing.
#[inline(never)]
pub fn problem(tree: &mut Tree, words: &str) {
    classed(tree, "span", "problem", words);
}

/// A place, for those who hear the page as well, where what is wrong is written.
#[inline(never)]
pub fn note(tree: &mut Tree, id: &str) {
    tree.open("p").with("class", "note").with("id", id).with("role", "status").close();
}

/// A field in which one types a number. What is in it and beside it is held (`hold_number`).
pub fn number(tree: &mut Tree, name: &str, kind: &str, before: &str, label: &str) {
    text_field(tree, name, kind, "decimal", before, label);
}

/// A field in which one types; `before` are unseen words before its label, `kind` is for the style, `keys` for the keyboard
/// that comes on a screen.
#[inline(never)]
pub fn text_field(tree: &mut Tree, name: &str, kind: &str, keys: &str, before: &str, label: &str) {
    let part = |part: &str| format!("{name}.{part}");
    tree.open("div").with("class", "field").with("data-kind", kind);
    tree.open("label").with("for", name);
    classed(tree, "span", "unseen", before);
    place(tree.text(label), "span", "unseen", &part("unit"));
    tree.close().open("input").with("type", "text").with("inputmode", keys).with("autocomplete", "off");
    tree.with("spellcheck", "false").with("id", name).with("name", name).with("data-deed", name);
    tree.with("aria-describedby", &part("note")).close();
    tree.open("p").with("class", "note").with("id", &part("note")).with("role", "status");
    place(tree, "span", "problem", &part("problem"));
    place(tree, "span", "reading", &part("reading"));
    tree.close().close();
}

/// What a number field holds: its text, what is wrong with it, how it was read, and the unit.
#[inline(never)]
pub fn hold_number(it: &Shown, field: Field, held: &mut Vec<Hold>) {
    let Some(entry) = it.plan.entry(field) else { return };
    let (unit, mark) = (it.plan.unit(field), it.language().mark());
    let problem = entry.problem().map(|problem| it.m.problem(problem, mark, unit));
    let reading = entry.open_reading().map(|(value, other)| it.m.open_reading(value, other, mark));
    let unit = match unit {
        Unit::Money(currency) => format!(", {currency}"),
        Unit::Count => format!(", {}", it.m.count),
        Unit::Percent => String::new(), // the label says so
    };
    held.push((format!("{field}.unit"), "text", unit));
    held.push((format!("{field}.reading"), "text", reading.unwrap_or_default()));
    hold_text(field, entry.text(), &problem.unwrap_or_default(), held);
}

/// What a field holds: its text, and what is wrong with it.
#[inline(never)]
pub fn hold_text(field: Field, text: &str, problem: &str, held: &mut Vec<Hold>) {
    held.push((field.to_string(), "value", text.to_owned()));
    held.push((field.to_string(), "problem", problem.to_owned()));
}

/// A button in the background, which says its deed.
#[inline(never)]
pub fn button(tree: &mut Tree, deed: &str, label: &str) {
    tree.open("button").with("type", "button").with("class", "quiet").with("id", deed);
    tree.with("data-action", deed).with("data-deed", deed).text(label).close();
}

/// The deed of a part that is written when it is unfolded.
pub const SHOW: &str = "show";

/// Opens a folded part with a title, which tells when it is unfolded if it has a deed; its summary is still open.
#[inline(never)]
pub fn panel(tree: &mut Tree, id: &str, title: &str, deed: &str) {
    tree.open("details").with("class", "panel").with("id", id).with("data-deed", deed).open("summary");
    words(tree, "h2", title);
}

/// A list to choose from with a label, being written.
pub struct Options<'t>(&'t mut Tree);

impl<'t> Options<'t> {
    /// A list of this name, which is its id and its deed as well.
    #[inline(never)]
    pub fn begin(tree: &'t mut Tree, name: &str, label: &str) -> Self {
        tree.open("div").with("class", "choice").open("label").with("for", name).text(label).close();
        tree.open("select").with("id", name).with("name", name).with("data-deed", name);
        Self(tree)
    }

    /// The next option.
    #[inline(never)]
    pub fn add(&mut self, value: &str, words: &str) {
        self.0.open("option").with("value", value).text(words).close();
    }

    /// Begins a group of options.
    pub fn group(&mut self, title: &str) {
        self.0.open("optgroup").with("label", title);
    }

    /// Ends a group.
    pub fn end_group(&mut self) {
        self.0.close();
    }

    /// Ends the list.
    pub fn end(self) {
        self.0.close().close();
    }
}

/// A table being written. Where it is narrow each row is a card, so every cell has its heading, and every part says what it is:
/// a table that is laid out as something else is none any more to some readers.
pub struct Table<'a, 't> {
    /// What it is written into.
    pub tree: &'t mut Tree,
    headings: &'a [&'a str],
    column: usize,
}

impl<'a, 't> Table<'a, 't> {
    /// A table with these headings.
    pub fn begin(tree: &'t mut Tree, headings: &'a [&'a str]) -> Self {
        part(tree, "table", "table");
        part(tree, "thead", "rowgroup");
        part(tree, "tr", "row");
        for heading in headings {
            part(tree, "th", "columnheader").text(heading).close();
        }
        tree.close().close();
        part(tree, "tbody", "rowgroup");
        Self { tree, headings, column: 0 }
    }

    /// Begins a row with this name.
    pub fn row(&mut self, name: &str) {
        if self.column > 0 {
            self.tree.close();
        }
        part(self.tree, "tr", "row");
        part(self.tree, "th", "rowheader").text(name).close();
        self.column = 1;
    }

    /// The next cell of the row.
    #[inline(never)]
    pub fn cell(&mut self, words: &str) {
        self.open_cell().text(words).close();
    }

    /// The next cell, with a result in it.
    pub fn data(&mut self, key: &str, number: Option<Ratio>, words: &str) {
        self.open_cell();
        data(self.tree, key, number, words);
        self.tree.close();
    }

    /// The next cell, for whatever is then written into it.
    pub fn open_cell(&mut self) -> &mut Tree {
        let heading = self.headings.get(self.column).copied().unwrap_or_default();
        self.column += 1;
        part(self.tree, "td", "cell").with("data-heading", heading)
    }

    /// Ends the table.
    pub fn end(self) {
        if self.column > 0 {
            self.tree.close();
        }
        self.tree.close().close();
    }
}

#[inline(never)]
fn part<'t>(tree: &'t mut Tree, name: &'static str, role: &str) -> &'t mut Tree {
    tree.open(name).with("role", role)
}
