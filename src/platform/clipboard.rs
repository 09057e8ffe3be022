//! The clipboard, which a browser may refuse or not have.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::promise::then;

/// Puts a text there; calls back with whether that worked.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    match write(text) {
        Some(promise) => then(&promise, move |answer| done(answer.is_some())),
        None => done(false),
    }
}

/// `navigator.clipboard` is missing where the page did not come over HTTPS.
fn write(text: &str) -> Option<JsValue> {
    let clipboard = Reflect::get(&web_sys::window()?.navigator(), &"clipboard".into()).ok()?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    write.call1(&clipboard, &text.into()).ok()
}
