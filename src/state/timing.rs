//! Signals that follow others a little later, so that a key is on the screen before everything that depends on it is.

use std::time::Duration;

use leptos::prelude::*;

/// Long enough for the field in which one types to be painted first.
pub const AFTER_PAINT: Duration = Duration::from_millis(50);

/// Longer than from one key to the next.
pub const PAUSE: Duration = Duration::from_millis(300);

/// Quiet enough to speak: a screen reader hears a result once, not at every key.
pub const QUIET: Duration = Duration::from_secs(1);

/// Follows a value, and wakes those that read it only when it has changed. A memo wakes them whenever something changes that it
/// reads, to find out that they are as they were: in a table of fifty rows that is a thousand effects a key.
pub fn follow_changes<T>(source: Memo<T>) -> ReadSignal<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let (value, set_value) = signal(source.get_untracked());
    Effect::new(move |_: Option<()>| {
        source.track();
        if differs(source, value) {
            set_value.set(source.get_untracked());
        }
    });
    value
}

/// Follows a value, but changes once in an interval at the most.
pub fn follow_at_intervals<T>(source: Memo<T>, interval: Duration) -> ReadSignal<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let (value, set_value) = signal(source.get_untracked());
    let is_waiting = StoredValue::new(false);
    Effect::new(move |first: Option<()>| {
        source.track();
        if (first.is_some() || differs(source, value)) && !is_waiting.get_value() {
            is_waiting.set_value(true);
            let update = move || {
                is_waiting.set_value(false);
                set_value.set(source.get_untracked());
            };
            set_timeout(update, interval);
        }
    });
    value
}

/// Follows a value once it has not changed for a while.
pub fn follow_when_resting<T>(source: Memo<T>, rest: Duration) -> ReadSignal<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let (value, set_value) = signal(source.get_untracked());
    let timer = StoredValue::new(None::<TimeoutHandle>);
    Effect::new(move |first: Option<()>| {
        source.track();
        if first.is_some() || differs(source, value) {
            if let Some(timer) = timer.get_value() {
                timer.clear();
            }
            timer.set_value(set_timeout_with_handle(move || set_value.set(source.get_untracked()), rest).ok());
        }
    });
    value
}

/// Whether the follower is behind: the value may change between the making of a signal and the first run of its effect.
fn differs<T: PartialEq + Send + Sync + 'static>(source: Memo<T>, value: ReadSignal<T>) -> bool {
    source.with_untracked(|source| value.with_untracked(|value| value != source))
}
