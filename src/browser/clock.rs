//! The time.

use wasm_bindgen::JsValue;

/// The current moment, as ISO 8601 in UTC.
pub fn timestamp() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// The current day in UTC, as in `2026-10-31`.
pub fn today() -> String {
    timestamp().split('T').next().unwrap_or_default().to_owned()
}

/// An ISO 8601 moment as people write it in a language.
pub fn localized(moment: &str, language: &str) -> String {
    js_sys::Date::new(&moment.into()).to_locale_string(language, &JsValue::UNDEFINED).into()
}
