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
use crate::components::AfterPaint;
use crate::import_dialog::ImportDialog;

/// The page in one language. On the first visit the form comes first and the rest follows; when the language changes nobody should
/// see half of a page in another one.
#[component]
pub fn Page() -> impl IntoView {
    let is_rebuilt = is_rebuilt();
    page::remove("start");
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
                <AfterPaint at_once=is_rebuilt>
                    <Sections />
                </AfterPaint>
            </main>
            <AfterPaint at_once=is_rebuilt>
                <Footer />
                <LiveRegion />
                <ImportDialog />
                <Ready />
            </AfterPaint>
        </div>
    }
}

/// Whether the page was there already, in another language.
pub fn is_rebuilt() -> bool {
    page::root_attribute("data-app").as_deref() == Some("ready")
}

/// Says that all of the page is there.
#[component]
fn Ready() -> impl IntoView {
    Effect::new(|_: Option<()>| page::set_root_attribute("data-app", "ready"));
}
