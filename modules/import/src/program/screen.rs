//! The window from top to bottom, as pieces that are written where they changed.

use conversion_cost::platform::tree::{Tree, held};
use conversion_cost::ui::pieces::{Options, button, classed, place};

use super::campaigns::Found;
use super::questions::Question;
use super::session::Session;
use super::{campaigns, choices, columns, files, questions, result};

/// A field's id, "value" or what else, and what it holds (`platform/tree.rs`).
pub(super) type Hold = (String, &'static str, String);

/// The window itself, and its places.
const WINDOW: &str = "import";
const FILES: &str = "import-files";
const RESULT: &str = "import-result";
const STATUS: &str = "import-status";
const FORM: &str = "import-form";
pub(super) const CAMPAIGNS: &str = "import-campaigns";
const TITLE: &str = "import-campaigns-title";
const ROWS: &str = "import-rows";
pub(super) const ASKS: &str = "import-asks";

/// Fields of the window that are no file's: their ids and deeds.
pub(super) const SEARCH: &str = "import-search";
pub(super) const SORT: &str = "import-sort";

impl Session {
    /// What fields hold, and then what has changed: places and what is to be written there, in turn.
    pub(super) fn screen(&mut self) -> Vec<String> {
        let gathered = self.gathered();
        let found = campaigns::found(self);
        let mut pieces = vec![piece(WINDOW, |tree| self.frame(tree)), piece(FILES, |tree| files::list(self, tree))];
        for entry in &self.files.entries {
            pieces.push(piece(&files::place(entry, "state"), |tree| files::state(self, entry, &gathered, tree)));
            // While a file is read again, its choices stand.
            if entry.file.is_some() {
                pieces
                    .push(piece(&files::place(entry, "choices"), |tree| choices::write(self, entry, &gathered, tree)));
                pieces.push(piece(&files::place(entry, "columns"), |tree| columns::fold(self, entry, tree)));
                pieces.push(piece(&files::place(entry, columns::ROWS), |tree| columns::write(self, entry, tree)));
            }
        }
        pieces.push(piece(FORM, |tree| result::form(self, &gathered, tree)));
        pieces.push(piece(RESULT, |tree| result::write(self, &gathered, tree)));
        pieces.push(piece(STATUS, |tree| result::status(self, &gathered, tree)));
        pieces.push(piece(TITLE, |tree| campaigns::title(self, &found, tree)));
        if self.unfolded.contains(CAMPAIGNS) {
            pieces.push(piece(ROWS, |tree| campaigns::rows(self, &gathered, &found, tree)));
        }
        let questions = self.questions(&gathered);
        let asked = if self.asked { questions.as_slice() } else { &[] };
        pieces.push(piece(ASKS, |tree| questions::write(self, asked, tree)));
        let mut screen = vec![self.held(&found, asked)];
        for (id, tree) in pieces {
            if self.stands.get(&id) != Some(&tree) {
                // What stood in its places goes with it.
                let is_around = |other: &String| id == WINDOW || id == FILES && files::is_place(other);
                self.stands.retain(|other, _| !is_around(other));
                screen.extend([id.clone(), tree.words().to_owned()]);
                self.stands.insert(id, tree);
            }
        }
        screen
    }

    /// The field of the first question; empty where there is none.
    pub(super) fn first_question(&self) -> String {
        let first = self.questions(&self.gathered()).into_iter().next();
        first.and_then(|question| question.field).unwrap_or_default()
    }

    fn held(&self, found: &Found, asked: &[Question]) -> String {
        let mut holds: Vec<Hold> = Vec::new();
        for entry in &self.files.entries {
            choices::held(entry, asked, &mut holds);
            columns::held(entry, &mut holds);
        }
        result::held(self, asked, &mut holds);
        campaigns::held(self, found, &mut holds);
        held(&holds)
    }

    fn frame(&self, tree: &mut Tree) {
        let m = self.m;
        tree.open("header");
        tree.open("h2").with("id", "import-title").with("tabindex", "-1").text(m.title).close();
        tree.close().open("div").with("class", "import-body");
        classed(tree, "p", "lede", m.lede);
        place(tree, "ul", "import-files", FILES);
        tree.open("label").with("class", "file").text(m.more);
        tree.open("input").with("type", "file").with("multiple", "").with("id", "import-more").close().close();
        tree.open("section").with("aria-labelledby", "import-result-title");
        tree.open("h3").with("id", "import-result-title").text(m.result).close();
        place(tree, "div", "import-form", FORM);
        place(tree, "div", "written", RESULT);
        tree.open("p").with("class", "unseen").with("id", STATUS).with("role", "status").close().close();
        tree.open("details").with("class", "panel").with("id", CAMPAIGNS).with("data-deed", CAMPAIGNS);
        tree.open("summary");
        place(tree, "h3", "", TITLE);
        tree.close().open("div").with("class", "import-search");
        tree.open("div").with("class", "field").open("label").with("for", SEARCH).text(m.search).close();
        tree.open("input").with("type", "search").with("id", SEARCH).with("data-deed", SEARCH);
        tree.with("autocomplete", "off").close().close();
        let mut sorts = Options::begin(tree, SORT, m.sort);
        campaigns::Sort::ALL.into_iter().for_each(|sort| sorts.add(sort.id(), sort.name(m)));
        sorts.end();
        tree.close();
        place(tree, "div", "written", ROWS);
        tree.close().close().open("footer");
        tree.open("div").with("id", ASKS).with("role", "alert").close();
        tree.open("div").with("class", "deeds");
        tree.open("button").with("type", "button").with("class", "primary").with("data-deed", "import-apply");
        tree.with("data-action", "import-apply").text(m.apply).close();
        button(tree, "import-cancel", m.cancel);
        tree.close().close();
    }
}

fn piece(id: &str, write: impl FnOnce(&mut Tree)) -> (String, Tree) {
    let mut tree = Tree::default();
    write(&mut tree);
    (id.to_owned(), tree)
}

/// A sentence to be noticed, or nothing.
pub(super) fn caution(tree: &mut Tree, sentence: &str) {
    if !sentence.is_empty() {
        classed(tree, "p", "caution", sentence);
    }
}
