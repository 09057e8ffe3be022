//! What the page reads of the session.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;

use super::now::Now;
use super::saving::StorageNotice;
use super::session::Session;
use super::writer::Writer;
use crate::domain::channel::{ChannelId, Preset};
use crate::domain::money::Currency;
use crate::domain::plan::Plan;
use crate::domain::ratio::Ratio;
use crate::domain::report::Report;
use crate::i18n::Messages;
use crate::platform::intl::{self, CurrencyNames};
use crate::platform::{file, page};

/// Long enough for a first painting, too short to have opened a list.
const SOON: Duration = Duration::from_millis(100);

/// Names of currencies that are written in one go.
const AT_ONCE: usize = 40;

impl Session {
    /// A fact of the plan.
    pub fn plan<T>(self, fact: impl FnOnce(&Plan) -> T) -> T {
        self.0.now.with(|now| fact(&now.plan))
    }

    /// The channels, in the plan's order.
    pub fn ids(self) -> Vec<ChannelId> {
        self.plan(|plan| plan.channels.iter().map(|channel| channel.id).collect())
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
        self.0.now.with(|now| now.settled.clone())
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
        self.0
            .now
            .with(|Now { history, messages, .. }| history.next().map(|(edit, before)| messages.done(edit, before)))
    }

    /// Writes a figure in the chosen language and the plan's currency. Does not follow the currency: what shows an
    /// amount follows the plan or a [`Row`], and so hears of it.
    pub fn write(self, write: fn(Writer, Ratio) -> String, number: Ratio) -> String {
        let writer = |now: &Now| Writer { language: now.language, currency: now.plan.currency };
        write(self.0.now.with_untracked(writer), number)
    }

    /// The currency, for what need not hear when it changes.
    pub fn currency_now(self) -> Currency {
        self.0.now.with_untracked(|now| now.plan.currency)
    }

    /// Completes the list of currencies, which then has the names of those in it and all that the browser knows. A
    /// moment after the page is there, and bit by bit: to write all these names takes longer than to build it.
    pub fn complete_currencies(self, list: &'static str) {
        let complete = move || {
            let names = Rc::new(CurrencyNames::new(self.language_now().tag()));
            for some in intl::currencies().chunks(AT_ONCE) {
                let (names, some) = (Rc::clone(&names), some.to_vec());
                let write = move || page::complete_list(list, &some, |code| format!("{code} – {}", names.of(code)));
                set_timeout(write, Duration::ZERO);
            }
        };
        set_timeout(complete, SOON);
    }

    /// What there is to tell about saved figures.
    pub fn storage_notice(self) -> Option<StorageNotice> {
        self.0.now.with(|now| now.saving.notice.clone())
    }

    /// An address from which a text can be saved as a file.
    pub fn download(self, text: &str) -> String {
        file::text_address(text)
    }
}
