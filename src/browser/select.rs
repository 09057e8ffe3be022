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
