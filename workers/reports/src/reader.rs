//! The files of an import, read one after the other and a piece at a time, and how far that is.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Date, Function, Promise, Uint8Array};
use reports::file_kind::{FileKind, HEAD, LARGEST_WORKBOOK};
use reports::gather::FileId;
use reports::problem::FileProblem;
use reports::session::{Outcome, Request, Session};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsError, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, File};

use crate::blob::{Gone, Piece};

/// Between two reports of how far a file is, in ms.
const PAUSE: f64 = 100.0;

impl From<Gone> for FileProblem {
    fn from(_: Gone) -> Self {
        Self::Gone
    }
}

/// Reads the files of an import.
#[wasm_bindgen]
pub struct Reader(Rc<Inner>);

struct Inner {
    session: RefCell<Session>,
    /// Every file that came, at the place of its number.
    files: RefCell<Vec<File>>,
    is_reading: Cell<bool>,
    updated: Cell<f64>,
    tell: Function,
    to_csv: Function,
    piece: f64,
}

#[wasm_bindgen]
impl Reader {
    /// A reader that tells each [`reports::session::SessionUpdate`] as bytes to `tell`, and that reads so many bytes at once. `to_csv`
    /// promises the text of a workbook, as CSV in UTF-8; it refuses with a word of `workers/xlsx`.
    #[wasm_bindgen(constructor)]
    pub fn new(tell: Function, to_csv: Function, piece: f64) -> Self {
        Self(Rc::new(Inner {
            session: RefCell::default(),
            files: RefCell::default(),
            is_reading: Cell::new(false),
            updated: Cell::new(0.0),
            tell,
            to_csv,
            piece,
        }))
    }

    /// Does what a [`Request`] asks for, which is bytes, with the files that it adds.
    ///
    /// # Errors
    /// The bytes are those of another build.
    pub fn receive(&self, request: &[u8], files: &Array) -> Result<(), JsError> {
        let Self(inner) = self;
        let request = Request::from_bytes(request).ok_or_else(|| JsError::new("a request of another build"))?;
        inner.files.borrow_mut().extend(files.iter().map(JsCast::unchecked_into));
        let outcome = inner.session.borrow_mut().handle(request);
        inner.update(outcome);
        spawn_local(read_all(Rc::clone(inner)));
        Ok(())
    }
}

async fn read_all(inner: Rc<Inner>) {
    if inner.is_reading.replace(true) {
        return;
    }
    while let Some(id) = inner.next_unread() {
        inner.update(None);
        match inner.read(id).await {
            Ok(true) => inner.session.borrow_mut().end(id),
            Ok(false) => {}
            Err(problem) => inner.session.borrow_mut().fail(id, problem),
        }
        inner.update(None);
    }
    inner.is_reading.set(false);
}

impl Inner {
    /// Tells how things are.
    fn update(&self, outcome: Option<Outcome>) {
        self.updated.set(Date::now());
        let update = self.session.borrow().update(outcome).to_bytes();
        // What is told can't be refused.
        _ = self.tell.call1(&JsValue::UNDEFINED, &Uint8Array::from(update.as_slice()));
    }

    fn next_unread(&self) -> Option<FileId> {
        self.session.borrow_mut().next_unread()
    }

    /// Reads a file; whether to its end.
    async fn read(&self, id: FileId) -> Result<bool, FileProblem> {
        let file = usize::try_from(id.0).ok().and_then(|place| self.files.borrow().get(place).cloned());
        let file = file.ok_or(FileProblem::Gone)?;
        let head = Piece::request(&file, 0.0, HEAD as f64).bytes().await?.to_vec();
        let text: Blob = match FileKind::of(&file.name(), &head) {
            FileKind::Text => file.into(),
            FileKind::SavedCopy => return Err(FileProblem::SavedCopy),
            FileKind::Workbook if file.size() > LARGEST_WORKBOOK => return Err(FileProblem::TooLarge),
            FileKind::Workbook => {
                let workbook = Piece::request(&file, 0.0, file.size()).bytes().await?;
                let csv = self.csv(&workbook).await?;
                self.session.borrow_mut().set_workbook(id);
                Blob::new_with_u8_array_sequence(&Array::of1(&csv)).map_err(|_| FileProblem::Workbook)?
            }
        };
        self.feed(id, &text).await
    }

    async fn feed(&self, id: FileId, text: &Blob) -> Result<bool, FileProblem> {
        let size = text.size();
        let mut bytes = Vec::new();
        let (mut from, mut next) = (0.0, Piece::request(text, 0.0, self.piece));
        while from < size {
            let piece = next.bytes().await?;
            let to = from + self.piece;
            // On its way while this one is read.
            next = Piece::request(text, to, to + self.piece);
            bytes.resize(piece.length() as usize, 0);
            piece.copy_to(&mut bytes);
            let percent = (from / size * 100.0) as u8;
            if !self.session.borrow_mut().feed(id, &bytes, percent) {
                return Ok(false);
            }
            if Date::now() - self.updated.get() > PAUSE {
                self.update(None);
            }
            from = to;
        }
        Ok(true)
    }

    /// The text of a workbook.
    async fn csv(&self, workbook: &Uint8Array) -> Result<Uint8Array, FileProblem> {
        let csv: Result<Promise, JsValue> =
            self.to_csv.call1(&JsValue::UNDEFINED, workbook).and_then(|promise| promise.dyn_into());
        let csv = match csv {
            Ok(promise) => JsFuture::from(promise).await,
            Err(reason) => Err(reason),
        };
        csv.map(JsCast::unchecked_into).map_err(|reason| workbook_problem(reason.as_string().as_deref()))
    }
}

/// The problem of such a word; anything else is that the program came to an end in the middle.
fn workbook_problem(word: Option<&str>) -> FileProblem {
    match word {
        Some("encrypted") => FileProblem::Locked,
        Some("old") => FileProblem::Old,
        Some("too-large") => FileProblem::TooLarge,
        _ => FileProblem::Workbook,
    }
}
