//! Whether a release can be made again, byte for byte, from the same sources in another folder.

use super::SUMS;
use crate::process::run;
use crate::project::root;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// Clones what is committed into two folders, builds both, and compares the sums of all files.
pub(crate) fn reproduce() -> Result<()> {
    let scratch = std::env::temp_dir().join(format!("reproduce-{}", std::process::id()));
    let sums = ["one", "further/down/two"].map(|name| sums(&scratch.join(name)));
    std::fs::remove_dir_all(&scratch).context("the two folders could not be removed")?;
    let [one, two] = sums;
    let (one, two) = (one?, two?);
    if one != two {
        let other: Vec<_> = one.lines().filter(|line| !two.lines().any(|other| other == *line)).collect();
        bail!("Two builds of the same sources differ:\n{}", other.join("\n"));
    }
    println!("Both builds are the same: {} files", one.lines().count());
    Ok(())
}

fn sums(folder: &Path) -> Result<String> {
    run(Command::new("git").args(["clone", "--quiet"]).arg(root()?).arg(folder))?;
    // A build of its own, xtask and all, with no folder shared but that of the tools.
    run(Command::new("cargo").args(["xtask", "build"]).current_dir(folder).env_remove("CARGO_TARGET_DIR"))?;
    let file = folder.join("dist").join(SUMS);
    std::fs::read_to_string(&file).with_context(|| format!("{} is not there", file.display()))
}
