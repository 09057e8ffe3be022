//! The choice of optional columns.

use domain::quantity::Quantity;
use leptos::prelude::*;

use crate::components::{CheckField, flag};
use crate::state::{Preferences, is_shown, messages, plan_store};

/// A check box for each optional column. One with figures in it can't be hidden.
#[component]
pub fn OptionalColumns() -> impl IntoView {
    let m = messages();
    let store = plan_store();
    let preferences: Preferences = expect_context();
    let ids = ["column.clicks", "column.impressions", "column.value"];
    let boxes = Quantity::OPTIONAL.into_iter().zip(ids).map(|(quantity, id)| {
        view! {
            <CheckField
                id
                label=m.quantity(quantity)
                checked=flag(move || is_shown(quantity, store, preferences))
                disabled=flag(move || store.with(|plan| plan.is_filled(quantity)))
                on_change=move |shown| preferences.show_column(quantity, shown)
            />
        }
    });
    view! {
        // No fieldset: engines differ in where its legend stands in a row.
        <div class="columns" role="group" aria-labelledby="columns-label">
            <span id="columns-label">{m.columns}</span>
            {boxes.collect::<Vec<_>>()}
        </div>
    }
}
