//! What the style sheet comes to on this page: a theme follows the system, and sites set colours of their own.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::page;

/// The colour that a custom property stands for, as in "rgb(24, 32, 43)"; `None` where the browser doesn't tell.
pub fn color(property: &str) -> Option<String> {
    let root: HtmlElement = page::document()?.document_element()?.dyn_into().ok()?;
    // The property itself may say more than one colour, as `light-dark()` does.
    root.style().set_property("color", &format!("var({property})")).ok()?;
    let color = computed(&root, "color");
    root.style().remove_property("color").ok()?;
    color
}

/// The fonts of the page, as CSS lists them; `None` where the browser doesn't tell.
pub fn font_family() -> Option<String> {
    computed(page::document()?.body()?.as_ref(), "font-family")
}

fn computed(element: &Element, property: &str) -> Option<String> {
    let style = web_sys::window()?.get_computed_style(element).ok()??;
    style.get_property_value(property).ok().filter(|value| !value.is_empty())
}
