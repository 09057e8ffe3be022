//! What `public/boot.js` calls. Everything else is in the library.
#![cfg_attr(target_arch = "wasm32", no_main)]

/// Puts the calculator on the page, in the language of this tag, whose sentences are given, with the figures that are
/// saved under `key`; nothing is saved where that is empty. `later(part, text)` promises the answer of a part of the app
/// that is loaded when it is first asked; `page` is `public/write.js`.
///
/// What comes back shows the plan of a link's fragment, where one is given, and returns the fragment of the plan on the
/// page; nothing comes back where the sentences can't be read.
#[cfg(all(target_arch = "wasm32", feature = "page"))]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn open(
    tag: &str,
    texts: String,
    later: js_sys::Function,
    key: String,
    page: conversion_cost::platform::tree::Page,
) -> wasm_bindgen::JsValue {
    conversion_cost::platform::later::set(later);
    conversion_cost::platform::tree::set(page);
    let Some(session) = conversion_cost::ui::mount(tag, texts, key) else { return wasm_bindgen::JsValue::UNDEFINED };
    let plan = move |fragment: String| {
        session.show_link(&fragment, "");
        session.link()
    };
    wasm_bindgen::closure::Closure::<dyn Fn(String) -> String>::new(plan).into_js_value()
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
