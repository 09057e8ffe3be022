//! What the scripts around the app may ask of it: functions that stand on the root element, for public/frame and public/offline.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::page;

/// Publishes a function that takes the fragment of a link, shows its plan if there is one, and returns the fragment of the plan on
/// the page.
pub fn publish_link(link: impl Fn(String) -> String + 'static) {
    publish("plan", Closure::<dyn Fn(String) -> String>::new(link).into_js_value());
}

/// Publishes a function that promises the results on the page: an object from their keys to canonical strings or `null`.
pub fn publish_results(results: impl Fn() -> js_sys::Promise + 'static) {
    publish("results", Closure::<dyn Fn() -> js_sys::Promise>::new(results).into_js_value());
}

fn publish(name: &str, function: JsValue) {
    if let Some(root) = page::document().and_then(|document| document.document_element()) {
        _ = Reflect::set(&root, &name.into(), &function);
    }
}

/// Tells the scripts around the app that the plan has changed.
pub fn tell_change() {
    let event = web_sys::Event::new("plan-change").ok();
    if let Some((document, event)) = page::document().zip(event) {
        _ = document.dispatch_event(&event);
    }
}
