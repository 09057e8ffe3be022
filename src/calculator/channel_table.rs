//! The list of channels under its headings.

use domain::channel::ChannelId;
use domain::quantity::Quantity;
use leptos::prelude::*;

use super::channel_row::ChannelRow;
use crate::components::flag;
use crate::state::{Preferences, follow_changes, is_shown, messages, plan_store};

/// Of a longer list, only the rows in sight are laid out.
const LONG: usize = 16;

/// A row a channel. The style shows the columns that `data-columns` names.
#[component]
pub fn ChannelTable() -> impl IntoView {
    let m = messages();
    let store = plan_store();
    let preferences: Preferences = expect_context();
    let columns = follow_changes(Memo::new(move |_| {
        let shown = Quantity::OPTIONAL.into_iter().filter(|quantity| is_shown(*quantity, store, preferences));
        shown.map(Quantity::id).collect::<Vec<_>>().join(" ")
    }));
    let ids = Memo::new(move |_| {
        store.with(|plan| plan.channels.iter().map(|channel| channel.id).collect::<Vec<ChannelId>>())
    });
    let headings = Quantity::ALL.map(|quantity| view! { <span data-kind=quantity.id()>{m.quantity(quantity)}</span> });
    view! {
        <div class="channels" data-columns=columns>
            // Each field has its own label; these only show it once for all rows where there is room for columns.
            <div class="headings" aria-hidden="true">
                <span>{m.channel}</span>
                {headings.into_iter().collect::<Vec<_>>()}
                <span data-kind="cost">{m.cost_per_conversion}</span>
            </div>
            <ul id="channels" class:long=flag(move || ids.with(|ids| ids.len() > LONG))>
                <For each=move || ids.get() key=|id| *id let:id>
                    <ChannelRow id columns=columns.into() />
                </For>
            </ul>
        </div>
    }
}
