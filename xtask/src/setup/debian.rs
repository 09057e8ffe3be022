//! The browsers, their drivers and the screen for them: installed where that's ours to do, else named. Debian's names.

use crate::process::{answer, on_path, run_logged};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// Programs of which one must be there, and the package that brings it.
const WANTED: [(&[&str], &str); 6] = [
    (&["chromium", "google-chrome"], "chromium"),
    (&["chromedriver"], "chromium-driver"),
    (&["firefox", "firefox-esr"], "firefox-esr"),
    (&["WebKitWebDriver"], "webkit2gtk-driver"),
    (&["Xvfb"], "xvfb"),
    (&["npm"], "npm"),
];

/// Sees to it that what the browser tests need is there; npm counts only where it has not done its work yet.
pub(crate) fn packages(npm_done: bool) -> Result<()> {
    let is_there = |programs: &[&str]| programs.iter().any(|name| on_path(name).is_some());
    let mut missing = Vec::new();
    for (programs, package) in WANTED {
        let is_needless = package == "npm" && npm_done;
        if !is_needless && !is_there(programs) {
            missing.push(package);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    let by_hand = format!("apt-get install --no-install-recommends {names}");
    let is_root = answer(Command::new("id").arg("-u")).as_deref() == Some("0");
    if on_path("apt-get").is_none() || !is_root {
        bail!(
            "The browser tests need what is in these Debian packages: {names}\n\
             Install them (on Debian, as root: {by_hand}) and run this again. \
             `cargo xtask test native` does without them."
        );
    }
    println!("Debian packages for the tests: installing {names}, a few minutes, once");
    let log = std::env::temp_dir().join("conversion-cost-apt.log");
    let why = || format!("The packages could not be installed. By hand: {by_hand}");
    apt(&["update"], &log).with_context(why)?;
    apt(&[&["install", "-y", "--no-install-recommends"], missing.as_slice()].concat(), &log).with_context(why)
}

fn apt(arguments: &[&str], log: &Path) -> Result<()> {
    run_logged(Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"), log)
}
