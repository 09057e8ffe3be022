//! Work that goes on while the browser answers.

use std::pin::Pin;

/// Runs a future to its end. Futures are boxed first: each type of them would be a kilobyte of its own in the program.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    spawn_boxed(Box::pin(future));
}

fn spawn_boxed(future: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(future);
}
