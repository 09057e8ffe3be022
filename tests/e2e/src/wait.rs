//! Waiting for a condition, the only place where time passes.

use std::fmt::Display;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

const PATIENCE: Duration = Duration::from_secs(20);
/// The first pause. Each next one is twice as long, up to the longest: that leaves a busy machine to the browsers.
const FIRST: Duration = Duration::from_millis(5);
const LONGEST: Duration = Duration::from_millis(160);

/// What `look` finds, as soon as it finds it. Its last complaint is the error after 20 seconds.
pub async fn until<T>(what: impl Display, mut look: impl AsyncFnMut() -> Result<T>) -> Result<T> {
    let end = Instant::now() + PATIENCE;
    let mut pause = FIRST;
    loop {
        match look().await {
            Ok(found) => return Ok(found),
            Err(complaint) if Instant::now() > end => {
                return Err(complaint).with_context(|| format!("waited {} s for {what}", PATIENCE.as_secs()));
            }
            Err(_) => tokio::time::sleep(pause).await,
        }
        pause = (pause * 2).min(LONGEST);
    }
}
