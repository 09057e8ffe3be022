//! The list of channels under its headings, and what one types into its rows.

use leptos::prelude::*;

use super::follow::text;
use super::pieces::{self, classed, hold_number, number, text_field};
use super::row_figures;
use crate::domain::channel::{Channel, ChannelId};
use crate::domain::edit::Edit;
use crate::domain::field::Field;
use crate::domain::quantity::Quantity;
use crate::state::{Hold, Row, Session, Shown, Tree, focus_soon};

/// The list of the rows.
pub(super) const LIST: &str = "channels";

/// How a row is written.
pub(super) const ROW: Row = Row { write, held, facts: row_figures::facts, place: row_figures::FACTS };

/// The end of the deed of a row's button that removes it, and of its id; the channel's comes before it.
const REMOVE: &str = ".remove";

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
    view! {
        <div class="channels" data-columns=text(columns)>
            // Each field has its own label; these only show it once for all rows where there is room for columns.
            <div class="headings" aria-hidden="true">
                <span>{m.channel}</span>
                {headings}
                <span data-kind="cost">{m.cost_per_conversion}</span>
            </div>
            <ul id=LIST></ul>
        </div>
    }
}

/// A channel's name, its fields, its figures.
fn write(it: &Shown, channel: &Channel, tree: &mut Tree) {
    let id = channel.id;
    let name = it.m.channel_name(channel);
    let before = format!("{name}: ");
    let own = matches!(id, ChannelId::Custom(_));
    tree.open("div").with("class", "channel-title");
    classed(tree, "h3", if own { "unseen" } else { "" }, &name);
    if own {
        text_field(tree, &Field::Name(id).to_string(), "text", "text", &before, it.m.own_name);
    }
    tree.close();
    for quantity in Quantity::ALL {
        number(tree, &Field::Now(id, quantity).to_string(), quantity.id(), &before, it.m.quantity(quantity));
    }
    row_figures::write(it, id, tree);
    let remove = format!("{id}{REMOVE}");
    tree.open("button").with("type", "button").with("class", "remove").with("id", &remove).with("data-deed", &remove);
    tree.with("data-action", "remove-channel").with("aria-label", &it.m.remove.with(&[&name]));
    tree.open("svg").with("aria-hidden", "true").with("viewBox", "0 0 16 16");
    tree.open("path").with("d", "M4 4l8 8M12 4l-8 8").close().close().close();
}

fn held(it: &Shown, channel: &Channel, held: &mut Vec<Hold>) {
    if matches!(channel.id, ChannelId::Custom(_)) {
        let problem = if channel.name_is_too_long() { it.m.name_too_long } else { "" };
        pieces::hold_text(Field::Name(channel.id), &channel.name, problem, held);
    }
    Quantity::ALL.into_iter().for_each(|quantity| hold_number(it, Field::Now(channel.id, quantity), held));
}

/// Takes a channel off where the deed is that of its button; says whether it is.
pub(super) fn remove(session: Session, deed: &str) -> bool {
    let Some(id) = deed.strip_suffix(REMOVE).and_then(ChannelId::read) else { return false };
    let next = session.neighbour(id).map_or_else(|| "add-channel".to_owned(), |id| format!("{id}{REMOVE}"));
    session.edit(Edit::Remove(id));
    focus_soon(next);
    true
}
