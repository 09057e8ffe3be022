//! The list of channels under its headings.

use leptos::prelude::*;

use super::channel_row::ChannelRow;
use super::follow::text;
use crate::domain::quantity::Quantity;
use crate::state::{Session, rows};

/// A row a channel. The style shows the columns that `data-columns` names.
#[component]
pub(super) fn Channels(session: Session) -> impl IntoView {
    let m = session.messages();
    let columns = move || {
        let optional = Quantity::OPTIONAL.into_iter().filter(|quantity| session.shows(*quantity));
        optional.map(Quantity::id).collect::<Vec<_>>().join(" ")
    };
    let heading = |quantity: Quantity| view! { <span data-kind=quantity.id()>{m.quantity(quantity)}</span> };
    let headings: Vec<_> = Quantity::ALL.into_iter().map(heading).collect();
    rows(session, "channels", |session, id| view! { <ChannelRow session=session id=id /> });
    view! {
        <div class="channels" data-columns=text(columns)>
            // Each field has its own label; these only show it once for all rows where there is room for columns.
            <div class="headings" aria-hidden="true">
                <span>{m.channel}</span>
                {headings}
                <span data-kind="cost">{m.cost_per_conversion}</span>
            </div>
            <ul id="channels"></ul>
        </div>
    }
}
