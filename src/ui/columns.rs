//! Which optional columns are shown.

use leptos::prelude::*;

use super::follow::whether;
use crate::domain::quantity::Quantity;
use crate::state::Session;

/// A tick box for each optional column. A column with figures in it can't be put away.
#[component]
pub(super) fn Columns(session: Session) -> impl IntoView {
    let m = session.messages();
    let tick = |quantity: Quantity| {
        view! {
            <label class="tick">
                <input
                    type="checkbox"
                    data-column=quantity.id()
                    prop:checked=whether(move || session.shows(quantity))
                    prop:disabled=whether(move || session.plan(|plan| plan.is_filled(quantity)))
                    on:change:target=move |event| session.show(quantity, event.target().checked())
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
