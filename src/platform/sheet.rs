//! What the system shares things with, where it has such a thing.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::promise::then;

/// Whether there is something to share with.
pub fn is_there() -> bool {
    method().is_some()
}

/// Offers an address and its title. Whoever changes their mind there has not made an error.
pub fn share(address: &str, title: &str) {
    let object = Object::new();
    let _ = Reflect::set(&object, &"url".into(), &address.into());
    let _ = Reflect::set(&object, &"title".into(), &title.into());
    if let Some(promise) = method().and_then(|(navigator, share)| share.call1(&navigator, &object).ok()) {
        then(&promise, |_| ());
    }
}

fn method() -> Option<(JsValue, Function)> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let share = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
    Some((navigator, share))
}
