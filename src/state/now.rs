//! What is open now, as one value.

use leptos::prelude::*;

use super::kept::Kept;
use super::linked::Shared;
use super::saving::Saving;
use crate::codec::link::LinkNotice;
use crate::codec::preferences::Theme;
use crate::domain::certainty::Level;
use crate::domain::channel::{Channel, ChannelId};
use crate::domain::history::History;
use crate::domain::money::Currency;
use crate::domain::plan::Plan;
use crate::domain::quantity::Quantity;
use crate::domain::report::{ChannelReport, Cost, Report};
use crate::i18n::{Language, Messages};

/// Everything that the page shows depends on this alone.
pub(super) struct Now {
    pub(super) plan: Plan,
    pub(super) report: Report,
    pub(super) history: History,
    /// The person's own plan and its undo, while a link's is shown in its place.
    pub(super) mine: Option<(Plan, History)>,
    pub(super) link_notices: Vec<LinkNotice>,
    pub(super) shared: Option<Shared>,
    /// What was last done to the plan as a whole, in words; empty while typing.
    pub(super) done: String,
    /// The figures as they stood when things were last quiet after a change, and what had been done, in words.
    pub(super) settled: Option<(Report, String)>,
    pub(super) language: Language,
    pub(super) messages: &'static Messages,
    /// Whether a language was asked for that could not be loaded.
    pub(super) language_failed: bool,
    /// Whether the help was opened and could not be loaded.
    pub(super) help_failed: bool,
    pub(super) theme: Theme,
    /// The optional columns that were asked for.
    pub(super) columns: Vec<Quantity>,
    pub(super) saving: Saving,
    pub(super) kept: Kept,
}

impl Now {
    /// Puts another plan in the place of this one.
    pub(super) fn put(&mut self, plan: Plan) {
        self.report = Report::of(&plan);
        self.plan = plan;
    }

    /// One channel's row; blank once it is removed.
    pub(super) fn row(&self, id: ChannelId) -> Row {
        let figures = self.report.channel(id).cloned();
        Row {
            channel: self.plan.channel(id).cloned().unwrap_or_else(|| Channel::new(id)),
            figures: figures.map(|row| ChannelReport { spend_share: None, conversion_share: None, ..row }),
            currency: self.plan.currency,
            level: self.plan.level,
        }
    }

    /// One channel's shares, in a row that has nothing else.
    pub(super) fn shares(&self, id: ChannelId) -> Row {
        let only = |row: &ChannelReport| ChannelReport {
            id,
            cost: Cost::NothingEntered,
            interval: None,
            stale: false,
            spend_share: row.spend_share,
            conversion_share: row.conversion_share,
            cost_per_click: None,
            conversion_rate: None,
            click_through_rate: None,
            cost_per_thousand: None,
            return_on_ad_spend: None,
        };
        let figures = self.report.channel(id).map(only);
        Row { channel: Channel::new(id), figures, currency: self.plan.currency, level: self.plan.level }
    }
}

/// What is told when a row changes, or its shares.
pub(super) struct Follower {
    pub(super) id: ChannelId,
    pub(super) of: fn(&Now, ChannelId) -> Row,
    /// Whether it is told a moment later.
    pub(super) later: bool,
    pub(super) row: RwSignal<Row>,
}

/// What a channel's row shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What was entered.
    pub channel: Channel,
    /// What follows from it, without its shares, which every other row has a part in; `None` once it is removed.
    pub figures: Option<ChannelReport>,
    /// The currency of its amounts.
    pub currency: Currency,
    /// How sure its limits are.
    pub level: Level,
}
