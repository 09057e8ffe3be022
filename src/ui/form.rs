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

/// Where the period and the choice of columns come.
pub(super) const OPTIONS: &str = "form-options";

/// Where figures are entered.
#[component]
pub(super) fn Form(session: Session) -> impl IntoView {
    let m = session.messages();
    view! {
        <section class="form" aria-labelledby="form-heading">
            <div class="form-head">
                <h2 id="form-heading">{m.form}</h2>
                <Action
                    action="example"
                    label=fixed(m.example)
                    idle=never()
                    hidden=whether(move || !session.plan(Plan::is_blank))
                    quiet=true
                    press=Box::new(move || session.edit(Edit::Example))
                />
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
