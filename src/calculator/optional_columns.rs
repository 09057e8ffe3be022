//! Which optional columns are shown.

use domain::quantity::Quantity;
use leptos::prelude::*;

use crate::components::{CheckField, flag};
use crate::state::{PlanStore, Preferences, messages, plan_store};

/// Whether a column is to be seen: a required one, one that was asked for, or one with figures in it.
pub fn is_shown(quantity: Quantity, store: PlanStore, preferences: Preferences) -> bool {
    !Quantity::OPTIONAL.contains(&quantity)
        || preferences.has_column(quantity)
        || store.with(|plan| plan.is_filled(quantity))
}

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
        <fieldset class="columns">
            <legend>{m.columns}</legend>
            {boxes.collect::<Vec<_>>()}
        </fieldset>
    }
}
