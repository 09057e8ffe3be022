//! The clipboard, which a browser may refuse or not have.

use std::pin::Pin;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// Copies a text; whether that worked.
pub async fn copy(text: &str) -> bool {
    settled(call("writeText", &text.into())).await
}

/// A text, and the same as HTML for programs that take it.
pub struct Content {
    /// The text.
    pub text: String,
    /// The HTML.
    pub html: String,
}

/// Copies content once it is there, as text alone where the browser knows one kind only. Whether that worked.
///
/// The browser is asked at once: WebKit lets a page copy while it answers to a press and no later.
pub fn copy_content(content: impl Future<Output = Option<Content>> + 'static) -> impl Future<Output = bool> {
    let texts = promise(Box::pin(async move {
        let Content { text, html } = content.await.ok_or(JsValue::UNDEFINED)?;
        Ok(Array::of2(&text.into(), &html.into()).into())
    }));
    let copied = item(&texts).map(|item| call("write", &Array::of1(&item)));
    async move {
        match copied {
            Some(copied) => settled(copied).await,
            None => {
                let text = JsFuture::from(texts).await.ok().and_then(|texts| Array::from(&texts).get(0).as_string());
                match text {
                    Some(text) => copy(&text).await,
                    None => false,
                }
            }
        }
    }
}

/// Futures are boxed first: each type of them would be a kilobyte of its own in the program.
fn promise(future: Pin<Box<dyn Future<Output = Result<JsValue, JsValue>>>>) -> Promise {
    future_to_promise(future)
}

async fn settled(promise: Option<Promise>) -> bool {
    match promise {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// `navigator.clipboard` is missing where the page did not come over HTTPS.
fn call(method: &str, argument: &JsValue) -> Option<Promise> {
    let clipboard = Reflect::get(&web_sys::window()?.navigator(), &"clipboard".into()).ok()?;
    let method: Function = Reflect::get(&clipboard, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(&clipboard, argument).ok().map(|promise| Promise::resolve(&promise))
}

/// One item in two kinds, of the promised texts; `None` where the browser has no `ClipboardItem`.
fn item(texts: &Promise) -> Option<JsValue> {
    let window: JsValue = web_sys::window()?.into();
    let constructor: Function = Reflect::get(&window, &"ClipboardItem".into()).ok()?.dyn_into().ok()?;
    let kinds = Object::new();
    for (place, kind) in [(0, "text/plain"), (1, "text/html")] {
        let texts = texts.clone();
        let blob = promise(Box::pin(async move {
            let text = Array::from(&JsFuture::from(texts).await?).get(place);
            let settings = web_sys::BlobPropertyBag::new();
            settings.set_type(kind);
            Ok(web_sys::Blob::new_with_str_sequence_and_options(&Array::of1(&text), &settings)?.into())
        }));
        Reflect::set(&kinds, &kind.into(), &blob).ok()?;
    }
    Reflect::construct(&constructor, &Array::of1(&kinds)).ok()
}
