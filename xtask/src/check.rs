//! Formatting and lints, for this machine and for WebAssembly, with warnings denied.

use crate::process::run;
use crate::setup::{self, Need};
use anyhow::{Context, Result};
use std::process::Command;

const EVERYTHING: [&str; 2] = ["--workspace", "--all-targets"];
/// What is empty natively.
const IN_BROWSER: [&str; 9] = [
    "--package",
    "conversion-cost",
    "--package",
    "reports-worker",
    "--package",
    "snippets",
    "--all-targets",
    "--target",
    "wasm32-unknown-unknown",
];

/// Fails on anything that is not formatted or that a lint warns of.
pub(crate) fn run_all() -> Result<()> {
    formatting()?;
    for what in [&EVERYTHING[..], &IN_BROWSER] {
        run(Command::new("cargo").args(["clippy", "--locked"]).args(what).args(["--", "-D", "warnings"]))?;
    }
    Ok(())
}

/// Fails on anything that is not formatted; the lints are set up afterwards.
pub(crate) fn formatting() -> Result<()> {
    prepare()?;
    run(Command::new("cargo").args(["fmt", "--all", "--check"]))
}

/// Has cargo show the lints what it compiles of ours, whatever it compiles it for: so nothing is compiled for them alone.
/// Fails on what they warn of. Cargo's own `clippy` does it in the same way.
pub(crate) fn in_passing(command: &mut Command) -> &mut Command {
    command.env(WRAPPER, "clippy-driver").env("CLIPPY_ARGS", "-Dwarnings")
}

/// Cargo's name for a program that stands between it and the compiler.
pub(crate) const WRAPPER: &str = "RUSTC_WORKSPACE_WRAPPER";

/// Fails where a package comes from elsewhere than the registry, or under a licence that deny.toml does not name.
pub(crate) fn packages() -> Result<()> {
    run(deny()?.args(["bans", "licenses", "sources"]))
}

/// Fails where a weakness of a package is known. The list of them is asked of its host each time.
pub(crate) fn advisories() -> Result<()> {
    run(deny()?.arg("advisories")).context(
        "Either a package has a known weakness, which then stands above, or the list of them could not be had: it comes \
         from github.com/RustSec/advisory-db, and without it nothing is known. A release waits for an answer.",
    )
}

fn deny() -> Result<Command> {
    let mut command = setup::deny()?.command("cargo-deny");
    command.args(["--locked", "check", "--hide-inclusion-graph"]);
    Ok(command)
}

/// Mends what a tool can mend.
pub(crate) fn fix() -> Result<()> {
    prepare()?;
    for what in [&EVERYTHING[..], &IN_BROWSER] {
        run(Command::new("cargo").args(["clippy", "--fix", "--allow-dirty", "--allow-staged"]).args(what))?;
    }
    run(Command::new("cargo").args(["fmt", "--all"]))
}

fn prepare() -> Result<()> {
    setup::lints()?;
    setup::run(Need::Compiler).map(drop)
}
