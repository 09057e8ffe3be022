//! A deed put off until things have been quiet for a while.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use leptos::prelude::set_timeout;

/// Waits for quiet; each call starts the wait again.
pub(super) struct Debounce {
    wait: Duration,
    calls: AtomicU32,
}

impl Debounce {
    pub(super) const fn new(wait: Duration) -> Self {
        Self { wait, calls: AtomicU32::new(0) }
    }

    /// Does it once the wait is over, unless called again before.
    pub(super) fn after_quiet(&'static self, deed: impl Fn() + 'static) {
        let call = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
        let deed = move || {
            if self.calls.load(Ordering::Relaxed) == call {
                deed();
            }
        };
        set_timeout(deed, self.wait);
    }
}
