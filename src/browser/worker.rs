//! A program that works beside the page: in a worker, or in the page where none may be started, as in a sandboxed frame.

use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CustomEvent, CustomEventInit, Event, File, HtmlElement, MessageChannel, MessageEvent, MessagePort, Worker,
};

use super::page;

/// The event with which a script in the page is handed its port, in `detail`.
const PORT_EVENT: &str = "worker-port";

/// What the script says before anything else, once it can go on.
const READY: &str = "ready";

/// A program beside the page. It says bytes; anything else that it says is that it can't go on. It ends with this where it is in a worker.
pub struct WorkerClient {
    port: Port,
    _on_message: Closure<dyn Fn(MessageEvent)>,
    _on_error: Closure<dyn Fn()>,
}

enum Port {
    Worker(Worker),
    Page(MessagePort),
}

impl WorkerClient {
    /// Starts the module script of this name. Takes all that it says, and calls back where it can't go on. `None` where it can't
    /// be started.
    pub async fn start(
        script: &str,
        on_message: impl Fn(&[u8]) + 'static,
        on_failure: impl Fn() + Clone + 'static,
    ) -> Option<Self> {
        let address = page::beside_script(script)?;
        let port = match in_worker(&address).await {
            Some(worker) => Port::Worker(worker),
            None => Port::Page(in_page(&address).await?),
        };
        let failed = on_failure.clone();
        let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            match event.data().dyn_into::<Uint8Array>() {
                Ok(bytes) => on_message(&bytes.to_vec()),
                Err(_) => failed(),
            }
        });
        let on_error = Closure::<dyn Fn()>::new(on_failure);
        match &port {
            Port::Worker(worker) => {
                worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
                worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
            }
            Port::Page(port) => port.set_onmessage(Some(on_message.as_ref().unchecked_ref())),
        }
        Some(Self { port, _on_message: on_message, _on_error: on_error })
    }

    /// Says something to it, with files.
    pub fn post(&self, bytes: &[u8], files: &[File]) {
        let message = Array::of2(&Uint8Array::from(bytes), &files.iter().collect::<Array>());
        // Bytes and files can always be sent.
        _ = match &self.port {
            Port::Worker(worker) => worker.post_message(&message),
            Port::Page(port) => port.post_message(&message),
        };
    }
}

impl Drop for WorkerClient {
    fn drop(&mut self) {
        match &self.port {
            Port::Worker(worker) => worker.terminate(),
            Port::Page(port) => port.close(),
        }
    }
}

/// The script in a worker, once that is ready.
async fn in_worker(address: &str) -> Option<Worker> {
    let options = web_sys::WorkerOptions::new();
    options.set_type(web_sys::WorkerType::Module);
    let worker = Worker::new_with_options(address, &options).ok()?;
    let listen = |done: &Function| {
        worker.set_onmessage(Some(done));
        worker.set_onerror(Some(done));
    };
    if is_ready(&first_event(&listen).await) {
        return Some(worker);
    }
    worker.terminate();
    None
}

/// The script in the page, once that is ready.
async fn in_page(address: &str) -> Option<MessagePort> {
    let document = page::document()?;
    let script: HtmlElement = document.create_element("script").ok()?.unchecked_into();
    // Attributes of an element of our own: neither can fail.
    _ = script.set_attribute("type", "module");
    _ = script.set_attribute("src", address);
    document.head()?.append_child(&script).ok()?;
    let listen = |done: &Function| {
        script.set_onload(Some(done));
        script.set_onerror(Some(done));
    };
    if first_event(&listen).await.type_() != "load" {
        return None;
    }
    let channel = MessageChannel::new().ok()?;
    let settings = CustomEventInit::new();
    settings.set_detail(&channel.port2());
    let hand_over = CustomEvent::new_with_event_init_dict(PORT_EVENT, &settings).ok()?;
    web_sys::window()?.dispatch_event(&hand_over).ok()?;
    let port = channel.port1();
    let ready = first_event(&|done: &Function| port.set_onmessage(Some(done))).await;
    is_ready(&ready).then_some(port)
}

/// The first event for which a listener is set. It is what the listener was called with, so it is an event.
fn first_event(listen: &dyn Fn(&Function)) -> impl Future<Output = Event> + use<> {
    let promise = Promise::new(&mut |done, _| listen(&done));
    async move { JsFuture::from(promise).await.unwrap_or_else(|error| error).unchecked_into() }
}

/// Whether an event says that the script is ready.
fn is_ready(event: &Event) -> bool {
    event.dyn_ref::<MessageEvent>().is_some_and(|event| event.data().as_string().as_deref() == Some(READY))
}
