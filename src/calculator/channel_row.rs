//! A channel: its name, its fields, its cost per conversion.

use domain::channel::{Channel, ChannelId};
use domain::edit::Edit;
use domain::field::Field;
use domain::quantity::Quantity;
use domain::report::{ChannelReport, Cost};
use leptos::prelude::*;

use super::cost_result::{CostResult, CostView};
use super::plan_field::PlanField;
use crate::browser::focus;
use crate::components::{TextField, aria, flag, memo_flag, memo_text, text, view_if, words_if};
use crate::state::{PlanStore, follow_changes, locale, plan_store};
use crate::tools::{Place, Tools};

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
    columns: Signal<String>,
) -> impl IntoView {
    let m = locale().messages;
    let store = plan_store();
    let row = follow_changes(Memo::new(move |_| row_view(store, id)));
    let name =
        memo_text(move || row.with(|row| row.as_ref().map(|row| m.channel_name(&row.channel)).unwrap_or_default()));
    let prefix = text(move || format!("{}: ", name.get()));
    let field = move |quantity: Quantity| {
        let entry = move || row.with(|row| row.as_ref().map(|row| row.channel.entry(quantity).clone()));
        let entry = Signal::derive(entry);
        view! { <PlanField field=Field::Current(id, quantity) entry label=m.quantity(quantity) prefix /> }
    };
    let optional = move |quantity: Quantity| {
        let is_shown = memo_flag(move || columns.with(|columns| columns.split(' ').any(|it| it == quantity.id())));
        view_if(is_shown, move || field(quantity).into_any())
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
                <h3 class=if is_custom { "unseen" } else { "" }>{name}</h3>
                {is_custom.then(|| name_field(id, row, prefix))}
            </div>
            {field(Quantity::Spend)}
            {field(Quantity::Conversions)}
            {Quantity::OPTIONAL.map(optional).into_iter().collect::<Vec<_>>()}
            <RowCost id row=row />
            <Tools place=Place::Row(id) />
            <button
                type="button"
                class="remove"
                id=remove_id(id)
                data-action="remove-channel"
                aria-label=text(move || m.remove_channel.with(&[&name.get()]))
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
fn name_field(id: ChannelId, row: ReadSignal<Option<RowView>>, prefix: Signal<String>) -> impl IntoView {
    let m = locale().messages;
    let store = plan_store();
    let is_too_long = flag(move || row.with(|row| row.as_ref().is_some_and(|row| row.channel.name_is_too_long())));
    view! {
        <TextField
            name=Field::Name(id).to_string()
            label=m.custom_channel_name
            prefix
            value=text(move || row.with(|row| row.as_ref().map(|row| row.channel.name.clone()).unwrap_or_default()))
            problem=words_if(is_too_long, m.name_too_long)
            on_input=move |text| store.dispatch(Edit::Enter(Field::Name(id), text))
        />
    }
}

/// The row's answer.
#[component]
fn RowCost(
    /// Whose.
    id: ChannelId,
    /// What the row shows.
    row: ReadSignal<Option<RowView>>,
) -> impl IntoView {
    let m = locale().messages;
    // Where nothing could be read yet, the row says so in the place of a figure.
    let is_stale = flag(move || {
        row.with(|row| {
            row.as_ref().is_some_and(|row| {
                row.figures.stale && !matches!(row.figures.cost, Cost::NothingEntered | Cost::Unreadable)
            })
        })
    });
    let is_known =
        move || row.with(|row| row.as_ref().is_some_and(|row| !matches!(row.figures.cost, Cost::NothingEntered)));
    let cost = move || {
        row.with(|row| {
            let row = row.as_ref()?;
            Some(CostView {
                cost: row.figures.cost,
                interval: row.figures.interval,
                currency: row.currency,
                level: row.level,
            })
        })
    };
    view! {
        <div
            class="cost"
            data-stale=aria(is_stale)
            // On paper a row without figures is left out.
            data-known=words_if(flag(is_known), "true")
        >
            <CostResult key=format!("{id}.cost_per_conversion") cost=Box::new(cost) is_total=false />
            <p class="aside caution">{words_if(is_stale, m.stale_row)}</p>
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
