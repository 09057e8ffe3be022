//! Ways to hand the figures on: QR codes, and tables for spreadsheets and mails.
//!
//! This file is what a first visit has of it; everything else is loaded when it is first asked for.

mod part;
mod qr;
mod table;

use leptos::prelude::*;

use crate::browser::clipboard::{self, Content};
use crate::browser::{clock, download, task};
use crate::components::{LazyPart, LazyPartLabels, Loader, memo_flag, view_if};
use crate::lazy::{self, NotLoaded};
use crate::state::{Format, Locale, Snapshot, messages};

pub use part::PART;

/// What the lazy program hands over.
#[derive(Clone, Copy)]
pub struct SharingPart {
    qr_code: fn(Signal<String>) -> AnyView,
    table: fn(&Snapshot, Locale, Format) -> Content,
    csv: fn(&Snapshot, Locale) -> String,
}

/// Loads the program before it is asked for.
pub fn prefetch() {
    task::spawn(async { _ = lazy::sharing().await });
}

/// The QR code of a text; nothing while that is empty or too long for cameras.
#[component]
pub fn QrCode(
    /// The text.
    text: Signal<String>,
) -> impl IntoView {
    let m = messages();
    let loader = Loader::new(|| async { lazy::sharing().await.ok() });
    let is_wanted = memo_flag(move || text.with(|text| !text.is_empty() && text.len() <= qr::LONGEST));
    Effect::new(move |_: Option<()>| {
        if is_wanted.get() {
            loader.request();
        }
    });
    let labels = LazyPartLabels { loading: m.loading, failed: m.section_failed, try_again: m.try_again };
    let code =
        move || view! { <LazyPart loader labels view=move |part: SharingPart| (part.qr_code)(text) /> }.into_any();
    view_if(is_wanted, code)
}

/// Copies the figures as a table, results rounded as on the page; whether the browser took it. An error where the program can't be
/// loaded.
pub fn copy_table(snapshot: Snapshot, locale: Locale) -> impl Future<Output = Result<bool, NotLoaded>> {
    let is_copied = clipboard::copy_content(async move {
        let part = lazy::sharing().await.ok()?;
        Some((part.table)(&snapshot, locale, locale.format(snapshot.plan.currency)))
    });
    async move {
        let is_copied = is_copied.await;
        lazy::sharing().await.map(|_| is_copied)
    }
}

/// Saves the figures as a file that spreadsheets open, with all decimals; `false` where the program can't be loaded.
pub async fn save_table(snapshot: Snapshot, locale: Locale) -> bool {
    let Ok(part) = lazy::sharing().await else { return false };
    let name = format!("conversion-cost-{}.csv", clock::today());
    download::save(&name, &download::address("text/csv", &(part.csv)(&snapshot, locale)));
    true
}
