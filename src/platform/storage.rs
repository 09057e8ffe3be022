//! What this browser keeps for this site.
//!
//! gloo-storage panics where even looking at `localStorage` is forbidden, as in a sandboxed frame, and takes the
//! whole page with it: so every call looks first.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Why something was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageProblem {
    /// The browser gives no storage to this page.
    Forbidden,
    /// There is no room left.
    Full,
}

/// The text kept under a key; `Ok(None)` where there is none.
pub fn read(key: &str) -> Result<Option<String>, StorageProblem> {
    storage()?.get_item(key).map_err(|_| StorageProblem::Forbidden)
}

/// Keeps a text under a key.
pub fn write(key: &str, text: &str) -> Result<(), StorageProblem> {
    storage()?.set_item(key, text).map_err(|_| StorageProblem::Full)
}

/// Forgets a key.
pub fn remove(key: &str) {
    if let Ok(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

/// Forgets every key that begins so.
pub fn remove_all(prefix: &str) {
    let Ok(storage) = storage() else { return };
    // Backwards, since each one removed moves those behind it.
    for place in (0..storage.length().unwrap_or_default()).rev() {
        if let Some(key) = storage.key(place).ok().flatten().filter(|key| key.starts_with(prefix)) {
            let _ = storage.remove_item(&key);
        }
    }
}

/// Calls back when another tab has changed the text under a key.
pub fn on_change(key: &'static str, callback: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let closure = Closure::<dyn Fn(web_sys::StorageEvent)>::new(move |event: web_sys::StorageEvent| {
        // No key: everything was cleared.
        if event.key().is_none_or(|changed| changed == key) {
            callback();
        }
    });
    let _ = window.add_event_listener_with_callback("storage", closure.as_ref().unchecked_ref());
    closure.forget(); // it serves for as long as the page lives
}

fn storage() -> Result<web_sys::Storage, StorageProblem> {
    let granted = web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))));
    if granted { Ok(LocalStorage::raw()) } else { Err(StorageProblem::Forbidden) }
}
