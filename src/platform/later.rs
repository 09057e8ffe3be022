//! Parts of the app in WebAssembly of their own, which are loaded when they are first asked for. Where their files are,
//! boot.js knows.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::JsValue;

use super::promise::then;

thread_local! {
    static LATER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Says how parts are asked: a function of a part's name and a text, which promises the part's answer.
pub fn set(ask: Function) {
    LATER.set(Some(ask));
}

/// Asks a part; calls back with its answer, or with `None` where it can't be loaded or has none.
pub fn ask(part: &str, text: &str, done: impl Fn(Option<String>) + 'static) {
    let answer = LATER.with_borrow(|ask| ask.as_ref()?.call2(&JsValue::UNDEFINED, &part.into(), &text.into()).ok());
    match answer {
        Some(answer) => then(&answer, move |answer| done(answer.and_then(|answer| answer.as_string()))),
        None => done(None),
    }
}
