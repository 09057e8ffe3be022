//! The clipboard, which a browser may refuse or not have.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::promise::then;

/// Puts a text there; calls back with whether that worked.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    answered(ask("writeText", &text.into()), done);
}

/// Puts a text there, and the same as HTML for programs that take it; where the browser knows one kind only, the text. Calls
/// back with whether that worked.
pub fn copy_both(text: &str, html: &str, done: impl Fn(bool) + 'static) {
    match item(text, html) {
        Some(item) => answered(ask("write", &Array::of1(&item)), done),
        None => copy(text, done),
    }
}

fn answered(promise: Option<JsValue>, done: impl Fn(bool) + 'static) {
    match promise {
        Some(promise) => then(&promise, move |answer| done(answer.is_some())),
        None => done(false),
    }
}

/// `navigator.clipboard` is missing where the page did not come over HTTPS.
fn ask(method: &str, what: &JsValue) -> Option<JsValue> {
    let clipboard = Reflect::get(&web_sys::window()?.navigator(), &"clipboard".into()).ok()?;
    let method: Function = Reflect::get(&clipboard, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(&clipboard, what).ok()
}

/// One thing in two kinds; `None` where the browser has no `ClipboardItem`.
fn item(text: &str, html: &str) -> Option<JsValue> {
    let window: JsValue = web_sys::window()?.into();
    let constructor: Function = Reflect::get(&window, &"ClipboardItem".into()).ok()?.dyn_into().ok()?;
    let kinds = Object::new();
    for (kind, text) in [("text/plain", text), ("text/html", html)] {
        let settings = web_sys::BlobPropertyBag::new();
        settings.set_type(kind);
        let blob = web_sys::Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &settings).ok()?;
        let _ = Reflect::set(&kinds, &kind.into(), &blob);
    }
    Reflect::construct(&constructor, &Array::of1(&kinds)).ok()
}
