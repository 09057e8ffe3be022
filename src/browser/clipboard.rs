//! The clipboard, which a browser may refuse or not have.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Copies a text; whether that worked.
pub async fn copy(text: &str) -> bool {
    settled(call("writeText", &text.into())).await
}

/// Copies a text, and the same as HTML for programs that take it; the text alone where the browser knows one kind only.
/// Whether that worked.
pub async fn copy_with_html(text: &str, html: &str) -> bool {
    match item(text, html) {
        Some(item) => settled(call("write", &Array::of1(&item))).await,
        None => copy(text).await,
    }
}

async fn settled(promise: Option<Promise>) -> bool {
    match promise {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// `navigator.clipboard` is missing where the page did not come over HTTPS.
fn call(method: &str, argument: &JsValue) -> Option<Promise> {
    let clipboard = Reflect::get(&web_sys::window()?.navigator(), &"clipboard".into()).ok()?;
    let method: Function = Reflect::get(&clipboard, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(&clipboard, argument).ok()?.dyn_into().ok()
}

/// One item in two kinds; `None` where the browser has no `ClipboardItem`.
fn item(text: &str, html: &str) -> Option<JsValue> {
    let window: JsValue = web_sys::window()?.into();
    let constructor: Function = Reflect::get(&window, &"ClipboardItem".into()).ok()?.dyn_into().ok()?;
    let kinds = Object::new();
    for (kind, text) in [("text/plain", text), ("text/html", html)] {
        let settings = web_sys::BlobPropertyBag::new();
        settings.set_type(kind);
        let blob = web_sys::Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &settings).ok()?;
        Reflect::set(&kinds, &kind.into(), &blob).ok()?;
    }
    Reflect::construct(&constructor, &Array::of1(&kinds)).ok()
}
