//! The compiler's parts: the standard library for WebAssembly, formatter and lints. Knows no other tool.

use crate::process::{answer, on_path, run};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";

/// Sees to it that Rust can compile to WebAssembly.
pub(crate) fn target() -> Result<()> {
    let folder = answer(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if folder.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    if on_path("rustup").is_none() {
        bail!(
            "Rust's standard library for {TARGET} is missing, and there is no rustup to fetch it. \
             Install Rust with rustup, or your distribution's package for that target \
             (Debian: libstd-rust-dev-wasm32)."
        );
    }
    println!("Rust: adding the target {TARGET}");
    run(Command::new("rustup").args(["target", "add", TARGET]))
}

/// Sees to it that the formatter and the lints are there; they come with the pinned toolchain.
pub(crate) fn lints() -> Result<()> {
    let there = |tool| answer(Command::new("cargo").args([tool, "--version"])).is_some();
    if (there("fmt") && there("clippy")) || on_path("rustup").is_none() {
        return Ok(());
    }
    println!("Rust: adding rustfmt and clippy");
    run(Command::new("rustup").args(["component", "add", "rustfmt", "clippy"]))
}

/// Where the sources of the standard library are if they are installed, and the name that the compiler gives that folder if
/// they are not.
pub(crate) fn std_sources() -> Result<(PathBuf, String)> {
    let sysroot = answer(Command::new("rustc").args(["--print", "sysroot"])).context("rustc does not answer")?;
    let about = answer(Command::new("rustc").arg("-vV")).context("rustc does not answer")?;
    let hash = about.lines().find_map(|line| line.strip_prefix("commit-hash: ")).context("rustc names no commit")?;
    Ok((Path::new(&sysroot).join("lib/rustlib/src/rust"), format!("/rustc/{hash}")))
}
