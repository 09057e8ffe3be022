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

/// The sources of the standard library, which come with the pinned toolchain.
pub(crate) struct SourceOfStd {
    /// Where they are, or would be.
    pub(crate) folder: PathBuf,
    /// The name that the compiler gives them where they are not there.
    pub(crate) name: String,
}

impl SourceOfStd {
    /// Looks where they are; fetches them where rustup is there to do so.
    pub(crate) fn find() -> Result<Self> {
        let sysroot = answer(Command::new("rustc").args(["--print", "sysroot"])).context("rustc does not answer")?;
        let about = answer(Command::new("rustc").arg("-vV")).context("rustc does not answer")?;
        let hash = about.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
        let source = Self { folder: Path::new(&sysroot).join("lib/rustlib/src/rust"), name: format!("/rustc/{hash}") };
        if !source.is_there() && on_path("rustup").is_some() {
            println!("Rust: adding the sources of the standard library");
            run(Command::new("rustup").args(["component", "add", "rust-src"]))?;
        }
        Ok(source)
    }

    /// Whether they are there.
    pub(crate) fn is_there(&self) -> bool {
        self.folder.join("library/Cargo.lock").is_file()
    }
}
