//! Elements as values, and putting them on the page. Text stays text: nothing in it is read as markup.

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::page;

/// What elements are made of, in the order of a document: flat, as nested values are several times the code to make.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Open(&'static str),
    Attribute(&'static str, String),
    Text(String),
    Close,
}

impl Tree {
    /// Opens an element: what follows is in it.
    #[inline(never)] // called again and again, as are the others
    pub fn open(&mut self, name: &'static str) -> &mut Self {
        self.0.push(Piece::Open(name));
        self
    }

    /// Gives the element that was just opened an attribute.
    #[inline(never)]
    pub fn with(&mut self, attribute: &'static str, value: &str) -> &mut Self {
        self.0.push(Piece::Attribute(attribute, value.to_owned()));
        self
    }

    /// Adds words.
    #[inline(never)]
    pub fn text(&mut self, words: &str) -> &mut Self {
        self.0.push(Piece::Text(words.to_owned()));
        self
    }

    /// Closes the element that was opened last.
    #[inline(never)]
    pub fn close(&mut self) -> &mut Self {
        self.0.push(Piece::Close);
        self
    }
}

const HTML: &str = "http://www.w3.org/1999/xhtml";
const SVG: &str = "http://www.w3.org/2000/svg";

/// Puts these elements into the one with an id, in the place of all that is in it; `false` where there is no such element.
pub fn put(id: &str, tree: &Tree) -> bool {
    let Some((document, place)) = page::document().zip(page::element(id)) else { return false };
    place.set_text_content(None);
    let mut open: Vec<Element> = vec![place.unchecked_into()];
    for piece in &tree.0 {
        let Some(parent) = open.last() else { break };
        match piece {
            Piece::Open(name) => {
                let in_picture = *name == "svg" || parent.namespace_uri().as_deref() == Some(SVG);
                let space = if in_picture { SVG } else { HTML };
                let Ok(element) = document.create_element_ns(Some(space), name) else { return false };
                let _ = parent.append_child(&element);
                open.push(element);
            }
            Piece::Attribute(attribute, value) => _ = parent.set_attribute(attribute, value),
            Piece::Text(words) => _ = parent.append_child(document.create_text_node(words).unchecked_ref()),
            Piece::Close => _ = open.pop(),
        }
    }
    true
}
