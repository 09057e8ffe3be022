//! What `public/boot.js` calls. Everything else is in the library.
#![cfg_attr(target_arch = "wasm32", no_main)]

/// Puts the calculator on the page, in the language of this tag, whose sentences are given; `false` where these can't be
/// read. `later(part, text)` promises the answer of a part of the app that is loaded when it is first asked.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn open(tag: &str, texts: String, later: js_sys::Function) -> bool {
    conversion_cost::platform::later::set(later);
    conversion_cost::ui::mount(tag, texts)
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
