//! Lists to choose from that are looked at when a button is pressed.

use web_sys::HtmlSelectElement;

use super::page;

/// The value of a list, which then stands at its first option again.
pub fn take_value(id: &str) -> Option<String> {
    let list: HtmlSelectElement = page::by_id(id)?;
    let value = list.value();
    list.set_selected_index(0);
    Some(value)
}

/// Has a list show the option with this value.
pub fn set_value(id: &str, value: &str) {
    if let Some(list) = page::by_id::<HtmlSelectElement>(id) {
        list.set_value(value);
    }
}
