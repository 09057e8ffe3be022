//! What the page reads of the session.

use leptos::prelude::*;

use super::saving::StorageNotice;
use super::session::{Now, Session};
use super::writer::Writer;
use crate::domain::channel::{Channel, ChannelId, Preset};
use crate::domain::money::Currency;
use crate::domain::plan::Plan;
use crate::domain::quantity::Quantity;
use crate::domain::ratio::Ratio;
use crate::domain::report::{ChannelReport, Report};
use crate::i18n::Messages;
use crate::platform::file;
use crate::platform::intl::{self, CurrencyNames};

impl Session {
    /// A fact of the plan.
    pub fn plan<T>(self, fact: impl FnOnce(&Plan) -> T) -> T {
        self.0.now.with(|now| fact(&now.plan))
    }

    /// The channels, in the plan's order.
    pub fn ids(self) -> Vec<ChannelId> {
        self.0.ids.get()
    }

    /// One channel's row; blank once it is removed.
    pub fn channel(self, id: ChannelId) -> Memo<Channel> {
        Memo::new(move |_| self.plan(|plan| plan.channel(id).cloned().unwrap_or_else(|| Channel::new(id))))
    }

    /// One channel's figures; `None` once it is removed.
    pub fn figures(self, id: ChannelId) -> Memo<Option<ChannelReport>> {
        Memo::new(move |_| self.report(|report| report.channel(id).cloned()))
    }

    /// What a channel is called now.
    pub fn channel_name(self, id: ChannelId, messages: &Messages) -> String {
        let name = |Now { plan, .. }: &Now| plan.channel(id).map(|channel| messages.channel_name(channel));
        self.0.now.with_untracked(name).unwrap_or_default()
    }

    /// A fact of all figures.
    pub fn report<T>(self, fact: impl FnOnce(&Report) -> T) -> T {
        self.0.now.with(|now| fact(&now.report))
    }

    /// The figures and what had been done, as of when things were last quiet after a change: for what is spoken.
    pub fn settled(self) -> Option<(Report, String)> {
        self.0.settled.get()
    }

    /// The names of the channels that the total did not contain when things were last quiet.
    pub fn left_out(self, messages: &Messages) -> String {
        let settled = self.0.settled.with(|settled| settled.as_ref().map(|(report, _)| report.total.left_out.clone()));
        let left_out = settled.unwrap_or_else(|| self.0.now.with_untracked(|now| now.report.total.left_out.clone()));
        let name = |id: &ChannelId| self.channel_name(*id, messages);
        left_out.iter().map(name).collect::<Vec<_>>().join(", ")
    }

    /// The channel below this one, or else the one above it.
    pub fn neighbour(self, id: ChannelId) -> Option<ChannelId> {
        self.0.now.with_untracked(|Now { plan, .. }| {
            let place = plan.channels.iter().position(|channel| channel.id == id)?;
            let neighbour = plan.channels.get(place + 1).or_else(|| plan.channels.get(place.checked_sub(1)?));
            neighbour.map(|channel| channel.id)
        })
    }

    /// The name of the first field of a channel about to be added; `None` where the plan is full.
    pub fn first_field(self, preset: Option<Preset>) -> Option<String> {
        self.0.now.with_untracked(|Now { plan, .. }| match preset {
            _ if !plan.has_room() => None,
            Some(preset) => Some(format!("{}.spend", preset.id())),
            None => plan.next_own().map(|id| format!("{id}.name")),
        })
    }

    /// What the next undo takes back, in words; `None` where there is nothing.
    pub fn next_undo(self) -> Option<String> {
        let messages = self.0.settings.messages();
        self.0.now.with(|now| now.history.next().map(|(edit, before)| messages.done(edit, before)))
    }

    /// Whether an optional column is to be seen: asked for, or filled.
    pub fn shows(self, quantity: Quantity) -> bool {
        self.0.settings.shows(quantity) || self.plan(|plan| plan.is_filled(quantity))
    }

    /// Writes a figure in the chosen language and the plan's currency.
    pub fn write(self, write: fn(&Writer, Ratio) -> String, number: Ratio) -> String {
        self.0.writer.with(|writer| write(writer, number))
    }

    /// The plan's currency, and its name in the chosen language.
    pub fn currency(self) -> (Currency, String) {
        self.0.writer.with(|writer| (writer.currency(), writer.currency_name().to_owned()))
    }

    /// Every currency that the browser knows, and the plan's own, by code, with its name in the chosen language.
    pub fn currencies(self) -> Vec<(String, String)> {
        let mut codes = intl::currencies();
        let own = self.0.now.with_untracked(|now| now.plan.currency.to_string());
        if !codes.contains(&own) {
            codes.push(own);
        }
        let names = CurrencyNames::new(self.0.settings.language_now().tag());
        let named = |code: String| {
            let name = names.of(&code);
            (code, name)
        };
        codes.into_iter().map(named).collect()
    }

    /// What there is to tell about saved figures.
    pub fn storage_notice(self) -> Option<StorageNotice> {
        self.0.saving.notice.get()
    }

    /// An address from which a text can be saved as a file.
    pub fn download(self, text: &str) -> String {
        file::text_address(text)
    }
}
