//! The adapters in real browsers: `wasm-bindgen-test` in each of the three engines.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test may stop where it stands")]

mod intl;
mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
