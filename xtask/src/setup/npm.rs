//! The tools that come from npm, pinned in xtask/npm: binaryen, which has wasm-opt, esbuild, and axe-core.

use crate::process::{on_path, run_logged};
use crate::project::lock;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

const PACKAGES: &str = include_str!("../../npm/package.json");
const LOCK: &str = include_str!("../../npm/package-lock.json");

/// What is asked for by name.
const NAMES: [&str; 3] = ["binaryen", "esbuild", "axe-core"];

/// The pinned version of a package, as in package.json; empty if it isn't named there.
pub(crate) fn pinned(package: &str) -> &'static str {
    let after = PACKAGES.split_once(&format!("\"{package}\": \"")).unwrap_or_default().1;
    after.split('"').next().unwrap_or_default()
}

/// Whether the packages are there in the pinned versions.
pub(crate) fn is_installed(place: &Path) -> bool {
    folder(place).is_dir()
}

/// Sees to it that the packages are there; returns their `node_modules`.
pub(crate) fn install(place: &Path) -> Result<PathBuf> {
    let folder = folder(place);
    let _lock = if folder.is_dir() { None } else { Some(lock(place)?) };
    if !folder.is_dir() {
        fetch(&folder)?;
    }
    Ok(folder.join("node_modules"))
}

fn folder(place: &Path) -> PathBuf {
    place.join(NAMES.iter().fold("npm".to_owned(), |name, package| format!("{name}-{package}-{}", pinned(package))))
}

fn fetch(folder: &Path) -> Result<()> {
    let what = NAMES.map(|package| format!("{package} {}", pinned(package))).join(", ");
    if on_path("npm").is_none() {
        bail!("npm is missing, for {what}: install Node.js 18 or newer with npm (Debian: apt-get install npm)");
    }
    println!("{what}: fetching them with npm");
    // Under its own name only when it's complete.
    let part = folder.with_added_extension("part");
    std::fs::create_dir_all(&part)?;
    std::fs::write(part.join("package.json"), PACKAGES)?;
    std::fs::write(part.join("package-lock.json"), LOCK)?;
    let mut command = Command::new("npm");
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&part);
    run_logged(&mut command, &folder.with_added_extension("log")).with_context(|| {
        let (part, folder) = (part.display(), folder.display());
        format!("npm could not fetch {what}. By hand: (cd {part} && npm ci --ignore-scripts) && mv {part} {folder}")
    })?;
    std::fs::rename(&part, folder)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_packages_are_pinned_and_locked_without_a_host() {
        for package in NAMES {
            assert!(pinned(package).starts_with(|first: char| first.is_ascii_digit()), "{package}");
            assert!(LOCK.contains(&format!("\"{package}\": \"{}\"", pinned(package))), "{package}");
        }
        assert_eq!(pinned("left-pad"), "");
        assert!(!LOCK.contains("://"));
    }
}
