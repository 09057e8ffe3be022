//! Text as the browser sees it.

/// The text in Unicode's composed form (NFC), so that what looks the same is the same.
pub fn composed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}
