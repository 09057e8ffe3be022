//! The page's address.

use leptos::prelude::window_event_listener_untyped;

/// The value of a key in the query; `None` where it is missing.
pub fn query(key: &str) -> Option<String> {
    web_sys::UrlSearchParams::new_with_str(&search()).ok()?.get(key)
}

/// All keys of the query.
pub fn query_keys() -> Vec<String> {
    let Ok(parameters) = web_sys::UrlSearchParams::new_with_str(&search()) else { return Vec::new() };
    parameters.keys().into_iter().filter_map(|key| key.ok()?.as_string()).collect()
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
pub fn on_change(callback: impl Fn() + Copy + 'static) {
    for event in ["hashchange", "popstate"] {
        window_event_listener_untyped(event, move |_| callback());
    }
}

fn location() -> Option<web_sys::Location> {
    web_sys::window().map(|window| window.location())
}
