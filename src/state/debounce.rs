//! A deed put off, so that it is done less often than it is asked for.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use leptos::prelude::set_timeout;

/// A wait, for one deed.
pub(super) struct Debounce {
    wait: Duration,
    calls: AtomicU32,
}

impl Debounce {
    pub(super) const fn new(wait: Duration) -> Self {
        Self { wait, calls: AtomicU32::new(0) }
    }

    /// Does it once nothing has asked for it during the wait: each call begins it again.
    pub(super) fn after_quiet(&'static self, deed: impl Fn() + 'static) {
        let call = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
        let deed = move || {
            if self.calls.load(Ordering::Relaxed) == call {
                deed();
            }
        };
        set_timeout(deed, self.wait);
    }

    /// Does it after the wait, together with whatever else asks for it until then.
    pub(super) fn once(&'static self, deed: impl Fn() + 'static) {
        if self.calls.swap(1, Ordering::Relaxed) == 0 {
            let deed = move || {
                self.calls.store(0, Ordering::Relaxed);
                deed();
            };
            set_timeout(deed, self.wait);
        }
    }
}
