//! The program that reads files beside the page, in a worker, and says what stands in the window for them.
#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
mod program;

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
