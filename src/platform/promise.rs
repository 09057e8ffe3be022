//! What the browser answers later.

use std::rc::Rc;

use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Calls back with what a promise gives, or with `None` where it gives an error.
pub(super) fn then(promise: &JsValue, done: impl Fn(Option<JsValue>) + 'static) {
    then_boxed(promise, Rc::new(done));
}

/// One type of closure for all promises.
fn then_boxed(promise: &JsValue, done: Rc<dyn Fn(Option<JsValue>)>) {
    let failed = Rc::clone(&done);
    let ok = Closure::once_into_js(move |value: JsValue| done(Some(value)));
    let error = Closure::once_into_js(move |_: JsValue| failed(None));
    let then = Reflect::get(promise, &"then".into()).ok().and_then(|then| then.dyn_into::<Function>().ok());
    let _ = then.and_then(|then| then.call2(promise, &ok, &error).ok());
}
