//! What few visits need, loaded when it is first asked for: files of sentences, and programs in WebAssembly of their own.
//! Where the files are, boot.js knows.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::JsValue;

use super::promise::then;

thread_local! {
    static LATER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Says how files are asked: a function of a file's name, which promises its text, or of a program's and a text, which
/// promises its answer.
pub fn set(ask: Function) {
    LATER.set(Some(ask));
}

/// Loads a file of sentences; calls back with its text, or with `None` where it can't be had.
pub fn load(kind: &str, tag: &str, done: impl Fn(Option<String>) + 'static) {
    answered(&format!("{kind}/{tag}.txt"), &JsValue::UNDEFINED, done);
}

/// Asks a program; calls back with its answer, or with `None` where it can't be loaded or has none.
pub fn ask(program: &str, text: &str, done: impl Fn(Option<String>) + 'static) {
    answered(&format!("{program}.js"), &text.into(), done);
}

fn answered(file: &str, text: &JsValue, done: impl Fn(Option<String>) + 'static) {
    let answer = LATER.with_borrow(|ask| ask.as_ref()?.call2(&JsValue::UNDEFINED, &file.into(), text).ok());
    match answer {
        Some(answer) => then(&answer, move |answer| done(answer.and_then(|answer| answer.as_string()))),
        None => done(None),
    }
}
