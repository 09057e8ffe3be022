//! The packages of others whose code a visitor's browser runs, as cargo and Cargo.lock know them.

use crate::process::answer;
use crate::project;
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

/// A package from the registry.
pub(super) struct Package {
    pub(super) name: String,
    pub(super) version: String,
    /// What it says of itself, as an SPDX expression.
    pub(super) licence: String,
    pub(super) authors: Vec<String>,
    pub(super) repository: String,
    /// Where its source is.
    pub(super) folder: PathBuf,
    /// The SHA-256 of its archive.
    pub(super) sum: String,
}

/// Our own version.
pub(super) fn version() -> Result<String> {
    let lock = std::fs::read_to_string("Cargo.lock")?;
    let (_, rest) = lock.split_once("name = \"conversion-cost\"\nversion = \"").context("Cargo.lock lacks the app")?;
    Ok(rest.split('"').next().unwrap_or_default().to_owned())
}

/// All of them, in order. What only builds the app is not among them, nor what is our own.
pub(super) fn packages() -> Result<Vec<Package>> {
    let linked = linked()?;
    let lock = std::fs::read_to_string("Cargo.lock")?;
    let mut cargo = Command::new("cargo");
    let metadata =
        answer(cargo.args(["metadata", "--locked", "--format-version", "1"])).context("`cargo metadata` failed")?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let all = metadata.get("packages").and_then(Value::as_array).context("`cargo metadata` names no packages")?;
    let mut packages: Vec<_> = all.iter().filter_map(|package| read(package, &lock)).collect();
    packages.retain(|it| linked.contains(&(it.name.clone(), it.version.clone())));
    packages.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    Ok(packages)
}

/// Names and versions of what is linked into the programs.
fn linked() -> Result<BTreeSet<(String, String)>> {
    let mut cargo = Command::new("cargo");
    cargo.args(["tree", "--locked", "--target", "wasm32-unknown-unknown", "--edges", "normal,no-proc-macro"]);
    cargo.args(["--prefix", "none"]).args(project::programs());
    let tree = answer(&mut cargo).context("`cargo tree` failed")?;
    let package = |line: &str| {
        let mut words = line.split_whitespace();
        Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
    };
    Ok(tree.lines().filter_map(package).collect())
}

/// `None` for what is not from the registry.
fn read(package: &Value, lock: &str) -> Option<Package> {
    let text = |name: &str| package.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let authors = package.get("authors")?.as_array()?.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    let (name, version) = (text("name"), text("version"));
    let sum = sum(lock, &name, &version)?;
    let mut folder = PathBuf::from(text("manifest_path"));
    folder.pop();
    // The old way to write it.
    let licence = text("license").replace('/', " OR ");
    Some(Package { name, version, licence, authors, repository: text("repository"), folder, sum })
}

/// The checksum in Cargo.lock.
fn sum(lock: &str, name: &str, version: &str) -> Option<String> {
    let entry = format!("name = \"{name}\"\nversion = \"{version}\"\n");
    let entry = lock.split("[[package]]\n").find_map(|package| package.strip_prefix(&entry))?;
    let sum = entry.lines().find_map(|line| line.strip_prefix("checksum = "))?;
    Some(sum.trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_of_the_very_version_and_our_own_have_none() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"x\"\nchecksum = \"11\"\n\n\
            [[package]]\nname = \"a\"\nversion = \"2.0.0\"\nsource = \"x\"\nchecksum = \"22\"\n\n\
            [[package]]\nname = \"own\"\nversion = \"0.1.0\"\n";
        assert_eq!(sum(lock, "a", "2.0.0").as_deref(), Some("22"));
        assert_eq!(sum(lock, "own", "0.1.0"), None);
    }
}
