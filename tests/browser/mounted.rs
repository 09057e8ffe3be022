//! A view on the page of the test, and what a person does with it and reads in it.

use std::time::Duration;

use js_sys::Function;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// A view on the page. It goes when this does.
pub struct Mounted {
    root: HtmlElement,
    _handle: UnmountHandle<AnyViewState>,
}

impl Mounted {
    /// Puts a view on the page.
    pub fn new(view: impl FnOnce() -> AnyView + 'static) -> Self {
        let document = document();
        let root: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&root).unwrap();
        Self { _handle: mount_to(root.clone(), view), root }
    }

    /// The first element of a selector, if there is one.
    pub fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.root.query_selector(selector).unwrap().map(JsCast::unchecked_into)
    }

    /// An attribute of the first element of a selector; empty where it has none.
    pub fn attribute(&self, selector: &str, name: &str) -> String {
        self.get(selector).get_attribute(name).unwrap_or_default()
    }

    /// The text in the first element of a selector.
    pub fn text(&self, selector: &str) -> String {
        self.get(selector).text_content().unwrap_or_default()
    }

    /// Types a text into a field, in place of what is there, as far as the page can tell.
    pub fn type_into(&self, selector: &str, text: &str) {
        let typing =
            "field.focus(); field.value = text; field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
        Function::new_with_args("field, text", typing)
            .call2(&JsValue::UNDEFINED, &self.get(selector), &text.into())
            .unwrap();
    }

    /// Presses something.
    pub fn press(&self, selector: &str) {
        let element = self.get(selector);
        element.focus().unwrap();
        element.click();
    }

    /// Takes the focus out of a field. An event, as a window in the background may tell nobody that a field was left.
    pub fn leave(&self, selector: &str) {
        self.get(selector).dispatch_event(&web_sys::Event::new("blur").unwrap()).unwrap();
    }

    /// Waits until this is so on the page.
    pub async fn until(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        for _ in 0..500 {
            if is_so(self) {
                return;
            }
            next_task().await;
        }
        panic!("{what}: not so in {}", self.root.inner_html());
    }

    fn get(&self, selector: &str) -> HtmlElement {
        self.find(selector).unwrap_or_else(|| panic!("no {selector} in {}", self.root.inner_html()))
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.root.remove();
    }
}

/// The document of the test.
pub fn document() -> web_sys::Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Lets timers that are due and effects run.
pub async fn next_task() {
    let mut ends = |done: Function, _| set_timeout(move || _ = done.call0(&JsValue::UNDEFINED), Duration::ZERO);
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::new(&mut ends)).await.unwrap();
}
