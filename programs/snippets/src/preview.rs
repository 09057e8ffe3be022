//! The calculator as a site would show it, by the very element that the code for a site has.

use conversion_cost::browser::page;
use js_sys::{Array, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The element, which `public/embed.js` defines.
const ELEMENT: &str = "conversion-cost-calculator";

/// Shows an element with these attributes in the element with this id.
pub fn show(place: &str, attributes: &[(String, String)]) {
    let Some(place) = page::element(place) else { return };
    let element = place.owner_document().and_then(|document| document.create_element(ELEMENT).ok());
    let Some(element) = element else { return };
    for (name, value) in attributes {
        let _ = element.set_attribute(name, value);
    }
    place.replace_children_with_node_1(&element);
}

/// Calls back with the names of the colours that a preview in this element left out, whenever one has started.
pub fn on_refused(place: &str, callback: impl Fn(Vec<String>) + 'static) {
    let Some(place) = page::element(place) else { return };
    let closure = Closure::<dyn Fn(web_sys::CustomEvent)>::new(move |event: web_sys::CustomEvent| {
        let refused = Reflect::get(&event.detail(), &"refused".into()).unwrap_or_default();
        callback(Array::from(&refused).iter().filter_map(|name| name.as_string()).collect());
    });
    let _ = place.add_event_listener_with_callback("conversion-cost:ready", closure.as_ref().unchecked_ref());
    closure.forget(); // it serves for as long as the page lives
}
