//! Reads reports of ad platforms in a worker: files in, what the import dialog shows out. All that is known of reports is in
//! `crates/reports`; `public/workers/reports.js` starts this.
#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
mod blob;
#[cfg(target_arch = "wasm32")]
mod reader;

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
