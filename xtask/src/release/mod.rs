//! Makes a release of what Trunk has built and `minify` has made small, step by step.

mod bill;
mod features;
mod folder;
mod hash;
mod inside;
mod licences;
mod reproduce;
mod single_file;
mod worker;

pub(crate) use reproduce::reproduce;

use crate::process;
use anyhow::{Context, Result};
use std::path::Path;

const SUMS: &str = "sha256sums.txt";

/// Turns dist/ into what one uploads. `whole` has a build that is not split.
pub(crate) fn make(dist: &Path, whole: &Path) -> Result<()> {
    features::check(dist)?;
    folder::gather(dist)?;
    single_file::write(dist, whole)?;
    worker::write(dist)?;
    let packages = inside::packages()?;
    let compiler = process::version("rustc").context("there is no rustc")?;
    std::fs::write(dist.join("sbom.cdx.json"), bill::of(&packages, &inside::version()?, &compiler))?;
    std::fs::write(dist.join("licences.txt"), licences::of(&packages)?)?;
    let sums = hash::files(dist)?.into_iter().map(|(path, bytes)| format!("{}  {path}\n", hash::hexadecimal(&bytes)));
    Ok(std::fs::write(dist.join(SUMS), sums.collect::<String>())?)
}
