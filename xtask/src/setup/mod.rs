//! Finds or fetches what a command needs, in words; a second time there is nothing to do. Knows no command.

mod cargo_tool;
mod debian;
mod npm;
mod rust;
mod wasm_opt;

pub(crate) use rust::{lints, std_sources};

use crate::{process, project};
use anyhow::{Context, Result};
use cargo_tool::CargoTool;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

/// How much must be there. Each step includes those before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// The compiler for WebAssembly.
    Compiler,
    /// And what puts a development build together.
    Serve,
    /// And what makes a release small.
    Build,
    /// And the browsers with their drivers.
    Tests,
}

/// The tools that are not on the PATH, and what they want in the environment.
#[derive(Default)]
pub(crate) struct Tools {
    folders: Vec<PathBuf>,
    environment: Vec<(&'static str, String)>,
    /// The script of axe-core, the accessibility checker; empty short of `Need::Tests`.
    pub(crate) axe: PathBuf,
    /// esbuild, where npm is there to bring it.
    pub(crate) esbuild: Option<PathBuf>,
}

impl Tools {
    /// A command that finds the tools, in the checkout's root.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command.env("PATH", self.path());
        command
    }

    /// Where a program is, with the tools first.
    pub(crate) fn find(&self, program: &str) -> Result<PathBuf> {
        std::env::split_paths(&self.path())
            .map(|folder| folder.join(program))
            .find(|file| file.is_file())
            .with_context(|| format!("{program} is not there: run `cargo xtask setup --tests`"))
    }

    fn path(&self) -> OsString {
        let before = std::env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(std::env::split_paths(&before));
        std::env::join_paths(folders).unwrap_or(before)
    }

    /// The PATH with the tools, and with this folder before them.
    pub(crate) fn path_after(&self, first: &Path) -> Result<OsString> {
        let path = self.path();
        Ok(std::env::join_paths(std::iter::once(first.to_owned()).chain(std::env::split_paths(&path)))?)
    }
}

/// Sees to it that what is needed is there.
pub(crate) fn run(need: Need) -> Result<Tools> {
    let place = &project::tools()?;
    let mut tools = Tools::default();
    rust::target()?;
    if need >= Need::Tests {
        debian::packages(npm::TOOLS.are_installed(place))?;
        tools.axe = npm::TOOLS.install(place)?.join("axe-core/axe.min.js");
    }
    if need >= Need::Serve {
        tools.folders.extend(trunk().install(place)?);
        tools.folders.extend(wasm_bindgen()?.install(place)?);
    }
    if need >= Need::Build {
        let wasm_opt = wasm_opt::install(place)?;
        tools.folders.extend(wasm_opt.folder);
        // Trunk.toml asks for the pinned one, and Trunk would otherwise download it.
        tools.environment.push(("TRUNK_TOOLS_WASM_OPT", format!("version_{}", wasm_opt.version)));
        tools.esbuild = npm::TOOLS
            .are_installed(place)
            .then(|| npm::TOOLS.install(place))
            .transpose()?
            .map(|folder| folder.join(".bin/esbuild"));
    }
    if need >= Need::Tests {
        tools.folders.extend(geckodriver().install(place)?);
    }
    forget_build(place)?;
    Ok(tools)
}

/// The fuzzer alone.
pub(crate) fn fuzzer() -> Result<Tools> {
    let place = &project::tools()?;
    let folders = cargo_fuzz().install(place)?.into_iter().collect();
    forget_build(place)?;
    Ok(Tools { folders, ..Tools::default() })
}

/// What reads the licences and the sources of all packages, alone.
pub(crate) fn deny() -> Result<Tools> {
    let place = &project::tools()?;
    let folders = cargo_deny().install(place)?.into_iter().collect();
    forget_build(place)?;
    Ok(Tools { folders, ..Tools::default() })
}

/// The program of Lighthouse, for Node.
pub(crate) fn lighthouse() -> Result<PathBuf> {
    Ok(npm::LIGHTHOUSE.install(&project::tools()?)?.join("lighthouse/cli/index.js"))
}

/// The script that the reading of reports is compared with.
pub(crate) fn papaparse() -> Result<PathBuf> {
    Ok(npm::PAPAPARSE.install(&project::tools()?)?.join("papaparse/papaparse.min.js"))
}

/// The newest that Rust 1.95 compiles. Without its own downloads it needs no TLS, which halves the time.
fn trunk() -> CargoTool {
    CargoTool {
        package: "trunk",
        version: "0.21.14".to_owned(),
        programs: &["trunk"],
        flags: &["--locked", "--no-default-features"],
        time: "about 4 minutes",
    }
}

/// Must be of the very version of the crate. Not `--locked`: what its lock file asks for is no longer to be had.
fn wasm_bindgen() -> Result<CargoTool> {
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        version: project::locked("wasm-bindgen")?,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        flags: &["--no-default-features", "--bin", "wasm-bindgen", "--bin", "wasm-bindgen-test-runner"],
        time: "one or two minutes",
    })
}

/// The driver of Firefox, which Debian does not package.
fn geckodriver() -> CargoTool {
    CargoTool {
        package: "geckodriver",
        version: "0.37.1".to_owned(),
        programs: &["geckodriver"],
        flags: &["--locked"],
        time: "one or two minutes",
    }
}

/// What builds and runs the targets in fuzz/.
fn cargo_fuzz() -> CargoTool {
    CargoTool {
        package: "cargo-fuzz",
        version: "0.13.2".to_owned(),
        programs: &["cargo-fuzz"],
        flags: &["--locked"],
        time: "about a minute",
    }
}

/// Without its default features it does not look for advisories by itself, but asks git, which machines have.
fn cargo_deny() -> CargoTool {
    CargoTool {
        package: "cargo-deny",
        version: "0.20.2".to_owned(),
        programs: &["cargo-deny"],
        flags: &["--locked", "--no-default-features"],
        time: "about 3 minutes",
    }
}

/// The tools share their build folder while they are built; afterwards it is 2 GB of nothing.
fn forget_build(place: &Path) -> Result<()> {
    let build = place.join(cargo_tool::BUILD);
    if build.is_dir() {
        let _lock = project::lock(place)?;
        std::fs::remove_dir_all(&build).with_context(|| format!("{} cannot be removed", build.display()))?;
    }
    Ok(())
}

/// Whether a program of this name is on the PATH in exactly this version.
fn is_on_path(program: &str, version: &str) -> bool {
    process::on_path(program).is_some_and(|file| process::version(file).as_deref() == Some(version))
}
