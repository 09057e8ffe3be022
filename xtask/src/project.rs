//! Where things are: the checkout, the tools, and the version that Cargo.lock holds. Knows no tool.

use anyhow::{Context, Result};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// The app's package and program.
pub(crate) const APP: &str = "conversion-cost";

/// The programs that a visitor's browser runs, each a package.
pub(crate) const PROGRAMS: [&str; 4] = [APP, "reports-worker", "snippets", "xlsx-worker"];

/// What cargo is told to take all of them.
pub(crate) fn programs() -> impl Iterator<Item = &'static str> {
    PROGRAMS.into_iter().flat_map(|program| ["--package", program])
}

/// Goes to the checkout's root, so that every other path here is relative to it.
pub(crate) fn enter() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    std::env::set_current_dir(&root)
        .with_context(|| format!("{} is not there any more: build xtask again", root.display()))
}

/// The checkout's root as an absolute path.
pub(crate) fn root() -> Result<PathBuf> {
    std::env::current_dir().context("the current folder cannot be read")
}

/// Cargo's home: `CARGO_HOME`, else `~/.cargo`.
pub(crate) fn cargo_home() -> Result<PathBuf> {
    std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .context("there is no home folder: set CARGO_HOME")
}

/// The folder for the tools, shared by all checkouts: `XTASK_TOOLS`, else one in cargo's home.
pub(crate) fn tools() -> Result<PathBuf> {
    match std::env::var_os("XTASK_TOOLS") {
        Some(folder) => Ok(std::path::absolute(folder)?),
        None => Ok(cargo_home()?.join("conversion-cost-tools")),
    }
}

/// Waits until no other xtask works in a folder, and makes the folder if it isn't there.
pub(crate) fn lock(folder: &Path) -> Result<File> {
    let open = || {
        std::fs::create_dir_all(folder)?;
        File::create(folder.join("lock"))
    };
    let file = open().with_context(|| format!("{} cannot be written", folder.display()))?;
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        println!("Waiting for another xtask to end its work in {}", folder.display());
        file.lock()?;
    }
    Ok(file)
}

/// The version of `package` in Cargo.lock.
pub(crate) fn locked(package: &str) -> Result<String> {
    let lock = std::fs::read_to_string("Cargo.lock").context("Cargo.lock cannot be read")?;
    version_in_lock(&lock, package).map(str::to_owned).with_context(|| format!("Cargo.lock does not name {package}"))
}

fn version_in_lock<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, after) = lock.split_once(&format!("\nname = \"{package}\"\nversion = \""))?;
    after.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";

    #[test]
    fn a_locked_version_is_that_of_the_whole_name() {
        assert_eq!(version_in_lock(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_in_lock(LOCK, "wasm"), None);
    }
}
