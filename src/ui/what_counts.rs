//! What counts as conversion costs and what doesn't, where people decide what to type.

use leptos::prelude::*;

use crate::i18n::Messages;

/// Folded, with one line open.
#[component]
pub(super) fn WhatCounts(m: &'static Messages) -> impl IntoView {
    let list = |title: &'static str, lines: &'static [&'static str]| {
        let lines = lines.iter().map(|line| view! { <li>{*line}</li> }).collect::<Vec<_>>();
        view! { <section><h3>{title}</h3><ul>{lines}</ul></section> }
    };
    view! {
        <details class="what-counts">
            <summary>{m.counts}</summary>
            <div class="two-lists">
                {list(m.counts_yes, m.counts_yes_list)}
                {list(m.counts_no, m.counts_no_list)}
            </div>
            <p>{m.counts_why}</p>
        </details>
    }
}
