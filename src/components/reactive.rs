//! Texts, flags and branches that follow what they read. All of a kind are one type, however they are computed: each further
//! type of reactive view would be a kilobyte of its own in the program.

use leptos::prelude::*;

/// A text that follows what it reads.
pub fn text(read: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    text_of(Box::new(read))
}

fn text_of(read: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    Signal::derive(read)
}

/// These words while a flag is set, else none.
pub fn words_if(flag: Signal<bool>, words: &'static str) -> Signal<String> {
    text(move || if flag.get() { words.to_owned() } else { String::new() })
}

/// A yes or no that follows what it reads.
pub fn flag(read: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    flag_of(Box::new(read))
}

fn flag_of(read: Box<dyn Fn() -> bool + Send + Sync>) -> Signal<bool> {
    Signal::derive(read)
}

/// A flag that changes only when its value does.
pub fn memo_flag(read: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    let read: Box<dyn Fn() -> bool + Send + Sync> = Box::new(read);
    memo_flag_of(read)
}

fn memo_flag_of(read: Box<dyn Fn() -> bool + Send + Sync>) -> Signal<bool> {
    Memo::new(move |_| read()).into()
}

/// A text that changes only when its words do.
pub fn memo_text(read: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    memo_text_of(Box::new(read))
}

fn memo_text_of(read: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    Memo::new(move |_| read()).into()
}

/// The value of an aria attribute: a bare or a missing attribute is no state to a browser.
pub fn aria(flag: Signal<bool>) -> Signal<String> {
    text(move || flag.get().to_string())
}

/// A part of the page that is built anew whenever what it reads changes.
pub fn dynamic(view: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    dynamic_of(Box::new(view))
}

fn dynamic_of(view: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
    view.into_any()
}

/// A part of the page that is there while a flag is set.
pub fn view_if(flag: Signal<bool>, view: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    dynamic(move || if flag.get() { view() } else { ().into_any() })
}
