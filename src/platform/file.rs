//! Files handed to the person.

/// An address that a link with a `download` attribute saves as a text file.
pub fn text_address(text: &str) -> String {
    let encoded: String = js_sys::encode_uri_component(text).into();
    format!("data:text/plain;charset=utf-8,{encoded}")
}
