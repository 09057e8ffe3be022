//! What this browser stores for this site.
//!
//! gloo-storage panics where even looking at `localStorage` is forbidden, as in a sandboxed frame, and takes the
//! whole page with it: so every call looks first.

use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::window_event_listener_untyped;
use wasm_bindgen::JsCast;

/// Why something was not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageProblem {
    /// The browser gives no storage to this page.
    Forbidden,
    /// There is no room left.
    Full,
}

/// The text under a key; `Ok(None)` where there is none.
pub fn read(key: &str) -> Result<Option<String>, StorageProblem> {
    storage()?.get_item(key).map_err(|_| StorageProblem::Forbidden)
}

/// Stores a text under a key.
pub fn write(key: &str, text: &str) -> Result<(), StorageProblem> {
    storage()?.set_item(key, text).map_err(|_| StorageProblem::Full)
}

/// Removes a key.
pub fn remove(key: &str) {
    if let Ok(storage) = storage() {
        _ = storage.remove_item(key);
    }
}

/// Removes every key with this prefix.
pub fn remove_all(prefix: &str) {
    let Ok(storage) = storage() else { return };
    // Backwards, since each one removed moves those behind it.
    for place in (0..storage.length().unwrap_or_default()).rev() {
        if let Some(key) = storage.key(place).ok().flatten().filter(|key| key.starts_with(prefix)) {
            _ = storage.remove_item(&key);
        }
    }
}

/// Calls back when another tab has changed the text under a key.
pub fn on_change(key: String, callback: impl Fn() + 'static) {
    window_event_listener_untyped("storage", move |event| {
        // No key: everything was cleared.
        let changed = event.dyn_into::<web_sys::StorageEvent>().ok().and_then(|event| event.key());
        if changed.is_none_or(|changed| changed == key) {
            callback();
        }
    });
}

fn storage() -> Result<web_sys::Storage, StorageProblem> {
    let granted = web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))));
    if granted { Ok(LocalStorage::raw()) } else { Err(StorageProblem::Forbidden) }
}
