//! Splits the app into a main part and the chunks of its lazy sections. That must happen between cargo and wasm-bindgen,
//! where Trunk has no hook, so a split build runs xtask in wasm-bindgen's place. Knows no section.

mod loader;

use crate::files;
use crate::process::run;
use crate::project::root;
use crate::setup::Tools;
use anyhow::{Context, Result, anyhow, ensure};
use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_split_cli_support::Options;

/// The app's feature, as cargo and Trunk are told of it.
pub(crate) const FEATURE: [&str; 2] = ["--features", "split"];

/// The name under which Trunk runs xtask.
pub(crate) const WASM_BINDGEN: &str = "wasm-bindgen";

/// The chunks and their loader, in the release and in [`OUTPUT`].
const LAZY: &str = "lazy";
/// Where they are until Trunk is done.
const OUTPUT: &str = "target/split";

/// Tells xtask, in wasm-bindgen's place, where wasm-bindgen and `target/split` are.
const REAL: &str = "XTASK_WASM_BINDGEN";
const FOLDER: &str = "XTASK_SPLIT";

/// The module from which programs with lazy sections import them until they are split.
const PLACEHOLDER: &[u8] = b"__wasm_split_placeholder__";

/// Has Trunk build the app split.
pub(crate) fn enable(trunk: &mut Command, tools: &Tools) -> Result<()> {
    let output = root()?.join(OUTPUT);
    if output.exists() {
        fs::remove_dir_all(&output)?;
    }
    let programs = output.join("bin");
    fs::create_dir_all(&programs)?;
    std::os::unix::fs::symlink(env::current_exe()?, programs.join(WASM_BINDGEN))?;
    trunk.args(FEATURE);
    trunk.env("PATH", tools.path_after(&programs)?).env(REAL, tools.find(WASM_BINDGEN)?).env(FOLDER, output);
    Ok(())
}

/// What xtask does in wasm-bindgen's place: splits the program first if it has lazy sections.
pub(crate) fn wasm_bindgen(mut arguments: Vec<OsString>) -> Result<()> {
    let real = env::var_os(REAL).context("only `cargo xtask build` runs xtask as wasm-bindgen")?;
    if let Some(program) = arguments.iter_mut().find(|argument| is_wasm(argument)) {
        let wasm = fs::read(&program)?;
        if wasm.windows(PLACEHOLDER.len()).any(|window| window == PLACEHOLDER) {
            let output = PathBuf::from(env::var_os(FOLDER).context("there is no folder for the chunks")?);
            *program = split(&wasm, Path::new(program), &output)?.into();
            // Chunks import what would otherwise be renamed or removed.
            arguments.extend(["--keep-lld-exports".into(), "--no-demangle".into()]);
        }
    }
    run(Command::new(real).args(arguments))
}

fn is_wasm(argument: &OsString) -> bool {
    Path::new(argument).extension().is_some_and(|extension| extension == "wasm")
}

/// Writes the chunks and their loader, and returns where the main part is.
fn split(wasm: &[u8], program: &Path, output: &Path) -> Result<PathBuf> {
    let lazy = output.join(LAZY);
    fs::create_dir_all(&lazy)?;
    let main = output.join("main.wasm");
    let loader = format!("./{LAZY}/{}", loader::NAME);
    let mut options = Options::new(wasm);
    options.output_dir = output;
    options.main_out_path = &main;
    options.link_name = &loader;
    let split = wasm_split_cli_support::transform(options).map_err(|error| anyhow!("{error:#}"))?;
    for chunk in &split.split_modules {
        let small = lazy.join(chunk.file_name().context("a chunk has no name")?);
        run(Command::new("wasm-opt").arg("-Oz").arg(chunk).arg("-o").arg(small))?;
    }
    let name = program.file_stem().context("the program has no name")?.to_string_lossy();
    let groups: BTreeMap<String, Vec<String>> = split.prefetch_map.into_iter().collect();
    fs::write(lazy.join(loader::NAME), loader::script(&name, &groups)?)?;
    Ok(main)
}

/// Moves the chunks and their loader into a folder that Trunk has built, and has its pages load the loader at once.
pub(crate) fn finish(folder: &Path) -> Result<()> {
    fs::rename(Path::new(OUTPUT).join(LAZY), folder.join(LAZY)).context("the app has no lazy sections")?;
    let mut pages = 0;
    for page in files::of_kind(folder, "html")? {
        if let Some(html) = loader::preloaded(&fs::read_to_string(&page)?) {
            fs::write(&page, html)?;
            pages += 1;
        }
    }
    ensure!(pages > 0, "no page loads the app's script early, so the loader would be late");
    Ok(())
}
