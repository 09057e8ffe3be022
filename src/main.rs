//! The program that the page starts.

#[cfg(target_arch = "wasm32")]
fn main() {
    conversion_cost::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
