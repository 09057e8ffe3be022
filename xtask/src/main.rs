//! `cargo xtask COMMAND`: everything the project does apart from writing code. Knows nothing of what the app computes.

mod app;
mod check;
mod files;
mod fuzz;
mod hosting;
mod minify;
mod pages;
mod process;
mod project;
mod release;
mod setup;
mod split;
mod stage;
mod styles;
mod test;
mod texts;

use anyhow::{Result, bail};
use setup::Need;
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [PORT]           serve the app on http://127.0.0.1:8080 and rebuild it on every change
  test [PART] [FILTER]   run the tests; PART is native, browser or e2e, FILTER a piece of a test's name
  check                  formatting and lints, for this machine and for WebAssembly
  fix                    mend what of that can be mended by a tool
  build                  write the release into dist/
  size                   build, and weigh what a first visit loads, and each group of lazy sections
  bench [FOLDER]         build, and time the page in a slowed-down browser, in turn with the build in a folder
  lighthouse             build, and let Lighthouse judge it
  advisories             ask for known weaknesses of the packages inside, which needs the network
  reproduce              build twice, in two folders, and compare every byte
  fuzz [--seconds N]     let a fuzzer think up links, records, files and numbers, N seconds each
  ci [--full]            check, test and size in one go; in full, reproduce as well
  setup [--tests]        only fetch the tools that build the app, and those that test it
  assets                 only put style/ together, write out the texts and what hosts should send (Trunk calls this)
  pages                  only make embed.html and site.html beside index.html (Trunk calls this)

Each command sets up what it lacks; the first time takes minutes, after that nothing.";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os();
    let name = arguments.next().unwrap_or_default();
    let result = if Path::new(&name).file_name() == Some(OsStr::new(split::WASM_BINDGEN)) {
        split::wasm_bindgen(arguments.collect())
    } else {
        let words: Vec<_> = arguments.map(|word| word.to_string_lossy().into_owned()).collect();
        project::enter().and_then(|()| obey(&words.iter().map(String::as_str).collect::<Vec<_>>()))
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!();
            error.chain().for_each(|cause| eprintln!("{cause}"));
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[&str]) -> Result<()> {
    match words {
        ["setup"] => setup_only(Need::Build),
        ["setup", "--tests"] => setup_only(Need::Tests),
        ["serve"] => app::serve("8080"),
        ["serve", port] => app::serve(port),
        ["build"] => app::build(&setup::run(Need::Build)?),
        ["check"] => check::run_all(),
        ["fix"] => check::fix(),
        ["test"] => test::all(),
        ["test", part] => test::part(part, None),
        ["test", part, filter] => test::part(part, Some(filter)),
        ["bench"] => test::bench(None),
        ["bench", other] => test::bench(Some(other)),
        ["lighthouse"] => test::lighthouse(),
        ["advisories"] => check::advisories(),
        ["reproduce"] => release::reproduce(),
        ["size"] => {
            app::build(&setup::run(Need::Tests)?)?;
            test::size()
        }
        ["fuzz"] => fuzz::run("60"),
        ["fuzz", "--seconds", seconds] => fuzz::run(seconds),
        ["pages"] => pages::write(),
        ["ci"] => ci(),
        ["ci", "--full"] => ci().and_then(|()| release::reproduce()),
        ["assets"] => styles::write().and_then(|()| texts::write()).and_then(|()| hosting::write()),
        _ => bail!("{USAGE}"),
    }
}

fn setup_only(need: Need) -> Result<()> {
    setup::run(need)?;
    println!("All tools are there.");
    Ok(())
}

/// Everything that must hold; the quick parts first. The lints look at what is compiled for the tests, and `size` weighs
/// the dist/ that is built for them.
fn ci() -> Result<()> {
    timed("format", check::formatting)?;
    timed("packages", check::packages)?;
    timed("lints of the app", || app::lint(&setup::run(Need::Tests)?))?;
    timed("test", || process::run(check::in_passing(Command::new(std::env::current_exe()?).arg("test"))))?;
    timed("size", test::size)
}

fn timed(name: &str, part: impl FnOnce() -> Result<()>) -> Result<()> {
    let start = Instant::now();
    part()?;
    println!("\n{name}: done in {} s\n", start.elapsed().as_secs());
    Ok(())
}
