//! Turns a workbook into CSV. Knows nothing of the calculator, which loads this, in a worker, when the first workbook is
//! dropped.
#![cfg_attr(target_arch = "wasm32", no_main)]
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only the page uses it"))]

mod cell;
mod lines;
mod package;
mod workbook;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

/// What can be wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Problem {
    Unreadable,
    TooLarge,
    Encrypted,
    Old,
}

impl Problem {
    fn name(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::TooLarge => "too-large",
            Self::Encrypted => "encrypted",
            Self::Old => "old",
        }
    }
}

/// The first sheet of a workbook that has something to read, as CSV in UTF-8; empty where none has. An error is one of
/// `unreadable`, `too-large`, `encrypted` and `old`.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn csv(bytes: &[u8]) -> Result<Vec<u8>, wasm_bindgen::JsValue> {
    workbook::csv(bytes).map_err(|problem| problem.name().into())
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
