//! A plan: what a person entered, as plain data.

use rust_decimal::Decimal;

use super::amount::{DecimalSeparator, Unit};
use super::channel::{Channel, ChannelId, MAX_CHANNELS, Period, Preset};
use super::confidence::Level;
use super::date::DateEntry;
use super::entry::Entry;
use super::field::Field;
use super::figure::{Figure, Figures};
use super::money::Currency;
use super::quantity::Quantity;

/// The channels with their figures, the currency and the period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The currency of every amount.
    pub currency: Currency,
    /// The decimal separator of the language that the texts are written in.
    pub separator: DecimalSeparator,
    /// The first day of the period.
    pub from: DateEntry,
    /// The last day of the period.
    pub to: DateEntry,
    /// The numbers that are no channel's.
    pub figures: Figures,
    /// How sure a figure's limits are to be.
    pub level: Level,
    /// The first day of the previous period.
    pub previous_from: DateEntry,
    /// The last day of the previous period.
    pub previous_to: DateEntry,
    /// The rows, in the person's order; at most [`MAX_CHANNELS`], no id twice.
    pub channels: Vec<Channel>,
}

impl Plan {
    /// The form as it first stands: the default channels, nothing entered.
    pub fn new(currency: Currency, separator: DecimalSeparator) -> Self {
        let channels = Preset::DEFAULT.map(|preset| Channel::new(ChannelId::Preset(preset)));
        Self { channels: channels.into(), ..Self::empty(currency, separator) }
    }

    /// A plan without any channel.
    pub fn empty(currency: Currency, separator: DecimalSeparator) -> Self {
        Self {
            currency,
            separator,
            from: DateEntry::default(),
            to: DateEntry::default(),
            figures: Figures::default(),
            level: Level::default(),
            previous_from: DateEntry::default(),
            previous_to: DateEntry::default(),
            channels: Vec::new(),
        }
    }

    /// An example to look at: three channels of a published calculation. Its total is 68.97, not the mean of the
    /// three costs, which would be 72.22.
    pub fn example(currency: Currency, separator: DecimalSeparator) -> Self {
        let mut plan = Self::new(currency, separator);
        for (preset, spend, conversions) in
            [(Preset::Google, 3000, 45), (Preset::Facebook, 2000, 30), (Preset::Instagram, 1000, 12)]
        {
            if let Some(channel) = plan.channel_mut(ChannelId::Preset(preset)) {
                *channel.entry_mut(Quantity::Spend) = Entry::number(Decimal::from(spend), separator);
                *channel.entry_mut(Quantity::Conversions) = Entry::number(Decimal::from(conversions), separator);
            }
        }
        plan
    }

    /// Whether these are still the example's figures.
    pub fn is_example(&self) -> bool {
        *self == Self::example(self.currency, self.separator)
    }

    /// Whether nothing is typed anywhere.
    pub fn is_blank(&self) -> bool {
        let dates = [&self.from, &self.to, &self.previous_from, &self.previous_to];
        dates.into_iter().all(|date| date.text().is_empty())
            && self.figures.is_blank()
            && self.channels.iter().all(Channel::is_blank)
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
        self.channels.len() < MAX_CHANNELS
    }

    /// The id that the next own channel gets: the lowest free number.
    pub fn next_own(&self) -> Option<ChannelId> {
        (1..=9999).map(ChannelId::Custom).find(|id| self.channel(*id).is_none())
    }

    /// Puts all amounts into another currency; none is converted. Those that could not be read are read again: the
    /// new currency's sign may be what was in their way.
    pub(super) fn change_currency(&mut self, currency: Currency) {
        self.currency = currency;
        let separator = self.separator;
        self.each_entry(&mut |entry, unit| {
            if matches!(unit, Unit::Money(_)) && entry.problem().is_some() {
                *entry = entry.typed(entry.text(), separator, unit);
            }
        });
    }

    /// Does something to each number field.
    fn each_entry(&mut self, change: &mut dyn FnMut(&mut Entry, Unit)) {
        let money = Unit::Money(self.currency);
        for figure in Figure::ALL {
            if let Some(entry) = self.figures.get_mut(figure) {
                change(entry, figure.unit(self.currency));
            }
        }
        for channel in &mut self.channels {
            for quantity in Quantity::ALL {
                let unit = if quantity.is_money() { money } else { Unit::Count };
                change(channel.current.get_mut(quantity), unit);
                change(channel.previous.get_mut(quantity), unit);
            }
        }
    }

    /// The first and the last day of the period, or of the previous one.
    pub const fn days(&self, period: Period) -> (&DateEntry, &DateEntry) {
        match period {
            Period::Current => (&self.from, &self.to),
            Period::Previous => (&self.previous_from, &self.previous_to),
        }
    }

    /// Whether the period, or the previous one, ends before it begins.
    pub fn period_is_reversed(&self, period: Period) -> bool {
        let (from, to) = self.days(period);
        from.day().zip(to.day()).is_some_and(|(from, to)| to < from)
    }

    /// Whether everything that is typed can be read: each number, each day and each name, and no period ends before it begins.
    pub fn is_valid(&self) -> bool {
        let has_valid_days = |period| {
            let (from, to) = self.days(period);
            !from.is_unreadable() && !to.is_unreadable() && !self.period_is_reversed(period)
        };
        let mut entries = Field::all(self).into_iter().filter_map(|field| self.entry(field));
        entries.all(|entry| entry.problem().is_none())
            && !self.channels.iter().any(Channel::name_is_too_long)
            && [Period::Current, Period::Previous].into_iter().all(has_valid_days)
    }

    /// The same plan for a language with this decimal separator.
    pub fn rewritten(mut self, separator: DecimalSeparator) -> Self {
        if self.separator == separator {
            return self;
        }
        self.each_entry(&mut |entry, unit| *entry = entry.rewritten(separator, unit));
        self.separator = separator;
        self
    }
}
