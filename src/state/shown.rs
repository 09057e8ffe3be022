//! What the page reads of the session.

use leptos::prelude::*;

use super::saving::StorageNotice;
use super::session::{Now, Session};
use super::writer::Writer;
use crate::domain::channel::{Channel, ChannelId, Preset};
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

    /// A fact of one channel's row; of a blank one once the channel is removed.
    pub fn channel<T>(self, id: ChannelId, fact: impl FnOnce(&Channel) -> T) -> T {
        self.plan(|plan| match plan.channel(id) {
            Some(channel) => fact(channel),
            None => fact(&Channel::new(id)),
        })
    }

    /// What a channel is called.
    pub fn channel_name(self, id: ChannelId, messages: &Messages) -> String {
        self.channel(id, |channel| messages.channel_name(channel))
    }

    /// A fact of one channel's figures; `None` once the channel is removed.
    pub fn figures<T>(self, id: ChannelId, fact: impl FnOnce(&ChannelReport) -> T) -> Option<T> {
        self.report(|report| report.channel(id).map(fact))
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
        let name = |id: &ChannelId| untrack(|| self.channel_name(*id, messages));
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
        self.0.now.with(|now| write(&now.writer, number))
    }

    /// The name of the plan's currency in the chosen language.
    pub fn currency_name(self) -> String {
        self.0.now.with(|now| now.writer.currency_name().to_owned())
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
