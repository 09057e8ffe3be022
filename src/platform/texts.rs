//! The files of sentences, one a language, beside the page.

use wasm_bindgen::{JsCast, JsValue};

use super::promise::then;

/// Loads a language's file; calls back with its text, or with `None` where it can't be had.
pub fn load(tag: &'static str, done: impl FnOnce(Option<String>) + Clone + 'static) {
    let Some(window) = web_sys::window() else { return done(None) };
    then(&window.fetch_with_str(&format!("texts/{tag}.txt")), move |answer| match answer.and_then(text) {
        Some(text) => then(&text, move |text| done(text.and_then(|text| text.as_string()))),
        None => done(None),
    });
}

fn text(answer: JsValue) -> Option<js_sys::Promise> {
    let answer: web_sys::Response = answer.dyn_into().ok()?;
    answer.ok().then(|| answer.text().ok()).flatten()
}
