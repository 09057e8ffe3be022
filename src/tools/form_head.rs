//! What fills the form at once: an example, reports.

use domain::edit::Edit;
use domain::plan::Plan;
use leptos::prelude::*;

use crate::components::{Button, flag, memo_flag, words_if};
use crate::import_dialog::ImportField;
use crate::state::{messages, plan_store};

/// The example's button while the form is empty, the field for reports, and that figures are an example's.
#[component]
pub fn FormHead() -> impl IntoView {
    let m = messages();
    let store = plan_store();
    let is_blank = memo_flag(move || store.with(Plan::is_blank));
    let is_example = memo_flag(move || store.with(Plan::is_example));
    view! {
        <Button
            action="example"
            label=m.example
            hidden=flag(move || !is_blank.get())
            quiet=true
            on_press=move |()| store.dispatch(Edit::Example)
        />
        <ImportField is_blank />
        <p class="example">{words_if(is_example, m.example_notice)}</p>
    }
}
