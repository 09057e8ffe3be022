//! Files: handed to the person, and chosen by them.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

use super::page;
use super::promise::then;

/// An address that a link with a `download` attribute saves as a text file.
pub fn text_address(text: &str) -> String {
    address("text/plain", text)
}

fn address(kind: &str, text: &str) -> String {
    let encoded: String = js_sys::encode_uri_component(text).into();
    format!("data:{kind};charset=utf-8,{encoded}")
}

/// Saves a text as a file of this name and kind, such as `text/csv`.
pub fn save(name: &str, kind: &str, text: &str) {
    let link = web_sys::window().and_then(|window| window.document()?.create_element("a").ok());
    if let Some(link) = link.map(JsCast::unchecked_into::<HtmlElement>) {
        let _ = link.set_attribute("href", &address(kind, text));
        let _ = link.set_attribute("download", name);
        link.click();
    }
}

/// Reads the first file chosen in the field with this id as text; calls back with `None` where it has more bytes than
/// this or can't be read.
pub fn read_chosen(field: &str, most_bytes: f64, done: impl Fn(Option<String>) + 'static) {
    let field = page::by_id::<HtmlInputElement>(field);
    let chosen = field.as_ref().and_then(|field| field.files()?.get(0));
    match chosen.filter(|file| file.size() <= most_bytes) {
        Some(file) => then(&file.text(), move |text| done(text.and_then(|text| text.as_string()))),
        None => done(None),
    }
    // So that the same one can be chosen again.
    field.into_iter().for_each(|field| field.set_value(""));
}
