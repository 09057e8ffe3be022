//! The time.

use wasm_bindgen::JsValue;

/// Now, as ISO 8601 in UTC.
pub fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// An ISO 8601 moment as people here write it.
pub fn local(moment: &str, language: &str) -> String {
    js_sys::Date::new(&moment.into()).to_locale_string(language, &JsValue::UNDEFINED).into()
}

/// Milliseconds since 1970.
pub fn milliseconds() -> u64 {
    js_sys::Date::now() as u64
}
