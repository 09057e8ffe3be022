//! A number field of the plan with a slider below it.

use domain::edit::Edit;
use domain::field::Field;
use domain::figure::Figure;
use leptos::prelude::*;

use crate::calculator::figure_field;
use crate::components::memo_text;
use crate::state::{locale, plan_store};

/// A number field with a slider: what is entered in one shows in the other.
#[component]
pub fn SliderField(
    /// The figure that both enter.
    figure: Figure,
    /// The slider's id.
    id: &'static str,
    /// The slider's left end.
    min: u32,
    /// Its right end.
    max: u32,
    /// Where it stands while nothing is entered.
    start: u32,
) -> impl IntoView {
    let store = plan_store();
    let value = memo_text(move || {
        let entered = store.with(|plan| plan.figure(figure));
        entered.map_or_else(|| start.to_string(), |entered| entered.rounded(0))
    });
    view! {
        <div class="lever">
            {figure_field(figure)}
            <input
                type="range"
                id=id
                min=min.to_string()
                max=max.to_string()
                aria-label=locale().messages.figure(figure)
                // Behind its ends, which it would keep to otherwise.
                prop:value=move || value.get()
                on:input:target=move |event| {
                    store.dispatch(Edit::Enter(Field::Figure(figure), event.target().value()));
                }
            />
        </div>
    }
}
