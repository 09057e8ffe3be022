//! The files of sentences, one a language, beside the page.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};

use super::promise::then;

/// Loads a language's file of a kind, `texts` or `help`; calls back with its text, or with `None` where it can't be had.
pub fn load(kind: &str, tag: &str, done: impl Fn(Option<String>) + 'static) {
    let Some(window) = web_sys::window() else { return done(None) };
    let done = Rc::new(done);
    then(&window.fetch_with_str(&format!("{kind}/{tag}.txt")), move |answer| match answer.and_then(text) {
        Some(text) => {
            let done = Rc::clone(&done);
            then(&text, move |text| done(text.and_then(|text| text.as_string())));
        }
        None => done(None),
    });
}

fn text(answer: JsValue) -> Option<js_sys::Promise> {
    let answer: web_sys::Response = answer.unchecked_into();
    answer.ok().then(|| answer.text().ok()).flatten()
}
