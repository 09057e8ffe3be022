//! The tools that come from npm, pinned in xtask/npm: what builds and tests the app, and Lighthouse.

use crate::process::{on_path, run_logged};
use crate::project::lock;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Packages that are fetched together.
pub(crate) struct Packages {
    /// What is asked for by name.
    names: &'static [&'static str],
    package_json: &'static str,
    lock: &'static str,
}

/// Binaryen, which has wasm-opt, esbuild, and axe-core.
pub(crate) const TOOLS: Packages = Packages {
    names: &["binaryen", "esbuild", "axe-core"],
    package_json: include_str!("../../npm/tools/package.json"),
    lock: include_str!("../../npm/tools/package-lock.json"),
};

/// Lighthouse, which is large and which few need.
pub(crate) const LIGHTHOUSE: Packages = Packages {
    names: &["lighthouse"],
    package_json: include_str!("../../npm/lighthouse/package.json"),
    lock: include_str!("../../npm/lighthouse/package-lock.json"),
};

/// What the reading of reports is compared with.
pub(crate) const PAPAPARSE: Packages = Packages {
    names: &["papaparse"],
    package_json: include_str!("../../npm/papaparse/package.json"),
    lock: include_str!("../../npm/papaparse/package-lock.json"),
};

impl Packages {
    /// The pinned version of a package, as in package.json; empty if it isn't named there.
    pub(crate) fn pinned(&self, package: &str) -> &'static str {
        let after = self.package_json.split_once(&format!("\"{package}\": \"")).unwrap_or_default().1;
        after.split('"').next().unwrap_or_default()
    }

    /// Whether the packages are there in the pinned versions.
    pub(crate) fn are_installed(&self, place: &Path) -> bool {
        self.folder(place).is_dir()
    }

    /// Sees to it that the packages are there; returns their `node_modules`.
    pub(crate) fn install(&self, place: &Path) -> Result<PathBuf> {
        let folder = self.folder(place);
        let _lock = if folder.is_dir() { None } else { Some(lock(place)?) };
        if !folder.is_dir() {
            self.fetch(&folder)?;
        }
        Ok(folder.join("node_modules"))
    }

    fn folder(&self, place: &Path) -> PathBuf {
        let name = |name, package: &&str| format!("{name}-{package}-{}", self.pinned(package));
        place.join(self.names.iter().fold("npm".to_owned(), name))
    }

    fn fetch(&self, folder: &Path) -> Result<()> {
        let names = self.names.iter().map(|package| format!("{package} {}", self.pinned(package)));
        let what = names.collect::<Vec<_>>().join(", ");
        if on_path("npm").is_none() {
            bail!("npm is missing, for {what}: install Node.js 18 or newer with npm (Debian: apt-get install npm)");
        }
        println!("{what}: fetching with npm");
        // Under its own name only when it's complete.
        let part = folder.with_added_extension("part");
        std::fs::create_dir_all(&part)?;
        std::fs::write(part.join("package.json"), self.package_json)?;
        std::fs::write(part.join("package-lock.json"), self.lock)?;
        let mut command = Command::new("npm");
        command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&part);
        run_logged(&mut command, &folder.with_added_extension("log")).with_context(|| {
            let (part, folder) = (part.display(), folder.display());
            format!("npm could not fetch {what}. By hand: (cd {part} && npm ci --ignore-scripts) && mv {part} {folder}")
        })?;
        std::fs::rename(&part, folder)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_packages_are_pinned_and_locked_without_a_host() {
        for packages in [TOOLS, LIGHTHOUSE, PAPAPARSE] {
            for package in packages.names {
                let version = packages.pinned(package);
                assert!(version.starts_with(|first: char| first.is_ascii_digit()), "{package}");
                assert!(packages.lock.contains(&format!("\"{package}\": \"{version}\"")), "{package}");
            }
            assert_eq!(packages.pinned("left-pad"), "");
            assert!(!packages.lock.contains("://"));
        }
    }
}
