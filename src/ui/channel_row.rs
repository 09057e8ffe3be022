//! One channel: its name, its fields, its figures.

use leptos::prelude::*;

use super::controls::text_field::TextField;
use super::row_figures::RowFigures;
use super::{messages, only_if, text};
use crate::domain::channel::{Channel, ChannelId};
use crate::domain::edit::Edit;
use crate::domain::quantity::Quantity;
use crate::state::{Session, Settings, focus_soon};

/// The row of a channel.
#[component]
pub(super) fn ChannelRow(id: ChannelId) -> impl IntoView {
    let session = expect_context::<Session>();
    let m = messages();
    let channel = session.channel(id);
    let name = text(move || channel.with(|channel| m.channel_name(channel)));
    let before = text(move || format!("{}: ", name.get()));
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
                before=before
                label=m.own_name
                after=Signal::stored(String::new())
                value=text(move || channel.with(|channel| channel.name.clone()))
                problem=text(move || only_if(channel.with(Channel::name_is_too_long), m.name_too_long))
                reading=Signal::stored(String::new())
                enter=Callback::new(move |text| session.edit(Edit::Name(id, text)))
            />
        }
    };
    let fields: Vec<_> =
        Quantity::ALL.into_iter().map(|quantity| figure_field(channel, id, quantity, before)).collect();
    view! {
        <li class="channel" data-channel=id.to_string()>
            <div class="channel-title">
                <h3 class=if own { "unseen" } else { "" }>{name}</h3>
                {own.then(own_name)}
            </div>
            {fields}
            <RowFigures id=id />
            <button
                type="button"
                class="remove"
                id=format!("{id}.remove")
                data-action="remove-channel"
                aria-label=text(move || m.remove.with(&[&name.get()]))
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
fn figure_field(channel: Memo<Channel>, id: ChannelId, quantity: Quantity, before: Signal<String>) -> impl IntoView {
    let session = expect_context::<Session>();
    let m = messages();
    let mark = expect_context::<Settings>().language_now().mark();
    let unit = move || if quantity.is_money() { session.currency().1 } else { m.count.to_owned() };
    let problem = move || {
        let (currency, _) = session.currency();
        channel.with(|channel| {
            let problem = channel.entry(quantity).problem();
            problem.map(|problem| m.problem(problem, mark, quantity, currency)).unwrap_or_default()
        })
    };
    let reading = move || {
        let open = channel.with(|channel| channel.entry(quantity).open_reading());
        open.map(|(value, other)| m.open_reading(value, other, mark)).unwrap_or_default()
    };
    view! {
        <TextField
            name=format!("{id}.{}", quantity.id())
            kind=quantity.id()
            before=before
            label=m.quantity(quantity)
            after=text(move || format!(", {}", unit()))
            value=text(move || channel.with(|channel| channel.entry(quantity).text().to_owned()))
            problem=text(problem)
            reading=text(reading)
            enter=Callback::new(move |text| session.edit(Edit::Enter(id, quantity, text)))
        />
    }
}
