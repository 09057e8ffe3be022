//! What counts as conversion costs and what doesn't, where people decide what to type.

use leptos::prelude::*;

use crate::state::messages;

/// Folded, with one line open.
#[component]
pub fn WhatCounts() -> impl IntoView {
    let m = messages();
    let list = |title: &'static str, lines: &'static [&'static str]| {
        let lines: Vec<_> = lines.iter().map(|line| view! { <li>{*line}</li> }).collect();
        view! { <section><h3>{title}</h3><ul>{lines}</ul></section> }
    };
    view! {
        <details class="what-counts">
            <summary>{m.what_counts}</summary>
            <div class="two-lists">
                {list(m.what_counts_yes, &m.what_counts_yes_list)} {list(m.what_counts_no, &m.what_counts_no_list)}
            </div>
            <p>{m.what_counts_why}</p>
        </details>
    }
}
