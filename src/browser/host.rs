//! What the scripts around the app may ask of it: functions that stand on the root element, for public/frame and public/offline.

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::future_to_promise;

use super::page;

/// Publishes a function that takes the fragment of a link, shows its plan if there is one, and returns the fragment of the plan on
/// the page.
pub fn publish_link(link: impl Fn(String) -> String + 'static) {
    publish("plan", Closure::<dyn Fn(String) -> String>::new(link).into_js_value());
}

/// What is published of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanResults {
    /// Whether everything that is typed can be read.
    pub is_valid: bool,
    /// The results by their keys, as canonical numbers; `None` where there is no number.
    pub results: Vec<(String, Option<String>)>,
}

/// Publishes a function that promises the results: an object with `valid` and, by their keys, `results`. `null` where they can't
/// be had.
pub fn publish_results<F>(results: impl Fn() -> F + 'static)
where
    F: Future<Output = Option<PlanResults>> + 'static,
{
    let promise = move || {
        let results = results();
        future_to_promise(async move { Ok(results.await.map_or(JsValue::NULL, to_object)) })
    };
    publish("results", Closure::<dyn Fn() -> Promise>::new(promise).into_js_value());
}

fn to_object(PlanResults { is_valid, results }: PlanResults) -> JsValue {
    let (object, by_key) = (Object::new(), Object::new());
    let set = |object: &Object, key: &str, value: &JsValue| {
        // A plain object of our own takes everything.
        _ = Reflect::set(object, &key.into(), value);
    };
    for (key, number) in results {
        set(&by_key, &key, &number.map_or(JsValue::NULL, JsValue::from));
    }
    set(&object, "valid", &is_valid.into());
    set(&object, "results", &by_key);
    object.into()
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
