//! One journey in one browser: a clean start, a deadline, a picture where it failed, and a clean end.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use e2e::{Engine, Page};
use tokio::runtime::Builder;
use tokio::time::timeout;

const LONGEST: Duration = Duration::from_secs(300);

pub(crate) fn run(
    engine: Engine,
    languages: &str,
    name: &str,
    journey: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let page = runtime.block_on(Page::start(engine, languages))?;
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            timeout(LONGEST, journey(&page)).await.with_context(|| format!("not done after {LONGEST:?}"))??;
            let complaints = page.complaints().await?;
            ensure!(complaints.is_empty(), "the browser complains: {complaints:#?}");
            Ok(())
        })
    }));
    if !matches!(outcome, Ok(Ok(()))) {
        let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
        let taken = runtime.block_on(async { timeout(Duration::from_secs(20), page.screenshot(&picture)).await });
        eprintln!("picture: {} ({taken:?})", picture.display());
    }
    // A session that doesn't end in good order ends with its process group.
    let closed = runtime.block_on(async { timeout(Duration::from_secs(20), page.close()).await });
    outcome.unwrap_or_else(|panic| resume_unwind(panic))?;
    closed?
}
