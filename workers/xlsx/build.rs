//! Limits the memory: a file made to use up all of it ends this program, in its worker, and not the browser.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo::rustc-link-arg-bins=--max-memory={}", 1 << 30);
    }
}
