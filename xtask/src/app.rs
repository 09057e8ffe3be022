//! The app itself: served while one works on it, or built for release. Trunk does both; its settings are in Trunk.toml.

use crate::check;
use crate::minify;
use crate::process::run;
use crate::project::{APP, PROGRAMS, cargo_home, lock, root};
use crate::release;
use crate::setup::{Need, Tools, std_sources};
use crate::split;
use anyhow::{Result, bail};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// For the app alone: other flags for all would compile xtask, Trunk's hook, anew.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Serves a development build and rebuilds it on every change; returns only if it cannot.
pub(crate) fn serve(port: &str) -> Result<()> {
    let tools = crate::setup::run(Need::Serve)?;
    if let Err(error) = TcpListener::bind(format!("127.0.0.1:{port}")) {
        bail!("Port {port} is not to be had ({error}). Another one: cargo xtask serve 8090");
    }
    println!("Building (the first time a minute or two); then the app is on http://127.0.0.1:{port}/ until Ctrl-C.");
    // What Trunk is to ignore must be there.
    std::fs::create_dir_all("dist")?;
    let mut trunk = trunk(&tools);
    trunk.args(["serve", "--disable-address-lookup", "--address", "127.0.0.1", "--port", port]);
    trunk.args(["--ignore", "dist", "--ignore", "target", "--ignore", "tests", "--ignore", "xtask"]);
    // dist/ is for releases.
    trunk.args(["--dist", "target/serve"]);
    // Leptos then erases its long types, which compiles faster and runs slower.
    trunk.env(FLAGS, "--cfg erase_components");
    // Trunk takes our place, so whatever ends us ends it.
    let error = trunk.exec();
    bail!("Trunk could not be started: {error}")
}

/// Builds the release into dist/.
pub(crate) fn build(tools: &Tools) -> Result<()> {
    // Two builds at once take each other's files away.
    let _lock = lock(Path::new("target"))?;
    println!("Building dist/ (the first time three or four minutes)");
    let (dist, whole) = (Path::new("dist"), Path::new("target/single-file"));
    let mut trunk = release(tools, dist)?;
    split::enable(&mut trunk, tools)?;
    run(&mut trunk)?;
    split::finish(dist)?;
    println!("Building the app for the single file");
    run(&mut release(tools, whole)?)?;
    for folder in [dist, whole] {
        minify::all(tools, folder)?;
    }
    release::make(dist, whole)
}

/// Compiles the app and its workers as [`build`] does, up to where the lints have spoken: the build that follows finds
/// all that they stand on compiled. An error if there are warnings.
pub(crate) fn lint(tools: &Tools) -> Result<()> {
    let _lock = lock(Path::new("target"))?;
    println!("Lints for WebAssembly");
    for program in PROGRAMS {
        let mut cargo = tools.command("cargo");
        cargo.args(["rustc", "--release", "--locked", "--target", "wasm32-unknown-unknown"]);
        cargo.args(["--package", program, "--bin", program]);
        if program == APP {
            cargo.args(split::FEATURE);
        }
        cargo.arg("--").arg("--emit=metadata").env(FLAGS, without_local_paths()?);
        run(check::in_passing(&mut cargo))?;
    }
    Ok(())
}

/// A release build by Trunk.
fn release(tools: &Tools, dist: &Path) -> Result<Command> {
    let mut trunk = trunk(tools);
    trunk.args(["build", "--release", "--locked", "--dist"]).arg(dist).env(FLAGS, without_local_paths()?);
    Ok(trunk)
}

fn trunk(tools: &Tools) -> Command {
    let mut trunk = tools.command("trunk");
    trunk.env_remove(check::WRAPPER); // what comes of it is larger
    // Trunk refuses the 1 that everyone else sets.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    trunk
}

/// Compiler flags that keep this machine's folders out of the app, so that every machine makes the same bytes.
fn without_local_paths() -> Result<String> {
    let mut names = vec![(root()?, "/app".to_owned()), std_sources()?];
    // One folder a registry, named after its address.
    for registry in std::fs::read_dir(cargo_home()?.join("registry/src")).into_iter().flatten() {
        names.push((registry?.path(), "/registry".to_owned()));
    }
    let flags = names.iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()));
    // They are split at spaces: where a path has one, it stays.
    Ok(flags.filter(|flag| !flag.contains(' ')).collect::<Vec<_>>().join(" "))
}
