//! Which channels the total does not contain.

use leptos::prelude::*;

use crate::components::{flag, memo_text, text, words_if};
use crate::state::{locale, plan_store};

/// Told when things are quiet, not between two fields.
#[component]
pub fn LeftOut() -> impl IntoView {
    let m = locale().messages;
    let store = plan_store();
    let quiet = store.when_quiet();
    let names = memo_text(move || {
        quiet.with(|quiet| {
            let channels = quiet.report.total.left_out.iter().filter_map(|id| quiet.plan.channel(*id));
            channels.map(|channel| m.channel_name(channel)).collect::<Vec<_>>().join(", ")
        })
    });
    let is_told = flag(move || names.with(|names| !names.is_empty()));
    let sentence =
        text(move || names.with(|names| if names.is_empty() { String::new() } else { m.left_out.with(&[names]) }));
    view! {
        <p class="notice" role="status" data-notice=words_if(is_told, "left-out")>
            {sentence}
        </p>
    }
}
