//! Files that the person saves.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// An address from which a link with a `download` attribute saves a text of this kind, such as `text/csv`.
pub fn address(kind: &str, text: &str) -> String {
    let encoded: String = js_sys::encode_uri_component(text).into();
    format!("data:{kind};charset=utf-8,{encoded}")
}

/// Saves what is at an address as a file of this name.
pub fn save(name: &str, address: &str) {
    let link = web_sys::window().and_then(|window| window.document()?.create_element("a").ok());
    if let Some(link) = link.map(JsCast::unchecked_into::<HtmlElement>) {
        // Attributes of an element of our own: neither can fail.
        _ = link.set_attribute("href", address);
        _ = link.set_attribute("download", name);
        link.click();
    }
}
