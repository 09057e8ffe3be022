//! Elements as values, and putting them on the page. Text stays text: nothing in it is read as markup. The other half of this
//! is `public/write.js`.

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

/// What elements are made of, in the order of a document: flat, as nested values are several times the code to make. A text
/// of words, each after an END and with its sign, so that all of it is handed over at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree(String);

/// What no word has in it.
const END: char = '\u{1}';

impl Tree {
    /// Opens an element: what follows is in it.
    #[inline(never)] // called again and again, as are the others
    pub fn open(&mut self, name: &str) -> &mut Self {
        self.word('<', name)
    }

    /// Gives the element that was just opened an attribute.
    #[inline(never)]
    pub fn with(&mut self, attribute: &str, value: &str) -> &mut Self {
        self.word('@', attribute).0.push('=');
        self.push(value)
    }

    /// Adds words.
    #[inline(never)]
    pub fn text(&mut self, words: &str) -> &mut Self {
        self.word('\'', words)
    }

    /// Closes the element that was opened last.
    #[inline(never)]
    pub fn close(&mut self) -> &mut Self {
        self.word('>', "")
    }

    /// It as `public/write.js` takes it.
    pub fn words(&self) -> &str {
        &self.0
    }

    fn word(&mut self, sign: char, rest: &str) -> &mut Self {
        self.0.push(END);
        self.0.push(sign);
        self.push(rest)
    }

    #[inline(never)]
    fn push(&mut self, text: &str) -> &mut Self {
        self.0.extend(text.split(END));
        self
    }
}

#[wasm_bindgen]
extern "C" {
    /// `public/write.js`.
    #[derive(Debug)]
    pub type Page;

    #[wasm_bindgen(method, structural)]
    fn write(this: &Page, id: &str, words: &str);
    #[wasm_bindgen(method, structural)]
    fn hold(this: &Page, words: &str);
    #[wasm_bindgen(method, structural)]
    fn arrange(this: &Page, id: &str, rows: &str);
}

thread_local! {
    static PAGE: RefCell<Option<Page>> = const { RefCell::new(None) };
}

/// Says how elements come on the page, and how fields come to hold what they should.
pub fn set(page: Page) {
    PAGE.set(Some(page));
}

fn on_page(deed: impl Fn(&Page)) {
    PAGE.with_borrow(|page| page.iter().for_each(deed));
}

/// Has these elements stand in the one with an id. Where they differ from those that do in words and values alone, only these
/// change, and what has the focus keeps it. Does nothing where there is no such element.
pub fn put(id: &str, tree: &Tree) {
    on_page(|page| page.write(id, &tree.0));
}

/// Has the children of the list with an id be the rows of these channels, in this order: each an element whose id is the
/// channel's and ".row".
pub fn arrange(list: &str, channels: impl Iterator<Item = String>) {
    let channels: Vec<_> = channels.collect();
    on_page(|page| page.arrange(list, &channels.join(" ")));
}

/// Has fields hold what they should: the id of each, "value" or what else, and that. Further kinds are "text", which an element
/// has in it; "checked" and "disabled", if it is "true"; and "problem", which is told in words in the element with the id and
/// ".problem" once the field is left, and stays until it is mended. Anything else is an attribute.
pub fn hold(holds: &[(String, &'static str, String)]) {
    on_page(|page| page.hold(&held(holds)));
}

/// The same as `public/write.js` takes it.
pub fn held(holds: &[(String, &'static str, String)]) -> String {
    let mut words = Tree::default();
    for (id, what, value) in holds {
        for word in [id.as_str(), what, value] {
            words.0.push(END);
            words.push(word);
        }
    }
    words.0
}
