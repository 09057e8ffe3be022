//! The document around the app: its language, title and state, and when it goes out of sight.

use leptos::prelude::window_event_listener_untyped;
use wasm_bindgen::JsCast;

/// The document; `None` outside of a page.
pub fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// An attribute of the root element.
pub fn root_attribute(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(name)
}

/// Sets an attribute of the root element.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        _ = root.set_attribute(name, value);
    }
}

/// Sets the document's language, title and description.
pub fn set_texts(language: &str, title: &str, description: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    set_root_attribute("lang", language);
    if let Some(meta) = element("description") {
        _ = meta.set_attribute("content", description);
    }
}

/// The value of a `data-` attribute of the page's own script, by its name without `data-`.
pub fn script_setting(name: &str) -> Option<String> {
    document()?.query_selector("script[data-texts]").ok()??.get_attribute(&format!("data-{name}"))
}

/// The address of a file beside the page's own script; `None` where the script is no file, as in the calculator in one file.
pub fn beside_script(file: &str) -> Option<String> {
    let script = document()?.query_selector("script[data-texts]").ok()??.get_attribute("src")?;
    let script = web_sys::Url::new_with_base(&script, &document()?.base_uri().ok()??).ok()?;
    web_sys::Url::new_with_base(file, &script.href()).ok().map(|address| address.href())
}

/// Whether the element with an id is there and not disabled, by itself or with what it is in.
pub fn is_enabled(id: &str) -> bool {
    element(id).is_some_and(|element| element.matches(":enabled").unwrap_or_default())
}

/// Removes the element with an id.
pub fn remove(id: &str) {
    if let Some(element) = element(id) {
        element.remove();
    }
}

/// The element with an id.
pub fn element(id: &str) -> Option<web_sys::HtmlElement> {
    by_id(id)
}

/// The element with an id, of the kind that the caller knows it to be: ids are ours.
pub(super) fn by_id<T: JsCast>(id: &str) -> Option<T> {
    document()?.get_element_by_id(id).map(JsCast::unchecked_into)
}

/// Calls back with `false` whenever the page is hidden or left, with `true` whenever it is shown again.
pub fn on_visibility(callback: impl Fn(bool) + Copy + 'static) {
    for event in ["pagehide", "pageshow", "visibilitychange"] {
        window_event_listener_untyped(event, move |event| {
            let hidden = document().is_none_or(|document| document.hidden());
            callback(!hidden && event.type_() != "pagehide");
        });
    }
}
