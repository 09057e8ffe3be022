//! The page from top to bottom.

use leptos::prelude::*;

use super::answer::Answer;
use super::footer::Footer;
use super::form::Form;
use super::header::Header;
use super::live_region::LiveRegion;
use super::notices::{LinkNotices, StorageNotices};
use super::sections::Sections;
use crate::browser::page;
use crate::import_dialog::ImportDialog;

/// The page in one language.
#[component]
pub fn Page() -> impl IntoView {
    Effect::new(|_: Option<()>| {
        page::remove("start");
        page::set_root_attribute("data-app", "ready");
    });
    view! {
        <div class="page">
            <Header />
            <StorageNotices />
            <LinkNotices />
            <main>
                <div class="calculator">
                    <Form />
                    <Answer />
                </div>
                <Sections />
            </main>
            <Footer />
            <LiveRegion />
            <ImportDialog />
        </div>
    }
}
