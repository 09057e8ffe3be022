//! What `public/import/worker.js` calls. The files and what was chosen for them are in `session.rs`; how that looks is in
//! `screen.rs` and the files below it.

mod answer;
mod campaigns;
mod choices;
mod columns;
mod files;
mod problems;
mod questions;
mod result;
mod screen;
mod session;
mod writer;

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

use session::Session;

thread_local! {
    static SESSION: RefCell<Option<Session>> = const { RefCell::new(None) };
}

fn with<T>(deed: impl FnOnce(&mut Session) -> T) -> Option<T> {
    SESSION.with_borrow_mut(|session| session.as_mut().map(deed))
}

/// Opens the window in the language of this tag, whose sentences are given. `currency` is that of the form, and `typed` says
/// whether there are amounts in it; `remembered` is what [`remembered`] gave an earlier time. `false` where the sentences
/// can't be read.
#[wasm_bindgen]
pub fn open(tag: &str, texts: String, currency: &str, typed: bool, remembered: &str) -> bool {
    SESSION.with_borrow_mut(|session| {
        let files = session.take().map(Session::into_files).unwrap_or_default();
        *session = Session::open(tag, texts, currency, typed, remembered, files);
        session.is_some()
    })
}

/// Adds a file; its number.
#[wasm_bindgen]
pub fn add(name: &str) -> u32 {
    with(|session| session.add(name)).unwrap_or_default()
}

/// The next file that is to be read.
#[wasm_bindgen]
pub fn wanted() -> Option<u32> {
    with(|session| session.wanted()).flatten()
}

/// Reads the next bytes of a file, of which this part has come so far; whether more are wanted.
#[wasm_bindgen]
pub fn feed(file: u32, bytes: &[u8], part: f64) -> bool {
    with(|session| session.feed(file, bytes, part)).unwrap_or_default()
}

/// Says that a file's text is made of a workbook, whose numbers have dots.
#[wasm_bindgen]
pub fn workbook(file: u32) {
    with(|session| session.workbook(file));
}

/// Ends a file.
#[wasm_bindgen]
pub fn end(file: u32) {
    with(|session| session.end(file));
}

/// Says why a file could not be read, in the words of `worker.js` and of `modules/xlsx`.
#[wasm_bindgen]
pub fn fail(file: u32, why: &str) {
    with(|session| session.fail(file, problems::named(why)));
}

/// Does what a field or a button of the window asks for.
#[wasm_bindgen]
pub fn deed(name: &str, value: &str) {
    with(|session| session.deed(name, value));
}

/// What the window's fields hold, and then what has changed in it: ids of places and what is to be written there, in turn.
#[wasm_bindgen]
pub fn screen() -> Vec<String> {
    with(Session::screen).unwrap_or_default()
}

/// What the page takes over; `None` where something must be answered first. The place of the first question is then what
/// [`question`] says.
#[wasm_bindgen]
pub fn answer() -> Option<String> {
    with(|session| session.answer()).flatten()
}

/// The field of the first question; empty where there is none.
#[wasm_bindgen]
pub fn question() -> String {
    with(|session| session.first_question()).unwrap_or_default()
}

/// What is to be remembered of the choices.
#[wasm_bindgen]
pub fn remembered() -> String {
    with(|session| session.files.memory.write()).unwrap_or_default()
}

/// Goes back to what was taken over last; whether there is anything.
#[wasm_bindgen]
pub fn back() -> bool {
    with(Session::back).unwrap_or_default()
}
