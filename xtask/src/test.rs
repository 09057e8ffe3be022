//! The tests, quickest first, and the benchmark. Knows where they live, not what they test.

use crate::app;
use crate::process::run;
use crate::project::root;
use crate::setup::{self, Need, Tools};
use crate::stage::{Driver, Screen};
use crate::texts;
use anyhow::{Result, bail};
use std::process::Command;

/// What cargo is told of the tests of components and adapters.
const IN_BROWSER: [&str; 4] = ["--target", "wasm32-unknown-unknown", "--test", "browser"];
/// What cargo is told of the journeys.
const END_TO_END: [&str; 2] = ["--package", "e2e"];
/// And of the benchmark that runs natively.
const BENCHES: [&str; 4] = ["--package", "codec", "--bench", "link"];

/// Runs all tests.
pub(crate) fn all() -> Result<()> {
    native(None)?;
    let tools = setup::run(Need::Tests)?;
    // Half of a release is built by one thread alone; meanwhile the tests in browsers are compiled.
    std::thread::scope(|scope| {
        let compiling = scope.spawn(|| compile(&tools));
        let built = app::build(&tools);
        compiling.join().unwrap_or_else(|_| bail!("The tests could not be compiled"))?;
        built
    })?;
    browser(&tools, None)?;
    end_to_end(&tools, None)
}

fn compile(tools: &Tools) -> Result<()> {
    for tests in [&END_TO_END[..], &BENCHES[..], &IN_BROWSER[..]] {
        run(tools.command("cargo").args(["test", "--quiet", "--no-run", "--locked"]).args(tests))?;
    }
    Ok(())
}

/// Runs one part of the tests, of which those with `filter` in their name.
pub(crate) fn part(name: &str, filter: Option<&str>) -> Result<()> {
    match name {
        "native" => native(filter),
        "browser" => browser(&setup::run(Need::Tests)?, filter),
        "e2e" => {
            let tools = setup::run(Need::Tests)?;
            app::build(&tools)?;
            end_to_end(&tools, filter)
        }
        _ => bail!("There are the parts native, browser and e2e, but no {name}"),
    }
}

/// Times what runs natively, and the page in a slowed-down browser, in turn with another build in a folder if one is given.
pub(crate) fn bench(other: Option<&str>) -> Result<()> {
    run(Command::new("cargo").args(["bench", "--locked"]).args(BENCHES))?;
    let tools = setup::run(Need::Tests)?;
    let papaparse = setup::papaparse()?;
    app::build(&tools)?;
    let mut cargo = with_browsers(&tools)?;
    run(cargo
        .env("PAPAPARSE", papaparse)
        .args(["run", "--locked", "--package", "e2e", "--bin", "bench", "--"])
        .args(other))
}

/// Weighs what a first visit to dist/ loads, and each group of lazy sections.
pub(crate) fn size() -> Result<()> {
    let mut cargo = with_browsers(&setup::run(Need::Tests)?)?;
    run(cargo.args(["run", "--locked", "--package", "e2e", "--bin", "size"]))
}

/// Has Lighthouse judge a release.
pub(crate) fn lighthouse() -> Result<()> {
    let tools = setup::run(Need::Tests)?;
    let program = setup::lighthouse()?;
    app::build(&tools)?;
    let mut cargo = tools.command("cargo");
    cargo.env("DIST", root()?.join("dist")).env("LIGHTHOUSE", program);
    run(cargo.args(["run", "--locked", "--package", "e2e", "--bin", "lighthouse"]))
}

/// What needs no browser: the crates', the programs', and xtask's.
fn native(filter: Option<&str>) -> Result<()> {
    println!("Tests without a browser");
    let all = ["--workspace", "--exclude", "e2e", "--exclude", "xtask"];
    run(cargo_test(&mut Command::new("cargo"), filter, &all))?;
    // In the folder where it is compiled already.
    run(cargo_test(&mut Command::new("cargo"), filter, &["--package", "xtask", "--target-dir", "target/xtask"]))
}

/// Components and adapters, each engine in turn.
fn browser(tools: &Tools, filter: Option<&str>) -> Result<()> {
    // The tests of components load the texts from there.
    texts::write()?;
    let screen = Screen::start()?;
    let webkit = Driver::webkit(&tools.find("WebKitWebDriver")?, &screen)?;
    let engines = [
        ("Chromium", "CHROMEDRIVER", tools.find("chromedriver")?.into_os_string()),
        ("Firefox", "GECKODRIVER", tools.find("geckodriver")?.into_os_string()),
        // The test runner speaks to it as it would to Safari's.
        ("WebKitGTK", "SAFARIDRIVER_REMOTE", webkit.url.clone().into()),
    ];
    for (engine, variable, value) in &engines {
        println!("\nTests in {engine}");
        let mut cargo = tools.command("cargo");
        for (_, other, _) in &engines {
            cargo.env_remove(other);
        }
        cargo.env(variable, value).env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        run(cargo_test(&mut cargo, filter, &IN_BROWSER))?;
    }
    Ok(())
}

/// Whole journeys through dist/, in all three engines.
fn end_to_end(tools: &Tools, filter: Option<&str>) -> Result<()> {
    println!("\nEnd-to-end tests");
    let mut cargo = with_browsers(tools)?;
    run(cargo_test(&mut cargo, filter, &END_TO_END).args(["--", "--test-threads", "3"]))
}

/// `cargo` with what the package e2e finds in the environment.
fn with_browsers(tools: &Tools) -> Result<Command> {
    let mut cargo = tools.command("cargo");
    cargo.env("DIST", root()?.join("dist")).env("AXE_JS", &tools.axe);
    cargo.env("CHROMEDRIVER", tools.find("chromedriver")?);
    cargo.env("GECKODRIVER", tools.find("geckodriver")?);
    cargo.env("WEBKITDRIVER", tools.find("WebKitWebDriver")?);
    Ok(cargo)
}

fn cargo_test<'a>(cargo: &'a mut Command, filter: Option<&str>, arguments: &[&str]) -> &'a mut Command {
    cargo.args(["test", "--locked"]).args(arguments).args(filter)
}
