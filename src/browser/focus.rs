//! Which element has the focus.

use std::time::Duration;

use leptos::prelude::set_timeout;
use web_sys::HtmlInputElement;

use super::page;

/// Moves the focus to an element, if it is there; again, if it has it already.
pub fn to(id: &str) {
    if let Some(element) = page::element(id) {
        // An element that can't have the focus leaves it where it is.
        _ = element.blur();
        _ = element.focus();
    }
}

/// Moves the focus to the element with this id once the page shows what has just changed.
pub fn after_update(id: String) {
    set_timeout(move || to(&id), Duration::ZERO);
}

/// Selects the text of a field and moves the focus to it; the field is an `input` or a `textarea`.
pub fn select_text(id: &str) {
    // Both have this method.
    if let Some(field) = page::by_id::<HtmlInputElement>(id) {
        _ = field.focus();
        field.select();
    }
}
