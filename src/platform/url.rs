//! The page's address.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The value of a key in the query; `None` where it is missing.
pub fn query(key: &str) -> Option<String> {
    web_sys::UrlSearchParams::new_with_str(&search()).ok()?.get(key)
}

/// The query with its `?`; empty where there is none.
pub fn search() -> String {
    location().and_then(|location| location.search().ok()).unwrap_or_default()
}

/// The fragment with its `#`; likewise.
pub fn fragment() -> String {
    location().and_then(|location| location.hash().ok()).unwrap_or_default()
}

/// The address without query and fragment; of the page that stands alone, where this is the one for frames.
pub fn page() -> String {
    let address = location().and_then(|location| location.href().ok()).unwrap_or_default();
    let page = address.split(['?', '#']).next().unwrap_or_default();
    // Some hosts leave the ending away.
    ["embed.html", "embed"].iter().find_map(|name| page.strip_suffix(name)).unwrap_or(page).to_owned()
}

/// Calls back whenever the address has changed while the page stayed.
pub fn on_change(callback: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    for event in ["hashchange", "popstate"] {
        let _ = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    }
    closure.forget(); // it serves for as long as the page lives
}

fn location() -> Option<web_sys::Location> {
    web_sys::window().map(|window| window.location())
}
