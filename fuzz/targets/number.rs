#![no_main]

#[path = "../../crates/codec/tests/it/laws.rs"]
#[allow(dead_code, reason = "each target tries one law")]
mod laws;

libfuzzer_sys::fuzz_target!(|text: &str| laws::number(text));
