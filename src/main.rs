//! What `public/boot.js` calls. Everything else is in the library.

/// Puts the calculator on the page, in the language of this tag, whose sentences are given; `false` where these can't be
/// read.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn open(tag: &str, texts: String) -> bool {
    conversion_cost::ui::mount(tag, texts)
}

fn main() {}
