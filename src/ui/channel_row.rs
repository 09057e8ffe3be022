//! One channel: its name, its fields, its figures.

use std::sync::Arc;

use leptos::prelude::*;

use super::controls::text_field::TextField;
use super::follow::{Text, only_if, text};
use super::row_figures::RowFigures;
use crate::domain::amount::Unit;
use crate::domain::channel::ChannelId;
use crate::domain::edit::Edit;
use crate::domain::field::Field;
use crate::domain::quantity::Quantity;
use crate::state::{Row, Session, focus_soon};

/// The row of a channel.
#[component]
pub(super) fn ChannelRow(session: Session, id: ChannelId) -> impl IntoView {
    let m = session.messages();
    let row = session.row(id);
    let name = move || row.with(|row| m.channel_name(&row.channel));
    let before = move || text(move || format!("{}: ", name()));
    let own = matches!(id, ChannelId::Custom(_));
    let remove = move |_| {
        let next = session.neighbour(id).map_or_else(|| "add-channel".to_owned(), |id| format!("{id}.remove"));
        session.edit(Edit::Remove(id));
        focus_soon(next);
    };
    let own_name = || {
        view! {
            <TextField
                name=format!("{id}.name")
                kind="text"
                before=before()
                label=m.own_name
                after=text(String::new)
                value=text(move || row.with(|row| row.channel.name.clone()))
                problem=Arc::new(move || only_if(row.with(|row| row.channel.name_is_too_long()), m.name_too_long))
                reading=text(String::new)
                enter=Box::new(move |text| session.edit(Edit::Enter(Field::Name(id), text)))
            />
        }
    };
    let fields: Vec<_> =
        Quantity::ALL.into_iter().map(|quantity| figure_field(session, row, id, quantity, before())).collect();
    view! {
        <li class="channel" data-channel=id.to_string()>
            <div class="channel-title">
                <h3 class=if own { "unseen" } else { "" }>{text(name)}</h3>
                {own.then(own_name)}
            </div>
            {fields}
            <RowFigures session=session id=id row=row />
            <button
                type="button"
                class="remove"
                id=format!("{id}.remove")
                data-action="remove-channel"
                aria-label=text(move || m.remove.with(&[&name()]))
                on:click=remove
            >
                <svg aria-hidden="true" viewBox="0 0 16 16">
                    <path d="M4 4l8 8M12 4l-8 8"></path>
                </svg>
            </button>
        </li>
    }
}

/// The field of one quantity.
fn figure_field(
    session: Session,
    row: RwSignal<Row>,
    id: ChannelId,
    quantity: Quantity,
    before: Text,
) -> impl IntoView {
    let m = session.messages();
    let mark = session.language_now().mark();
    let unit = move |row: &Row| if quantity.is_money() { row.currency.to_string() } else { m.count.to_owned() };
    let problem = move |row: &Row| {
        let problem = row.channel.entry(quantity).problem();
        let unit = if quantity.is_money() { Unit::Money(row.currency) } else { Unit::Count };
        problem.map(|problem| m.problem(problem, mark, unit)).unwrap_or_default()
    };
    let reading = move |row: &Row| {
        let open = row.channel.entry(quantity).open_reading();
        open.map(|(value, other)| m.open_reading(value, other, mark)).unwrap_or_default()
    };
    view! {
        <TextField
            name=format!("{id}.{}", quantity.id())
            kind=quantity.id()
            before=before
            label=m.quantity(quantity)
            after=text(move || format!(", {}", row.with(unit)))
            value=text(move || row.with(|row| row.channel.entry(quantity).text().to_owned()))
            problem=Arc::new(move || row.with(problem))
            reading=text(move || row.with(reading))
            enter=Box::new(move |text| session.edit(Edit::Enter(Field::Now(id, quantity), text)))
        />
    }
}
