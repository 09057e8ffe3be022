//! Which optional columns are shown.

use leptos::prelude::*;

use super::{messages, whether};
use crate::domain::quantity::Quantity;
use crate::state::{Session, Settings};

/// A tick box for each optional column. A column with figures in it can't be put away.
#[component]
pub(super) fn Columns() -> impl IntoView {
    let settings = expect_context::<Settings>();
    let session = expect_context::<Session>();
    let m = messages();
    let tick = |quantity: Quantity| {
        view! {
            <label class="tick">
                <input
                    type="checkbox"
                    data-column=quantity.id()
                    prop:checked=whether(move || session.shows(quantity))
                    prop:disabled=whether(move || session.plan(|plan| plan.is_filled(quantity)))
                    on:change:target=move |event| settings.show(quantity, event.target().checked())
                />
                {m.quantity(quantity)}
            </label>
        }
    };
    let ticks: Vec<_> = Quantity::OPTIONAL.into_iter().map(tick).collect();
    view! {
        <fieldset class="columns">
            <legend>{m.columns}</legend>
            {ticks}
        </fieldset>
    }
}
