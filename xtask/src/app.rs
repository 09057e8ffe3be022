//! The app itself: served while one works on it, or built for release. Trunk does both; its settings are in Trunk.toml.

use crate::check;
use crate::minify;
use crate::process::run;
use crate::project::{PROGRAMS, cargo_home, lock, root};
use crate::release;
use crate::setup::{Need, SourceOfStd, Tools};
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
    let mut trunk = trunk(tools);
    run(small(trunk.args(["build", "--release", "--locked"]))?)?;
    let dist = Path::new("dist");
    minify::all(tools, dist)?;
    release::make(dist)
}

/// Compiles the app and its modules as [`build`] does, up to where the lints have spoken: the build that follows finds
/// all that they stand on compiled. An error if there are warnings.
pub(crate) fn lint(tools: &Tools) -> Result<()> {
    let _lock = lock(Path::new("target"))?;
    println!("Lints for WebAssembly");
    for program in PROGRAMS {
        let mut cargo = tools.command("cargo");
        cargo.args(["rustc", "--release", "--locked", "--target", "wasm32-unknown-unknown"]);
        cargo.args(["--package", program, "--bin", program, "--", "--emit=metadata"]);
        run(check::in_passing(small(&mut cargo)?))?;
    }
    Ok(())
}

/// Has the app compiled to as few bytes as we know how to.
fn small(command: &mut Command) -> Result<&mut Command> {
    let std = SourceOfStd::find()?;
    let mut flags = without_local_paths(&std)?;
    if std.is_there() {
        // The standard library is compiled with the app, without the texts of panics that nobody would read: 13 kB
        // less on the wire. Stable Rust calls that unstable, so it is asked to let it pass; the version is pinned.
        flags.extend(["-Zunstable-options".to_owned(), "-Cpanic=immediate-abort".to_owned()]);
        command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        command.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
    } else {
        println!("The sources of the standard library are not there, so the app will be 13 kB larger than it need be");
    }
    // Flags are split at spaces: where a path has one, it stays.
    flags.retain(|flag| !flag.contains(' '));
    Ok(command.env(FLAGS, flags.join(" ")))
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
fn without_local_paths(std: &SourceOfStd) -> Result<Vec<String>> {
    let mut names = vec![(root()?, "/app".to_owned()), (std.folder.clone(), std.name.clone())];
    // One folder a registry, named after its address.
    for registry in std::fs::read_dir(cargo_home()?.join("registry/src")).into_iter().flatten() {
        names.push((registry?.path(), "/registry".to_owned()));
    }
    let flags = names.iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()));
    Ok(flags.collect())
}
