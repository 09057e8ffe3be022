//! Files that the person hands over, and what is in them.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, FileList, HtmlInputElement};

/// The files of a field, which can then be chosen once more.
pub fn take(field: &HtmlInputElement) -> Vec<File> {
    let files = field.files().map(|files| list(&files)).unwrap_or_default();
    field.set_value("");
    files
}

/// The files of a list.
pub fn list(files: &FileList) -> Vec<File> {
    (0..files.length()).filter_map(|place| files.get(place)).collect()
}

/// So many bytes at the beginning of a file; `None` where it can't be read any more.
pub async fn head(file: &File, count: usize) -> Option<Vec<u8>> {
    let head: Blob = file.slice_with_i32_and_i32(0, i32::try_from(count).ok()?).ok()?;
    let buffer = JsFuture::from(head.array_buffer()).await.ok()?;
    Some(Uint8Array::new(buffer.unchecked_ref::<ArrayBuffer>()).to_vec())
}

/// The text of a file; `None` where it can't be read any more.
pub async fn text(file: &File) -> Option<String> {
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// A text as a file without a name.
pub fn of_text(text: &str) -> Option<File> {
    File::new_with_str_sequence(&js_sys::Array::of1(&text.into()), "").ok()
}
