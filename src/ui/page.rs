//! The page from top to bottom.

use leptos::prelude::*;

use super::answer::Answer;
use super::form::Form;
use super::notices::{LinkNotices, StorageNotices};
use super::rest::Below;
use super::status::Status;
use crate::state::Session;

/// The whole page.
#[component]
pub(super) fn Page(session: Session) -> impl IntoView {
    let m = session.messages();
    view! {
        <div class="page">
            <header class="page-header" id=super::header::PLACE></header>
            <StorageNotices session=session />
            <LinkNotices session=session />
            <main>
                <div class="calculator">
                    <Form session=session />
                    <Answer session=session />
                </div>
                <Below session=session />
            </main>
            <footer>
                // frame.js writes something else into both.
                <p>{m.privacy}</p>
                <a href=format!("./site.html?lang={}", session.language_now().tag())>{m.for_your_site}</a>
            </footer>
            <Status session=session />
        </div>
    }
}
