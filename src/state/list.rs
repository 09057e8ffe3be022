//! The rows of the channels: they come, go, change places, and each is written anew when something in it changes.

use leptos::prelude::WithUntracked;

use super::session::Session;
use super::steps;
use super::written::{Hold, Shown};
use crate::domain::certainty::Level;
use crate::domain::channel::{Channel, ChannelId};
use crate::domain::money::Currency;
use crate::platform::tree::{self, Tree};

/// How a row is written. Its element's id is the channel's and ".row".
#[derive(Clone, Copy)]
pub struct Row {
    /// All that depends on its channel alone.
    pub write: fn(&Shown, &Channel, &mut Tree),
    /// What its fields hold.
    pub held: fn(&Shown, &Channel, &mut Vec<Hold>),
    /// What depends on other rows as well, and so is written a moment later when another one changes.
    pub facts: fn(&Shown, ChannelId, &mut Tree),
    /// The end of the id of its place, which `write` makes; the channel's comes before it.
    pub place: &'static str,
}

/// The rows on the page.
pub(super) struct Rows {
    list: &'static str,
    row: Row,
    arranged: Vec<ChannelId>,
    standing: Vec<Standing>,
}

/// What a row was written from, and its facts.
struct Standing {
    channel: Channel,
    currency: Currency,
    level: Level,
    facts: Tree,
}

impl Session {
    /// Keeps the children of the list with this id in step with the plan's channels, from when the page is built.
    pub fn rows(self, list: &'static str, row: Row) {
        if let Ok(mut written) = self.0.written.lock() {
            written.rows = Some(Rows { list, row, arranged: Vec::new(), standing: Vec::new() });
        }
        // Each in a step: it is a lot to lay out.
        for count in 0..=self.0.now.with_untracked(|now| now.plan.channels.len()) {
            steps::add(Box::new(move || self.write_now(count)));
        }
    }
}

impl Rows {
    /// Has the rows of the first so many channels stand in order, and no others; writes those in which something changed.
    pub(super) fn write(&mut self, shown: &Shown, count: usize) {
        let Shown { plan, .. } = *shown;
        let channels = || plan.channels.iter().take(count);
        if !channels().map(|channel| channel.id).eq(self.arranged.iter().copied()) {
            self.arranged = channels().map(|channel| channel.id).collect();
            self.standing.retain(|row| self.arranged.contains(&row.channel.id));
            tree::arrange(self.list, self.arranged.iter().map(ToString::to_string));
        }
        for channel in channels() {
            let unit = (plan.currency, plan.level);
            let stands = |row: &Standing| row.channel == *channel && (row.currency, row.level) == unit;
            if !self.standing.iter().any(stands) {
                self.write_row(shown, channel);
            }
        }
    }

    fn write_row(&mut self, shown: &Shown, channel: &Channel) {
        let Shown { plan, .. } = *shown;
        let mut tree = Tree::default();
        (self.row.write)(shown, channel, &mut tree);
        tree::put(&format!("{}.row", channel.id), &tree);
        let mut held = Vec::new();
        (self.row.held)(shown, channel, &mut held);
        tree::hold(&held);
        self.standing.retain(|row| row.channel.id != channel.id);
        let (channel, facts) = (channel.clone(), Tree::default());
        let mut standing = Standing { channel, currency: plan.currency, level: plan.level, facts };
        standing.write_facts(shown, self.row);
        self.standing.push(standing);
    }

    /// Writes what other rows have a part in.
    pub(super) fn write_facts(&mut self, shown: &Shown) {
        self.standing.iter_mut().for_each(|row| row.write_facts(shown, self.row));
    }
}

impl Standing {
    fn write_facts(&mut self, shown: &Shown, row: Row) {
        let mut tree = Tree::default();
        (row.facts)(shown, self.channel.id, &mut tree);
        if tree != self.facts {
            tree::put(&format!("{}.{}", self.channel.id, row.place), &tree);
            self.facts = tree;
        }
    }
}
