//! The page from top to bottom.

use leptos::prelude::*;

use super::answer::Answer;
use super::form::Form;
use super::header::Header;
use super::help::HelpPanel;
use super::kept::Kept;
use super::notices::{LinkNotices, StorageNotices};
use super::status::Status;
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
            <main>
                <div class="calculator">
                    <Form session=session />
                    <Answer session=session />
                </div>
                <Kept session=session />
                <HelpPanel session=session />
            </main>
            <footer>
                <p>{m.privacy}</p>
                // For frame.js to show.
                <p id="told" hidden>{m.site_is_told}</p>
                <a id="open-full" target="_blank" hidden>{m.open_full}</a>
            </footer>
            <Status session=session />
        </div>
    }
}
