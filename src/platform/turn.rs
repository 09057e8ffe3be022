//! The browser's next turn.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::MessageChannel;

/// Calls back as soon as the browser has done what else it has to do. A timer would come later, and much later in a page or
/// a frame that nobody sees.
pub fn next(callback: impl FnOnce() + 'static) {
    let Ok(channel) = MessageChannel::new() else { return };
    let callback = Closure::once_into_js(callback);
    channel.port1().set_onmessage(Some(callback.unchecked_ref()));
    let _ = channel.port2().post_message(&JsValue::NULL);
}
