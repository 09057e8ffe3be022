//! The form: period and columns, the channels, and what can be done with them.

use domain::channel::Period;
use domain::edit::Edit;
use domain::plan::Plan;
use leptos::prelude::*;

use super::answer::TotalBar;
use super::channel_table::ChannelTable;
use super::optional_columns::OptionalColumns;
use super::page::is_rebuilt;
use super::period::PeriodFields;
use super::toolbar::Toolbar;
use super::what_counts::WhatCounts;
use crate::components::{AfterPaint, Button, flag, memo_flag, words_if};
use crate::import_dialog::ImportField;
use crate::state::{messages, plan_store};

/// Where figures are entered.
#[component]
pub fn Form() -> impl IntoView {
    let m = messages();
    let store = plan_store();
    let is_blank = memo_flag(move || store.with(Plan::is_blank));
    let is_example = memo_flag(move || store.with(Plan::is_example));
    view! {
        <section class="form" aria-labelledby="form-heading">
            <div class="form-head" id="form-head">
                <h2 id="form-heading">{m.form}</h2>
                <Button
                    action="example"
                    label=m.example
                    hidden=flag(move || !is_blank.get())
                    quiet=true
                    on_press=move |()| store.dispatch(Edit::Example)
                />
                <ImportField is_blank />
                <p class="example">{words_if(is_example, m.example_notice)}</p>
            </div>
            <div class="form-options" id="form-options">
                <PeriodFields period=Period::Current />
                <OptionalColumns />
            </div>
            <ChannelTable />
            <TotalBar />
            <AfterPaint at_once=is_rebuilt()>
                <Toolbar />
                <WhatCounts />
            </AfterPaint>
        </section>
    }
}
