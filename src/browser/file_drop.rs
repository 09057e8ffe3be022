//! Files that are dropped on the page, folders too, and files and tables that are pasted.

use js_sys::{Array, Function, Promise};
use leptos::prelude::window_event_listener_untyped;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    ClipboardEvent, DataTransfer, DragEvent, Element, Event, File, FileSystemDirectoryEntry, FileSystemEntry,
    FileSystemFileEntry,
};

use super::{files, task};

/// What takes files that were dropped or pasted.
#[derive(Clone, Copy)]
pub struct FileTarget {
    /// Whether files are taken at all at this moment.
    pub is_open: fn() -> bool,
    /// Whether a file of a folder is of interest, by its name.
    pub is_wanted: fn(&str) -> bool,
    /// Whether a pasted text is as good as a file.
    pub is_table: fn(&str) -> bool,
}

/// Hands over all files that are dropped on the page or pasted into it, for as long as the page is there.
pub fn on_files(target: FileTarget, callback: impl Fn(Vec<File>) + Copy + 'static) {
    window_event_listener_untyped("dragover", |event| {
        let transfer = event.unchecked_ref::<DragEvent>().data_transfer();
        if transfer.is_some_and(|transfer| transfer.types().includes(&"Files".into(), 0)) {
            event.prevent_default();
        }
    });
    window_event_listener_untyped("drop", move |event| {
        let Some(transfer) = event.unchecked_ref::<DragEvent>().data_transfer() else { return };
        let entries = entries(&transfer);
        if entries.iter().any(FileSystemEntry::is_directory) {
            event.prevent_default();
            task::spawn(async move {
                let found = within(entries, target.is_wanted).await;
                hand_over(target, found, callback);
            });
        } else if transfer.files().is_some_and(|list| hand_over(target, files::list(&list), callback)) {
            event.prevent_default();
        }
    });
    window_event_listener_untyped("paste", move |event| {
        if pasted(&event, target).is_some_and(|files| hand_over(target, files, callback)) {
            event.prevent_default();
        }
    });
}

/// Whether files were handed over.
fn hand_over(target: FileTarget, files: Vec<File>, callback: impl Fn(Vec<File>)) -> bool {
    let is_taken = !files.is_empty() && (target.is_open)();
    if is_taken {
        callback(files);
    }
    is_taken
}

/// The files that are pasted, or the table; `None` where it is text for a field.
fn pasted(event: &Event, target: FileTarget) -> Option<Vec<File>> {
    let is_text_area =
        event.target().is_some_and(|element| element.unchecked_ref::<Element>().local_name() == "textarea");
    let transfer = event.unchecked_ref::<ClipboardEvent>().clipboard_data().filter(|_| !is_text_area)?;
    let list = transfer.files().map(|list| files::list(&list)).unwrap_or_default();
    if !list.is_empty() {
        return Some(list);
    }
    let text = transfer.get_data("text").ok().filter(|text| (target.is_table)(text))?;
    files::of_text(&text).map(|file| vec![file])
}

/// What is dropped, where the browser tells files from folders.
fn entries(transfer: &DataTransfer) -> Vec<FileSystemEntry> {
    let items = transfer.items();
    let items = (0..items.length()).filter_map(|place| items.get(place));
    items.filter_map(|item| item.webkit_get_as_entry().ok().flatten()).collect()
}

/// All files, also those of folders that are wanted. A folder that can't be read has none.
async fn within(entries: Vec<FileSystemEntry>, is_wanted: fn(&str) -> bool) -> Vec<File> {
    let mut found = Vec::new();
    let mut open: Vec<(FileSystemEntry, bool)> = entries.into_iter().rev().map(|entry| (entry, false)).collect();
    while let Some((entry, is_in_folder)) = open.pop() {
        if entry.is_directory() {
            let children = children(entry.unchecked_ref()).await;
            open.extend(children.into_iter().rev().map(|child| (child, true)));
        } else {
            let entry: FileSystemFileEntry = entry.unchecked_into();
            let file = answer(|done, fail| entry.file_with_callback_and_callback(done, fail)).await;
            let file = file.map(JsCast::unchecked_into::<File>);
            found.extend(file.filter(|file| !is_in_folder || is_wanted(&file.name())));
        }
    }
    found
}

/// What is in a folder. The browser tells some at a time, until there are none.
async fn children(folder: &FileSystemDirectoryEntry) -> Vec<FileSystemEntry> {
    let reader = folder.create_reader();
    let mut children = Vec::new();
    loop {
        // Either is called: what can't be asked at all calls neither, but a folder can always be asked.
        let some = answer(|done, fail| _ = reader.read_entries_with_callback_and_callback(done, fail)).await;
        let some: Vec<FileSystemEntry> =
            some.iter().flat_map(|some| some.unchecked_ref::<Array>().iter()).map(JsCast::unchecked_into).collect();
        if some.is_empty() {
            return children;
        }
        children.extend(some);
    }
}

/// What a function answers that takes two callbacks: one for the answer, one for a failure.
async fn answer(ask: impl Fn(&Function, &Function)) -> Option<JsValue> {
    JsFuture::from(Promise::new(&mut |done, fail| ask(&done, &fail))).await.ok()
}
