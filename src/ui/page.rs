//! The page from top to bottom.

use leptos::prelude::*;

use super::answer::Answer;
use super::form::Form;
use super::header::Header;
use super::messages;
use super::notices::StorageNotices;
use super::status::Status;
use super::words::Words;

/// The whole page.
#[component]
pub(super) fn Page() -> impl IntoView {
    view! {
        <div class="page">
            <Header />
            <StorageNotices />
            <main class="calculator">
                <Form />
                <Answer />
            </main>
            <Words />
            <footer>
                <p>{messages().privacy}</p>
            </footer>
            <Status />
        </div>
    }
}
