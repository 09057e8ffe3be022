//! The fuzzer: each target in fuzz/ for a while, beginning from the kept corpus and from what earlier runs found here.

use crate::process::run as run_command;
use crate::setup;
use anyhow::{Result, bail};

/// Targets, each with its kept corpus.
const TARGETS: [(&str, &str); 13] = [
    ("link", "fuzz/corpus/link"),
    ("record", "fuzz/corpus/record"),
    ("file", "fuzz/corpus/file"),
    ("number", "fuzz/corpus/number"),
    ("decode", "crates/reports/fixtures"),
    // Beginning from each platform's files, as a fuzzer finds no header by itself.
    ("report", "crates/reports/fixtures/google"),
    ("report", "crates/reports/fixtures/microsoft"),
    ("report", "crates/reports/fixtures/meta"),
    ("report", "crates/reports/fixtures/linkedin"),
    ("report", "crates/reports/fixtures/x"),
    ("report", "crates/reports/fixtures/tiktok"),
    ("report", "crates/reports/fixtures/ga4"),
    ("report", "crates/reports/fixtures/other"),
];

/// Runs each target for so many seconds; an error at the first input that breaks a law.
pub(crate) fn run(seconds: &str) -> Result<()> {
    if seconds.parse::<u32>().is_err() {
        bail!("{seconds} is no number of seconds. For example: cargo xtask fuzz --seconds 60");
    }
    let tools = setup::fuzzer()?;
    for (target, kept) in TARGETS {
        println!("\nFuzzing: {target} from {kept}, {seconds} s");
        // What is found goes there; thousands of files, which nobody wants in the checkout.
        let found = format!("target/fuzz/corpus/{target}");
        std::fs::create_dir_all(&found)?;
        let mut fuzz = tools.command("cargo-fuzz");
        // Without a sanitizer, which looks for errors that safe Rust can't have, the pinned compiler will do.
        fuzz.args(["fuzz", "run", "--sanitizer", "none", "--target-dir", "target/fuzz", target, &found, kept]);
        fuzz.args(["--", &format!("-max_total_time={seconds}"), "-dict=fuzz/words.dict"]);
        // Characters; and an input that takes longer than five seconds counts as a failure.
        fuzz.args(["-max_len=5000", "-timeout=5", "-verbosity=0", "-print_final_stats=1"]);
        run_command(&mut fuzz)?;
    }
    Ok(())
}
