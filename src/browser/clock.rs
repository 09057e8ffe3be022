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

/// An ISO 8601 day as people write it in a language: 31. okt. 2026.
pub fn localized_day(day: &str, language: &str) -> String {
    let options = js_sys::Object::new();
    for (name, value) in [("dateStyle", "medium"), ("timeZone", "UTC")] {
        // Properties of an object of our own.
        _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
    }
    js_sys::Date::new(&day.into()).to_locale_date_string(language, &options).into()
}
