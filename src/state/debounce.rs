//! A deed put off, so that it is done less often than it is asked for.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use leptos::prelude::set_timeout;

use crate::platform::clock;

/// A wait, for one deed.
pub(super) struct Debounce {
    wait: Duration,
    /// Whether a timer runs. One at a time: to set one takes the browser as long as to calculate a row.
    is_waiting: AtomicBool,
    /// When it was asked for last, in milliseconds.
    asked: AtomicU64,
}

impl Debounce {
    pub(super) const fn new(wait: Duration) -> Self {
        Self { wait, is_waiting: AtomicBool::new(false), asked: AtomicU64::new(0) }
    }

    /// Does it once nothing has asked for it during the wait: each call begins it again.
    pub(super) fn after_quiet(&'static self, deed: impl Fn() + 'static) {
        self.asked.store(clock::milliseconds(), Relaxed);
        if !self.is_waiting.swap(true, Relaxed) {
            self.wait_for(self.wait, Box::new(deed));
        }
    }

    fn wait_for(&'static self, rest: Duration, deed: Box<dyn Fn()>) {
        let look = move || {
            // None where the clock was put back meanwhile.
            let quiet = clock::milliseconds().checked_sub(self.asked.load(Relaxed)).map(Duration::from_millis);
            match quiet.and_then(|quiet| self.wait.checked_sub(quiet)) {
                Some(rest) if !rest.is_zero() => self.wait_for(rest, deed),
                _ => {
                    self.is_waiting.store(false, Relaxed);
                    deed();
                }
            }
        };
        set_timeout(look, rest);
    }

    /// Does it after the wait, together with whatever else asks for it until then.
    pub(super) fn once(&'static self, deed: impl Fn() + 'static) {
        if !self.is_waiting.swap(true, Relaxed) {
            let deed = move || {
                self.is_waiting.store(false, Relaxed);
                deed();
            };
            set_timeout(deed, self.wait);
        }
    }
}
