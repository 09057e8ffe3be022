//! Mounts the page. Everything else is in the library.

fn main() {
    #[cfg(target_arch = "wasm32")]
    conversion_cost::ui::mount();
}
