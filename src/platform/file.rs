//! Files, handed to the person.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

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
