//! The time.

/// Now, as ISO 8601 in UTC.
pub fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}
