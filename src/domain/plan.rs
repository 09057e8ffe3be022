//! A plan: what a person entered, as plain data.

use rust_decimal::Decimal;

use super::amount::{DecimalMark, Unit};
use super::channel::{Channel, ChannelId, MOST_CHANNELS, Preset};
use super::date::DateEntry;
use super::entry::Entry;
use super::money::Currency;
use super::quantity::Quantity;

/// The channels with their figures, the currency and the period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The currency of every amount.
    pub currency: Currency,
    /// The decimal mark of the language that the texts are written in.
    pub mark: DecimalMark,
    /// The first day of the period.
    pub from: DateEntry,
    /// The last day of the period.
    pub to: DateEntry,
    /// The rows, in the person's order; at most [`MOST_CHANNELS`], no id twice.
    pub channels: Vec<Channel>,
}

impl Plan {
    /// The form as it first stands: the default channels, nothing entered.
    pub fn new(currency: Currency, mark: DecimalMark) -> Self {
        let channels = Preset::DEFAULT.map(|preset| Channel::new(ChannelId::Preset(preset)));
        Self { currency, mark, from: DateEntry::default(), to: DateEntry::default(), channels: channels.into() }
    }

    /// An example to look at: three channels of a published calculation. Its total is 68.97, not the mean of the
    /// three costs, which would be 72.22.
    pub fn example(currency: Currency, mark: DecimalMark) -> Self {
        let mut plan = Self::new(currency, mark);
        for (preset, spend, conversions) in
            [(Preset::Google, 3000, 45), (Preset::Facebook, 2000, 30), (Preset::Instagram, 1000, 12)]
        {
            if let Some(channel) = plan.channel_mut(ChannelId::Preset(preset)) {
                *channel.entry_mut(Quantity::Spend) = Entry::number(Decimal::from(spend), mark);
                *channel.entry_mut(Quantity::Conversions) = Entry::number(Decimal::from(conversions), mark);
            }
        }
        plan
    }

    /// Whether these are still the example's figures.
    pub fn is_example(&self) -> bool {
        *self == Self::example(self.currency, self.mark)
    }

    /// Whether nothing is typed anywhere.
    pub fn is_blank(&self) -> bool {
        self.from.text().is_empty() && self.to.text().is_empty() && self.channels.iter().all(Channel::is_blank)
    }

    /// The row of a channel, if the plan has it.
    pub fn channel(&self, id: ChannelId) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id == id)
    }

    /// The same, to be changed.
    pub fn channel_mut(&mut self, id: ChannelId) -> Option<&mut Channel> {
        self.channels.iter_mut().find(|channel| channel.id == id)
    }

    /// Whether something is typed in a quantity's column.
    pub fn is_filled(&self, quantity: Quantity) -> bool {
        self.channels.iter().any(|channel| !channel.entry(quantity).text().is_empty())
    }

    /// Whether one more channel fits.
    pub fn has_room(&self) -> bool {
        self.channels.len() < MOST_CHANNELS
    }

    /// The id that the next own channel gets: the lowest free number.
    pub fn next_own(&self) -> Option<ChannelId> {
        (1..=9999).map(ChannelId::Custom).find(|id| self.channel(*id).is_none())
    }

    /// What a quantity's fields count.
    pub const fn unit(&self, quantity: Quantity) -> Unit {
        if quantity.is_money() { Unit::Money(self.currency) } else { Unit::Count }
    }

    /// Puts all amounts into another currency; none is converted. Those that could not be read are read again: the
    /// new currency's sign may be what was in their way.
    pub(super) fn change_currency(&mut self, currency: Currency) {
        self.currency = currency;
        let (mark, unit) = (self.mark, Unit::Money(currency));
        for channel in &mut self.channels {
            for quantity in Quantity::ALL.into_iter().filter(|quantity| quantity.is_money()) {
                let entry = channel.entry_mut(quantity);
                if entry.problem().is_some() {
                    *entry = entry.typed(entry.text(), mark, unit);
                }
            }
        }
    }

    /// Whether the period ends before it begins.
    pub fn period_is_reversed(&self) -> bool {
        self.from.day().zip(self.to.day()).is_some_and(|(from, to)| to < from)
    }

    /// The same plan for a language with this decimal mark.
    pub fn rewritten(mut self, mark: DecimalMark) -> Self {
        if self.mark == mark {
            return self;
        }
        let currency = self.currency;
        for channel in &mut self.channels {
            for quantity in Quantity::ALL {
                let unit = if quantity.is_money() { Unit::Money(currency) } else { Unit::Count };
                let entry = channel.entry_mut(quantity);
                *entry = entry.rewritten(mark, unit);
            }
        }
        self.mark = mark;
        self
    }
}
