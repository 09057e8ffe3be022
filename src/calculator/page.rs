//! The page from top to bottom.

use leptos::prelude::*;

use super::answer::Answer;
use super::form::Form;
use super::header::Header;
use crate::browser::page;
use crate::tools::{Place, Tools};

/// The page in one language.
#[component]
pub fn Page() -> impl IntoView {
    page::remove("start");
    view! {
        <div class="page">
            <Header />
            <Tools place=Place::Notices />
            <main>
                <div class="calculator">
                    <Form />
                    <Answer />
                </div>
                <Tools place=Place::Sections />
            </main>
            <Tools place=Place::Foot />
        </div>
    }
}
