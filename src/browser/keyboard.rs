//! Keys that work wherever the focus is.

use leptos::ev;
use leptos::prelude::{on_cleanup, window_event_listener};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Calls back when Ctrl+Z is pressed (⌘Z on a Mac), with `true` where Shift is as well; not in fields in which one types, which
/// have an undo of their own.
pub fn on_undo_keys(callback: impl Fn(bool) + 'static) {
    let listener = window_event_listener(ev::keydown, move |event| {
        let is_undo = (event.ctrl_key() || event.meta_key()) && event.key().eq_ignore_ascii_case("z");
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let is_typing =
            field.is_some_and(|field| !matches!(field.type_().as_str(), "checkbox" | "radio" | "range" | "file"));
        if is_undo && !is_typing {
            event.prevent_default();
            callback(event.shift_key());
        }
    });
    on_cleanup(move || listener.remove());
}
