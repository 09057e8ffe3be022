//! The form: the channels, and the places around them.

use leptos::prelude::*;

use super::answer::TotalBar;
use super::channel_table::ChannelTable;
use crate::state::messages;
use crate::tools::{Place, Tools, ToolsOrProblem};

/// Where figures are entered.
#[component]
pub fn Form() -> impl IntoView {
    let m = messages();
    view! {
        <section class="form" aria-labelledby="form-heading">
            <div class="form-head" id="form-head">
                <h2 id="form-heading">{m.form}</h2>
                <ToolsOrProblem place=Place::FormHead />
            </div>
            <div class="form-options" id="form-options">
                <Tools place=Place::Options />
            </div>
            <ChannelTable />
            <TotalBar />
            <div class="below-channels">
                <Tools place=Place::Channels />
            </div>
        </section>
    }
}
