//! What can be done with the channels as a whole: add, sort, undo, clear.

use leptos::prelude::*;

use super::controls::action::Action;
use super::follow::{fixed, never, only_if, text, whether};
use crate::domain::channel::{ChannelId, Preset};
use crate::domain::edit::Edit;
use crate::domain::plan::Plan;
use crate::state::{Session, Shown, Tree, focus_soon, take_value};

/// The choice of a channel to add, which is looked at when it is added.
pub(super) const WHICH: &str = "add-which";

/// What can be added: an own channel, and each preset that is not there. Optional ones first: of the others each is there
/// already unless it was removed.
pub(super) fn channels(it: &Shown, tree: &mut Tree) {
    tree.open("option").with("value", "").text(it.m.add_own).close();
    for preset in Preset::OPTIONAL.into_iter().chain(Preset::DEFAULT) {
        tree.open("option").with("value", preset.id());
        if it.plan.channel(ChannelId::Preset(preset)).is_some() {
            tree.with("disabled", "");
        }
        tree.text(preset.name()).close();
    }
}

/// The row of tools under the channels.
#[component]
pub(super) fn Tools(session: Session) -> impl IntoView {
    let m = session.messages();
    let add = move || {
        let which = take_value(WHICH);
        let preset = Preset::all().find(|preset| preset.id() == which);
        let field = session.first_field(preset);
        session.edit(Edit::Add(preset));
        if let Some(field) = field {
            focus_soon(field);
        }
    };
    let undo = move || match session.next_undo() {
        Some(what) => format!("{}: {what}", m.undo),
        None => m.undo.to_owned(),
    };
    let full = move || session.plan(|plan| !plan.has_room());
    let edit = |edit: Edit| Box::new(move || session.edit(edit.clone()));
    view! {
        <div class="tools">
            <div class="add">
                <div class="choice">
                    <label for=WHICH>{m.add_which}</label>
                    <select id=WHICH name=WHICH></select>
                </div>
                <Action
                    action="add-channel"
                    label=fixed(m.add)
                    idle=whether(full)
                    hidden=never()
                    quiet=false
                    press=Box::new(add)
                />
                <p class="note" role="status"><span class="problem">{text(move || only_if(full(), m.no_room))}</span></p>
            </div>
            <div class="deeds">
                <Action action="sort" label=fixed(m.sort) idle=never() hidden=never() quiet=true press=edit(Edit::Sort) />
                <Action
                    action="undo"
                    label=text(undo)
                    idle=whether(move || session.next_undo().is_none())
                    hidden=never()
                    quiet=true
                    press=Box::new(move || session.undo())
                />
                <Action
                    action="import-again"
                    label=fixed(m.reports_again)
                    idle=never()
                    hidden=whether(move || !session.has_reports())
                    quiet=true
                    press=Box::new(move || session.import())
                />
                <Action
                    action="reset"
                    label=fixed(m.clear)
                    idle=whether(move || session.plan(Plan::is_blank))
                    hidden=never()
                    quiet=true
                    press=edit(Edit::Clear)
                />
            </div>
        </div>
    }
}
