//! The form: period and columns, the channels, and what can be done with them.

use leptos::prelude::*;

use super::answer;
use super::channels::Channels;
use super::controls::action::Action;
use super::follow::{fixed, never, only_if, text, whether};
use super::tools::Tools;
use crate::domain::edit::Edit;
use crate::domain::plan::Plan;
use crate::state::Session;

/// The head of the form, and the field for reports in it: its id and its deed.
pub(super) const HEAD: &str = "form-head";
pub(super) const IMPORT: &str = "import-field";

/// Kinds of files that can hold figures.
const KINDS: &str = ".csv,.tsv,.txt,.xlsx,.xls,.json,text/csv,text/tab-separated-values,text/plain,application/json,\
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Where the period and the choice of columns come.
pub(super) const OPTIONS: &str = "form-options";

/// Where figures are entered.
#[component]
pub(super) fn Form(session: Session) -> impl IntoView {
    let m = session.messages();
    view! {
        <section class="form" aria-labelledby="form-heading">
            <div class="form-head" id=HEAD>
                <h2 id="form-heading">{m.form}</h2>
                <Action
                    action="example"
                    label=fixed(m.example)
                    idle=never()
                    hidden=whether(move || !session.plan(Plan::is_blank))
                    quiet=true
                    press=Box::new(move || session.edit(Edit::Example))
                />
                <label class="file">
                    {m.reports}
                    <input id=IMPORT type="file" multiple accept=KINDS data-deed=IMPORT data-action="import" />
                </label>
                <p>{text(move || only_if(session.plan(Plan::is_blank), m.reports_hint))}</p>
                <p class="example" role="status">{text(move || only_if(session.reports_failed(), m.reports_failed))}</p>
                <p class="example">{text(move || only_if(session.plan(Plan::is_example), m.example_shown))}</p>
            </div>
            <div class="form-options" id=OPTIONS></div>
            <Channels session=session />
            <p class="total-bar" id=answer::BAR aria-hidden="true"></p>
            <Tools session=session />
            <div id=super::what_counts::PLACE></div>
        </section>
    }
}
