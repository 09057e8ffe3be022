//! The page that makes snippets for other sites: what they look like, the code to copy, a live preview. A program of its
//! own, since few visitors have a site to put the calculator on.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only the page uses all of it"))]

mod choices;
mod snippet;

#[cfg(target_arch = "wasm32")]
mod choice;
#[cfg(target_arch = "wasm32")]
mod code;
#[cfg(target_arch = "wasm32")]
mod options;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod preview;
#[cfg(target_arch = "wasm32")]
mod text_field;

/// What `public/boot.js` calls: puts the page there in the language of this tag, whose sentences are given. `key` is
/// where the calculator saves. `false` where the sentences can't be read.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn open(tag: &str, texts: String, _later: js_sys::Function, key: &str) -> bool {
    page::mount(tag, texts, key).is_some()
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
