//! The system's own way to share something, where it has one.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::task;

/// Whether the system has one.
pub fn is_available() -> bool {
    method().is_some()
}

/// Offers an address with its title. Nothing is told of what became of it: closing the sheet is no error.
pub fn share(address: &str, title: &str) {
    let content = Object::new();
    for (key, value) in [("url", address), ("title", title)] {
        _ = Reflect::set(&content, &key.into(), &value.into());
    }
    if let Some((navigator, share)) = method() {
        // Who closes the sheet refuses the promise.
        if let Ok(Ok(promise)) = share.call1(&navigator, &content).map(JsCast::dyn_into::<js_sys::Promise>) {
            task::spawn(async move { _ = JsFuture::from(promise).await });
        }
    }
}

fn method() -> Option<(JsValue, Function)> {
    let navigator: JsValue = web_sys::window()?.navigator().into();
    let share = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
    Some((navigator, share))
}
