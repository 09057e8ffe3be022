//! Bytes of files, as the browser hands them out.

use js_sys::{ArrayBuffer, Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

/// A file that is not there any more, or that may not be read.
#[derive(Debug)]
pub struct Gone;

/// Some of a blob's bytes, on their way from when they are asked for.
pub struct Piece(Result<Promise, Gone>);

impl Piece {
    /// Asks for the bytes between two places; fewer where the blob ends before.
    pub fn request(blob: &Blob, from: f64, to: f64) -> Self {
        let slice = blob.slice_with_f64_and_f64(from, to);
        Self(slice.map(|slice| slice.array_buffer()).map_err(|_| Gone))
    }

    /// Waits for the bytes.
    pub async fn bytes(self) -> Result<Uint8Array, Gone> {
        let buffer = JsFuture::from(self.0?).await.map_err(|_| Gone)?;
        Ok(Uint8Array::new(buffer.unchecked_ref::<ArrayBuffer>()))
    }
}
