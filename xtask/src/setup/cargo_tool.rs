//! One tool that cargo can install: found, downloaded ready-made, or built. Knows no tool by name.

use crate::process::{answer, as_typed, run_logged};
use crate::project::lock;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The build folder that the tools share, in the folder for tools.
pub(crate) const BUILD: &str = "build";

/// A package of crates.io, in one version, with what is wanted of it.
pub(crate) struct CargoTool {
    pub(crate) package: &'static str,
    pub(crate) version: String,
    pub(crate) programs: &'static [&'static str],
    /// What `cargo install` is told besides the version.
    pub(crate) flags: &'static [&'static str],
    /// How long a build takes on two cores.
    pub(crate) time: &'static str,
}

impl CargoTool {
    /// The folder with the programs, after fetching them if need be; `None` where the PATH has the right ones.
    pub(crate) fn install(&self, place: &Path) -> Result<Option<PathBuf>> {
        let root = place.join(format!("{}-{}", self.package, self.version));
        let folder = root.join("bin");
        if self.is_in(&folder) {
            return Ok(Some(folder));
        }
        if self.programs.iter().all(|program| super::is_on_path(program, &self.version)) {
            return Ok(None);
        }
        let _lock = lock(place)?;
        // Another set-up may have been at it in the meantime.
        if !self.is_in(&folder) && !self.download(place, &root) {
            self.build(place, &root)?;
        }
        if !self.is_in(&folder) {
            bail!("{} was installed, but {:?} is not in {}", self.title(), self.programs, folder.display());
        }
        Ok(Some(folder))
    }

    fn title(&self) -> String {
        format!("{} {}", self.package, self.version)
    }

    fn is_in(&self, folder: &Path) -> bool {
        self.programs.iter().all(|program| folder.join(program).is_file())
    }

    /// Whether cargo-binstall is there and knows a ready-made one.
    fn download(&self, place: &Path, root: &Path) -> bool {
        if answer(Command::new("cargo").args(["binstall", "-V"])).is_none() {
            return false;
        }
        println!("{}: looking for a ready-made one with cargo-binstall", self.title());
        let mut command = Command::new("cargo");
        command.args(["binstall", "--no-confirm", "--disable-strategies", "compile", "--root"]).arg(root);
        command.arg(format!("{}@{}", self.package, self.version)).current_dir(place);
        run_logged(&mut command, &root.with_added_extension("log")).is_ok() && self.is_in(&root.join("bin"))
    }

    fn build(&self, place: &Path, root: &Path) -> Result<()> {
        println!("{}: building it from source, {} on 2 cores, once", self.title(), self.time);
        let mut command = Command::new("cargo");
        // Unoptimised, they work as fast as they are needed here, and build in half the time.
        command.args(["install", "--debug", "--force"]).args(self.flags);
        command.arg(format!("{}@{}", self.package, self.version)).arg("--root").arg(root);
        command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_TARGET_DIR", place.join(BUILD));
        // Without `--locked`: nothing that is too new for this compiler.
        command.env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback");
        // From outside the checkout, whose configuration is not meant for them.
        command.current_dir(place);
        let start = Instant::now();
        run_logged(&mut command, &root.with_added_extension("log"))
            .with_context(|| format!("{} could not be built. By hand: {}", self.title(), as_typed(&command)))?;
        println!("{}: there, after {} s", self.title(), start.elapsed().as_secs());
        Ok(())
    }
}
