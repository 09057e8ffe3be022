//! One journey in one browser: a clean start, a deadline, a picture where it failed.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{Engine, Page};
use fantoccini::error::CmdError;
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

const LONGEST: Duration = Duration::from_secs(300);

/// One for all: a session ends with the runtime that it began in.
static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime"));

/// Browsers that a journey has left in good order, with the engine and the languages they were started for. A start
/// takes longer than most journeys. They end with the program.
static IDLE: Mutex<Vec<(Engine, String, Browser)>> = Mutex::new(Vec::new());

pub(crate) fn run(
    engine: Engine,
    languages: &str,
    name: &str,
    journey: impl AsyncFn(&Page) -> Result<()> + Copy,
) -> Result<()> {
    match once(engine, languages, name, journey)? {
        // WebKitGTK now and then shows nothing more of a page that comes from a service worker, whatever page that is. It then
        // answers nothing, not even a request for a picture.
        Outcome::Hangs(_) if engine == Engine::WebKit => {
            eprintln!("{name}: WebKit answers no more and is started once more");
            match once(engine, languages, name, journey)? {
                Outcome::Hangs(outcome) | Outcome::Ends(outcome) => outcome,
            }
        }
        Outcome::Hangs(outcome) | Outcome::Ends(outcome) => outcome,
    }
}

/// How a journey ended.
enum Outcome {
    /// As it says.
    Ends(Result<()>),
    /// As it says, in a browser that answers no more or is gone.
    Hangs(Result<()>),
}

fn once(engine: Engine, languages: &str, name: &str, journey: impl AsyncFn(&Page) -> Result<()>) -> Result<Outcome> {
    let page = RUNTIME.block_on(start(engine, languages))?;
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        RUNTIME.block_on(async {
            timeout(LONGEST, journey(&page)).await.with_context(|| format!("not done after {LONGEST:?}"))??;
            let complaints = page.complaints().await?;
            ensure!(complaints.is_empty(), "the browser complains: {complaints:#?}");
            Ok(())
        })
    }));
    let mut hangs = false;
    if matches!(outcome, Ok(Ok(()))) {
        RUNTIME.block_on(async {
            // One that can't be reset is not used again.
            match page.browser.reset().await {
                Ok(()) => idle(|browsers| browsers.push((engine, languages.to_owned(), page.browser))),
                Err(error) => eprintln!("{name}: a browser is given up: {error:#}"),
            }
        });
    } else {
        if let Ok(Err(error)) = &outcome
            && let Some(error) = error.downcast_ref::<CmdError>()
        {
            // WebKit's driver names the kind of an error, and often says nothing more.
            eprintln!("{error:?}");
        }
        let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
        let taken = RUNTIME.block_on(async { timeout(Duration::from_secs(20), page.screenshot(&picture)).await });
        hangs = !matches!(taken, Ok(Ok(())));
        eprintln!("picture: {} ({taken:?})", picture.display());
    }
    let outcome = outcome.unwrap_or_else(|panic| resume_unwind(panic));
    Ok(if hangs { Outcome::Hangs(outcome) } else { Outcome::Ends(outcome) })
}

/// A page in an idle browser of the kind, or in a new one. Idle ones of another engine are done with.
async fn start(engine: Engine, languages: &str) -> Result<Page> {
    let fits = |(kind, speaking, _): &(Engine, String, Browser)| (*kind, speaking.as_str()) == (engine, languages);
    let found = idle(|browsers| {
        browsers.retain(|(kind, ..)| *kind == engine);
        browsers.iter().position(fits).map(|place| browsers.swap_remove(place).2)
    });
    let browser = match found {
        Some(browser) => browser,
        None => Browser::start(engine, languages).await?,
    };
    Page::start(engine, browser).await
}

fn idle<T>(change: impl FnOnce(&mut Vec<(Engine, String, Browser)>) -> T) -> T {
    change(&mut IDLE.lock().unwrap_or_else(PoisonError::into_inner))
}
