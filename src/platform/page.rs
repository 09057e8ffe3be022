//! The document around the app: its language, title, appearance and state, and when it goes out of sight.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The languages that the browser asks for, the preferred one first.
pub fn languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    languages.into_iter().flatten().filter_map(|tag| tag.as_string()).collect()
}

/// Sets the document's language, title and description.
pub fn set_texts(language: &str, title: &str, description: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    set_root("lang", language);
    if let Some(meta) = element("description") {
        let _ = meta.set_attribute("content", description);
    }
}

/// Sets an attribute of the root element.
pub fn set_root(attribute: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(attribute, value);
    }
}

/// Removes the text that stood in the page before the app did.
pub fn remove(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.remove();
    }
}

/// The element with an id.
pub fn element(id: &str) -> Option<web_sys::HtmlElement> {
    by_id(id)
}

/// The element with an id, which says what kind of element it is: ids are ours.
pub(super) fn by_id<T: JsCast>(id: &str) -> Option<T> {
    document()?.get_element_by_id(id).map(JsCast::unchecked_into)
}

/// Has everything laid out that stands on the page so far.
pub fn lay_out() {
    document().and_then(|document| document.body()).map(|body| body.offset_height());
}

/// Whether an element with this id is folded away, or isn't there.
pub fn is_folded(id: &str) -> bool {
    element(id).is_none_or(|element| element.closest("details:not([open]) > :not(summary)").ok().flatten().is_some())
}

/// Whether an element has nothing in it, or isn't there.
pub fn is_empty(id: &str) -> bool {
    element(id).is_none_or(|element| element.first_element_child().is_none())
}

/// Moves the focus to an element, if it is there; anew, if it has it already.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.blur();
        let _ = element.focus();
    }
}

/// Calls back with the `data-deed` of what is used in the element with this id, and with its value: of fields when
/// something is entered, of buttons when they are pressed, of what unfolds when it does or folds again ("open" or "").
pub fn on_deed(id: &str, callback: impl Fn(&str, String) + 'static) {
    let closure = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        let Some(target) = event.target().map(JsCast::unchecked_into::<web_sys::HtmlInputElement>) else { return };
        let Some(deed) = target.get_attribute("data-deed") else { return };
        let kind = target.get_attribute("type").unwrap_or_default();
        let value = match (event.type_().as_str(), kind.as_str()) {
            ("toggle", _) if target.has_attribute("open") => "open".to_owned(),
            ("toggle", _) | ("click", "button") | ("change", "file") => String::new(),
            ("change", "checkbox") => target.checked().to_string(),
            // These tell at every step.
            ("input", "range" | "text") => target.value(),
            ("change", kind) if !matches!(kind, "range" | "text") => target.value(),
            _ => return,
        };
        callback(&deed, value);
    });
    if let Some(place) = element(id) {
        for event in ["input", "change", "click", "toggle"] {
            // On the way down: what unfolds tells nobody above it.
            let listener = closure.as_ref().unchecked_ref();
            let _ = place.add_event_listener_with_callback_and_bool(event, listener, true);
        }
    }
    closure.forget(); // it serves for as long as the page lives
}

/// The value of a list to choose from, which then stands at its first choice.
pub fn take_value(id: &str) -> Option<String> {
    let list: web_sys::HtmlSelectElement = by_id(id)?;
    let value = list.value();
    list.set_selected_index(0);
    Some(value)
}

/// Selects the text of a field and moves the focus to it.
pub fn select(id: &str) {
    if let Some(field) = by_id::<web_sys::HtmlInputElement>(id) {
        let _ = field.focus();
        field.select();
    }
}

/// Gives each option of a list of groups the words of its value, if it has none, and the last group those of these values
/// that are missing.
pub fn complete_list(id: &str, values: &[String], words: impl Fn(&str) -> String) {
    let list = document().and_then(|document| document.get_element_by_id(id));
    let Some((document, list)) = document().zip(list) else { return };
    let mut there = Vec::new();
    let groups = children(&list);
    for option in groups.iter().flat_map(children) {
        let value = option.get_attribute("value").unwrap_or_default();
        if option.text_content().as_ref() == Some(&value) {
            option.set_text_content(Some(&words(&value)));
        }
        there.push(value);
    }
    let Some(group) = groups.last() else { return };
    for value in values.iter().filter(|value| !there.contains(value)) {
        if let Ok(option) = document.create_element("option") {
            let _ = option.set_attribute("value", value);
            option.set_text_content(Some(&words(value)));
            let _ = group.append_child(&option);
        }
    }
}

fn children(parent: &web_sys::Element) -> Vec<web_sys::Element> {
    std::iter::successors(parent.first_element_child(), web_sys::Element::next_element_sibling).collect()
}

/// Calls back whenever the page is hidden or left, and with `true` whenever it is shown again.
pub fn on_visibility(callback: impl Fn(bool) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let closure = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        let shown = document.visibility_state() == web_sys::VisibilityState::Visible;
        callback(shown && event.type_() != "pagehide");
    });
    let listener = closure.as_ref().unchecked_ref();
    for event in ["pagehide", "pageshow"] {
        let _ = window.add_event_listener_with_callback(event, listener);
    }
    if let Some(document) = window.document() {
        let _ = document.add_event_listener_with_callback("visibilitychange", listener);
    }
    closure.forget(); // it serves for as long as the page lives
}

pub(super) fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
