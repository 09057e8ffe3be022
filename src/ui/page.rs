//! The page from top to bottom.

use leptos::prelude::*;

use super::answer::Answer;
use super::form::Form;
use super::header::Header;
use super::notices::{LinkNotices, StorageNotices};
use super::status::Status;
use super::words::Words;
use crate::state::Session;

/// The whole page.
#[component]
pub(super) fn Page(session: Session) -> impl IntoView {
    let m = session.messages();
    view! {
        <div class="page">
            <Header session=session />
            <StorageNotices session=session />
            <LinkNotices session=session />
            <main class="calculator">
                <Form session=session />
                <Answer session=session />
            </main>
            <Words m=m />
            <footer>
                <p>{m.privacy}</p>
            </footer>
            <Status session=session />
        </div>
    }
}
