//! A part that is loaded later: on its way, impossible to load, tried again.

use std::cell::Cell;
use std::rc::Rc;

use conversion_cost::components::{LazyPart, LazyPartLabels, Loader};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::{Mounted, next_task};

const LABELS: LazyPartLabels = LazyPartLabels { loading: "Loading", failed: "Not to be had.", try_again: "Try again" };

/// A part whose first so many tries fail, the way to it, and how often it was tried.
fn part(failing: u32) -> (Mounted, Loader<u32>, Rc<Cell<u32>>) {
    let tries = Rc::new(Cell::new(0));
    let made = Rc::new(Cell::new(None));
    let page = Mounted::new({
        let (tries, made) = (Rc::clone(&tries), Rc::clone(&made));
        move || {
            let loader = Loader::new(move || {
                tries.set(tries.get() + 1);
                let answer = (tries.get() > failing).then_some(7);
                async move {
                    next_task().await;
                    answer
                }
            });
            made.set(Some(loader));
            let content = |part: u32| view! { <p class="content">{part}</p> }.into_any();
            view! { <LazyPart loader labels=LABELS view=content /> }.into_any()
        }
    });
    (page, made.get().unwrap(), tries)
}

#[wasm_bindgen_test]
async fn it_comes_once_it_is_asked_for() {
    let (page, loader, tries) = part(0);
    next_task().await;
    assert!(page.find("*").is_none(), "something is there unasked");
    loader.request();
    loader.request();
    page.until("a word on the loading", |page| page.find("[role=status]").is_some()).await;
    assert_eq!(page.text("[role=status]"), "Loading");
    page.until("the content", |page| page.find(".content").is_some()).await;
    assert_eq!(page.text(".content"), "7");
    assert!(page.find("[role=status]").is_none());
    loader.request();
    next_task().await;
    assert_eq!(tries.get(), 1);
}

#[wasm_bindgen_test]
async fn where_it_cannot_be_loaded_it_says_so_and_is_tried_again() {
    let (page, loader, tries) = part(2);
    loader.request();
    for tried in 1..=2 {
        page.until("a word on the failure", |page| page.find("[role=alert]").is_some()).await;
        assert_eq!(page.text("[role=alert]"), "Not to be had. Try again");
        assert_eq!(tries.get(), tried);
        page.press("[data-action=try-again]");
        page.until("a word on the loading", |page| page.find("[role=status]").is_some()).await;
        assert!(page.find("[role=alert]").is_none());
    }
    page.until("the content", |page| page.find(".content").is_some()).await;
    assert_eq!(tries.get(), 3);
}
