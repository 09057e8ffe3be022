//! Components on a page and adapters in real browsers: `wasm-bindgen-test` in each of the three engines.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop where it stands")]

mod app;
mod channel_table;
mod intl;
mod lazy_part;
mod mounted;
mod notices;
mod number_field;
mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
