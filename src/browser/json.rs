//! JSON read by the browser: for texts, which have neither fractions nor keys written twice. Saved records and links are read by
//! `crates/json` itself.

use js_sys::{Array, Object};
use json::Json;
use wasm_bindgen::{JsCast, JsValue};

/// The value of a text; `None` where the text is no JSON.
pub fn parse(text: &str) -> Option<Json> {
    js_sys::JSON::parse(text).ok().map(|value| convert(&value))
}

fn convert(value: &JsValue) -> Json {
    if let Some(text) = value.as_string() {
        return Json::Text(text);
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        return Json::List(list.iter().map(|value| convert(&value)).collect());
    }
    let Some(object) = value.dyn_ref::<Object>() else { return Json::Other };
    let member = |entry: JsValue| {
        let entry: Array = entry.dyn_into().ok()?;
        Some((entry.get(0).as_string()?, convert(&entry.get(1))))
    };
    Json::Object(Object::entries(object).iter().filter_map(member).collect())
}
