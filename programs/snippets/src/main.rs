//! The page that makes snippets for other sites: what they look like, the code to copy, a live preview. A program of its
//! own, since few visitors have a site to put the calculator on.
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only the page uses all of it"))]

mod choices;
mod snippet;

#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
mod code;
#[cfg(target_arch = "wasm32")]
mod options;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod preview;

#[cfg(target_arch = "wasm32")]
fn main() {
    app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
