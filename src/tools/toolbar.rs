//! What can be done with the channels as a whole: add, sort, undo, clear.

use domain::channel::{ChannelId, Preset};
use domain::edit::Edit;
use domain::field::Field;
use domain::plan::Plan;
use domain::quantity::Quantity;
use leptos::prelude::*;

use crate::browser::{focus, keyboard, select};
use crate::components::{Button, OptionGroup, SelectField, SelectOption, flag, memo_flag, text, words_if};
use crate::state::{ImportRequest, PlanStore, messages, plan_store};

/// The choice of a channel to add, which is looked at when it is added.
const WHICH: &str = "add-which";

/// The row of tools under the channels.
#[component]
pub fn Toolbar() -> impl IntoView {
    let m = messages();
    let store = plan_store();
    let imported: ImportRequest = expect_context();
    let undo_label = move || {
        let what = store.history(|history| history.next_undo().map(|(edit, before)| m.edited(edit, before)));
        what.map_or_else(|| m.undo.to_owned(), |what| format!("{}: {what}", m.undo))
    };
    keyboard::on_undo_keys(move |is_redo| if is_redo { store.redo() } else { store.undo() });
    let is_blank = memo_flag(move || store.with(Plan::is_blank));
    view! {
        <div class="tools">
            <AddChannel />
            <div class="actions">
                <Button action="sort" label=m.sort quiet=true on_press=move |()| store.dispatch(Edit::Sort) />
                <Button
                    action="undo"
                    label=text(undo_label)
                    disabled=flag(move || store.history(|history| history.next_undo().is_none()))
                    quiet=true
                    on_press=move |()| store.undo()
                />
                <Button
                    action="import-again"
                    label=m.imported_reports
                    hidden=flag(move || !imported.has_imported())
                    quiet=true
                    on_press=move |()| imported.open(Vec::new())
                />
                <Button
                    action="reset"
                    label=m.clear
                    disabled=is_blank
                    quiet=true
                    on_press=move |()| store.dispatch(Edit::Clear)
                />
            </div>
        </div>
    }
}

/// The choice of a channel, and the button that adds it.
#[component]
fn AddChannel() -> impl IntoView {
    let m = messages();
    let store = plan_store();
    let is_full = memo_flag(move || store.with(|plan| !plan.has_room()));
    // Optional ones first: of the others each is there already unless it was removed.
    let options = move || {
        let preset = |preset: Preset| SelectOption {
            disabled: store.with(|plan| plan.channel(ChannelId::Preset(preset)).is_some()),
            ..SelectOption::new(preset.id(), preset.name())
        };
        let presets = Preset::OPTIONAL.into_iter().chain(Preset::DEFAULT).map(preset);
        std::iter::once(SelectOption::new("", m.add_custom_channel)).chain(presets).collect()
    };
    let groups = Memo::new(move |_| vec![OptionGroup { title: "", options: options() }]);
    let add = move |()| {
        let which = select::take_value(WHICH).unwrap_or_default();
        let preset = Preset::all().find(|preset| preset.id() == which);
        let field = first_field(store, preset);
        store.dispatch(Edit::Add(preset));
        if let Some(field) = field {
            focus::after_update(field.to_string());
        }
    };
    view! {
        <div class="add">
            <SelectField name=WHICH label=m.channel_to_add groups value="" on_change=|_| () />
            <Button action="add-channel" label=m.add_channel disabled=is_full on_press=add />
            <p class="note" role="status">
                <span class="problem">{words_if(is_full, m.too_many_channels)}</span>
            </p>
        </div>
    }
}

/// The first field of a channel about to be added; `None` where the plan is full.
fn first_field(store: PlanStore, preset: Option<Preset>) -> Option<Field> {
    store.with_untracked(|plan| match preset {
        _ if !plan.has_room() => None,
        Some(preset) => Some(Field::Current(ChannelId::Preset(preset), Quantity::Spend)),
        None => plan.next_own().map(Field::Name),
    })
}
