//! Unicode's normal forms, which the browser knows.

/// The text in composed form (NFC), so that what looks the same is the same.
pub fn composed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}
