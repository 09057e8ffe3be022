//! Figures from files beside what stands in the form.

use super::channel::{Channel, ChannelId, tidy_name};
use super::figure::Figure;
use super::plan::Plan;
use super::quantity::Quantity;

impl Plan {
    /// The plan with other figures put in: those that have a number, in the rows of their channels, which are added where they
    /// are missing and there is room. Their currency becomes the plan's. `replace` empties the form first.
    pub(super) fn merged(&self, figures: &Self, replace: bool) -> Self {
        let mut plan = if replace { Self::new(self.currency, self.separator) } else { self.clone() };
        plan.change_currency(figures.currency);
        for channel in &figures.channels {
            let Some(id) = plan.row_for(channel) else { continue };
            let Some(row) = plan.channel_mut(id) else { continue };
            for quantity in Quantity::ALL {
                if !channel.entry(quantity).text().is_empty() {
                    row.entry_mut(quantity).clone_from(channel.entry(quantity));
                }
            }
        }
        if !figures.from.text().is_empty() {
            plan.from.clone_from(&figures.from);
            plan.to.clone_from(&figures.to);
        }
        let organic = figures.figures.get(Figure::Organic);
        if let Some(entry) = plan.figures.get_mut(Figure::Organic).filter(|_| !organic.text().is_empty()) {
            entry.clone_from(organic);
        }
        plan
    }

    /// The row that a channel of other figures has here: that of the same preset, or of an own channel with the same name.
    pub fn row_of(&self, channel: &Channel) -> Option<ChannelId> {
        let name = tidy_name(&channel.name);
        let is_same = |own: &&Channel| match channel.id {
            ChannelId::Preset(_) => own.id == channel.id,
            ChannelId::Custom(_) => matches!(own.id, ChannelId::Custom(_)) && tidy_name(&own.name) == name,
        };
        self.channels.iter().find(is_same).map(|own| own.id)
    }

    /// The same, or a new row.
    fn row_for(&mut self, channel: &Channel) -> Option<ChannelId> {
        let row = self.row_of(channel);
        if row.is_some() || !self.has_room() {
            return row;
        }
        let id = match channel.id {
            ChannelId::Custom(_) => self.next_own()?,
            preset => preset,
        };
        let mut row = Channel::new(id);
        row.name.clone_from(&channel.name);
        self.channels.push(row);
        Some(id)
    }
}
