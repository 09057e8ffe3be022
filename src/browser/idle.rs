//! Work that can wait until the browser has nothing else to do.

use std::time::Duration;

use js_sys::{Function, Reflect};
use leptos::prelude::set_timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// How long the page is left alone first.
const REST: Duration = Duration::from_millis(1500);

/// Calls back once the page has been there for a while and the browser is idle; after that while alone where the browser
/// does not tell (WebKit).
pub fn when_idle(callback: impl FnOnce() + 'static) {
    set_timeout(move || request(&Closure::once_into_js(callback).unchecked_into()), REST);
}

fn request(callback: &Function) {
    let Some(window) = web_sys::window() else { return };
    let request = Reflect::get(&window, &"requestIdleCallback".into()).ok();
    let asked = request.and_then(|request| request.dyn_into::<Function>().ok()?.call1(&window, callback).ok());
    if asked.is_none() {
        _ = callback.call0(&window);
    }
}
