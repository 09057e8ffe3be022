//! The figures as a table, for a spreadsheet or a mail.

use domain::channel::Channel;
use leptos::prelude::*;

use crate::browser::task;
use crate::components::{Button, memo_flag, view_if};
use crate::lazy::NotLoaded;
use crate::sharing;
use crate::state::{locale, plan_store};

/// What can be done with the table, as soon as there is anything to put into it.
#[component]
pub fn TableExport() -> impl IntoView {
    let locale = locale();
    let m = locale.messages;
    let store = plan_store();
    let snapshot = store.after_paint();
    let has_figures =
        memo_flag(move || snapshot.with(|snapshot| !snapshot.plan.channels.iter().all(Channel::is_blank)));
    // What was said of other figures would be wrong.
    let outcome = RwSignal::new(String::new());
    Effect::new(move |_: Option<()>| {
        store.snapshot().track();
        outcome.set(String::new());
    });
    let copy = move |()| {
        let copy = sharing::copy_table(store.snapshot().get_untracked(), locale);
        task::spawn(async move {
            let words = match copy.await {
                Ok(true) => m.table_copied,
                Ok(false) => m.table_not_copied,
                Err(NotLoaded) => m.section_failed,
            };
            _ = outcome.try_set(words.to_owned());
        });
    };
    let save = move |()| {
        task::spawn(async move {
            if !sharing::save_table(store.snapshot().get_untracked(), locale).await {
                _ = outcome.try_set(m.section_failed.to_owned());
            }
        });
    };
    let actions = move || {
        view! {
            <div class="actions">
                <Button action="copy-table" label=m.table_copy quiet=true on_press=copy />
                <Button action="export-csv" label=m.table_save quiet=true on_press=save />
            </div>
            <p class="aside" role="status">{outcome}</p>
        }
        .into_any()
    };
    view! { <div id="table">{view_if(has_figures, actions)}</div> }
}
