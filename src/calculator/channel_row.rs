//! A channel: its name, its fields, its cost per conversion.

use domain::channel::{Channel, ChannelId};
use domain::edit::Edit;
use domain::field::Field;
use domain::quantity::Quantity;
use domain::report::{ChannelReport, Cost};
use leptos::prelude::*;

use super::interval::{CostInterval, cost_text};
use super::plan_field::PlanField;
use super::row_facts::RowFacts;
use crate::browser::focus;
use crate::components::{ResultValue, TextField};
use crate::state::{PlanStore, locale, plan_store};

/// What a row shows: its channel, its figures without those that change with other channels, and in what they are told.
#[derive(Clone, Debug, PartialEq)]
struct RowView {
    channel: Channel,
    figures: ChannelReport,
    currency: domain::money::Currency,
    level: domain::confidence::Level,
}

fn row_view(store: PlanStore, id: ChannelId) -> Option<RowView> {
    store.snapshot().with(|snapshot| {
        let channel = snapshot.plan.channel(id)?.clone();
        let mut figures = snapshot.report.channel(id)?.clone();
        (figures.spend_share, figures.conversion_share) = (None, None);
        Some(RowView { channel, figures, currency: snapshot.plan.currency, level: snapshot.plan.level })
    })
}

/// A row of the form.
#[component]
pub fn ChannelRow(
    /// Which channel.
    id: ChannelId,
    /// The ids of the optional columns that are shown.
    columns: Memo<String>,
) -> impl IntoView {
    let m = locale().messages;
    let store = plan_store();
    let row = Memo::new(move |_| row_view(store, id));
    let name =
        Memo::new(move |_| row.with(|row| row.as_ref().map(|row| m.channel_name(&row.channel)).unwrap_or_default()));
    let prefix = Signal::derive(move || format!("{}: ", name.get()));
    let field = move |quantity: Quantity| {
        let entry = move || row.with(|row| row.as_ref().map(|row| row.channel.entry(quantity).clone()));
        let entry = Signal::derive(entry);
        view! { <PlanField field=Field::Current(id, quantity) entry label=m.quantity(quantity) prefix /> }
    };
    let optional = move |quantity: Quantity| {
        let is_shown = Memo::new(move |_| columns.with(|columns| columns.split(' ').any(|it| it == quantity.id())));
        move || is_shown.get().then(|| field(quantity))
    };
    let is_custom = matches!(id, ChannelId::Custom(_));
    let remove = move |_| {
        let next = neighbour(store, id).map_or_else(|| "add-channel".to_owned(), remove_id);
        store.dispatch(Edit::Remove(id));
        focus::after_update(next);
    };
    view! {
        <li class="channel" id=format!("{id}.row") data-channel=id.to_string()>
            <div class="channel-title">
                <h3 class=if is_custom { "unseen" } else { "" }>{move || name.get()}</h3>
                {is_custom.then(|| name_field(id, Signal::derive(move || row.get().map(|row| row.channel)), prefix))}
            </div>
            {field(Quantity::Spend)}
            {field(Quantity::Conversions)}
            {Quantity::OPTIONAL.map(optional).into_iter().collect::<Vec<_>>()}
            <RowCost id row=row />
            <RowFacts id />
            <button
                type="button"
                class="remove"
                id=remove_id(id)
                data-action="remove-channel"
                aria-label=move || m.remove_channel.with(&[&name.get()])
                on:click=remove
            >
                <svg aria-hidden="true" viewBox="0 0 16 16">
                    <path d="M4 4l8 8M12 4l-8 8"></path>
                </svg>
            </button>
        </li>
    }
}

/// The field for the name of an own channel.
fn name_field(id: ChannelId, channel: Signal<Option<Channel>>, prefix: Signal<String>) -> impl IntoView {
    let m = locale().messages;
    let store = plan_store();
    let is_too_long = move || channel.with(|channel| channel.as_ref().is_some_and(Channel::name_is_too_long));
    view! {
        <TextField
            name=Field::Name(id).to_string()
            label=m.custom_channel_name
            prefix
            value=Signal::derive(move || channel.get().map(|channel| channel.name).unwrap_or_default())
            problem=Signal::derive(move || if is_too_long() { m.name_too_long.to_owned() } else { String::new() })
            on_input=move |text| store.dispatch(Edit::Enter(Field::Name(id), text))
        />
    }
}

/// The row's answer.
#[component]
fn RowCost(id: ChannelId, row: Memo<Option<RowView>>) -> impl IntoView {
    let locale = locale();
    let m = locale.messages;
    let cost = Memo::new(move |_| row.with(|row| row.as_ref().map_or(Cost::NothingEntered, |row| row.figures.cost)));
    let is_stale = Memo::new(move |_| {
        row.with(|row| row.as_ref().is_some_and(|row| row.figures.stale && row.figures.cost.known().is_some()))
    });
    let text = move || {
        row.with(|row| {
            let format = row.as_ref().map(|row| locale.format(row.currency));
            cost_text(m, cost.get(), |cost| format.map(|format| format.amount(cost)).unwrap_or_default())
        })
    };
    let interval = Signal::derive(move || row.with(|row| row.as_ref().and_then(|row| row.figures.interval)));
    let level = Signal::derive(move || row.with(|row| row.as_ref().map(|row| row.level).unwrap_or_default()));
    let key = format!("{id}.cost_per_conversion");
    view! {
        <div
            class="cost"
            data-stale=move || is_stale.get().to_string()
            // On paper a row without figures is left out.
            data-known=move || if matches!(cost.get(), Cost::NothingEntered) { "" } else { "true" }
        >
            <ResultValue
                key=key.clone()
                value=Signal::derive(move || cost.get().known().map(|cost| cost.canonical()).unwrap_or_default())
                text=Signal::derive(text)
            />
            <CostInterval key cost=cost interval level is_sentence=false />
            <p class="aside caution">{move || is_stale.get().then_some(m.stale_row)}</p>
        </div>
    }
}

fn remove_id(id: ChannelId) -> String {
    format!("{id}.remove")
}

/// The channel below this one, or else the one above it.
fn neighbour(store: PlanStore, id: ChannelId) -> Option<ChannelId> {
    store.with_untracked(|plan| {
        let place = plan.channels.iter().position(|channel| channel.id == id)?;
        let neighbour = plan.channels.get(place + 1).or_else(|| plan.channels.get(place.checked_sub(1)?));
        neighbour.map(|channel| channel.id)
    })
}
