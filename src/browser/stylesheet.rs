//! Style sheets that are loaded when they are first needed.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use super::page;

/// Adds a style sheet of this name, unless it is there already; comes back once it applies, or can't be had: what it is for is
/// usable without.
pub async fn load(file: &str) {
    if let Some(loading) = begin(file) {
        _ = JsFuture::from(loading).await;
    }
}

/// What is settled once a sheet is there; `None` where it was asked for earlier or has no address.
fn begin(file: &str) -> Option<Promise> {
    let document = page::document()?;
    let address = page::beside_script(file)?;
    if document.query_selector(&format!("link[href='{address}']")).ok()?.is_some() {
        return None;
    }
    let link = document.create_element("link").ok()?;
    // Attributes of an element of our own: neither can fail.
    _ = link.set_attribute("rel", "stylesheet");
    _ = link.set_attribute("href", &address);
    let element: &HtmlElement = link.unchecked_ref();
    let loading = Promise::new(&mut |done, _| {
        element.set_onload(Some(&done));
        element.set_onerror(Some(&done));
    });
    document.head()?.append_child(&link).ok()?;
    Some(loading)
}
