//! From a value of the domain to its sentence, the same way in every language.

use super::messages::Messages;
use crate::domain::amount::{self, DecimalMark, Problem};
use crate::domain::channel::{Channel, ChannelId, Quantity};
use crate::domain::edit::Edit;
use crate::domain::money::Currency;
use crate::domain::plan::Plan;
use crate::domain::report::Cost;

impl Messages {
    /// The name of a quantity, as a column's heading.
    pub const fn quantity(&self, quantity: Quantity) -> &'static str {
        match quantity {
            Quantity::Spend => self.spend,
            Quantity::Conversions => self.conversions,
            Quantity::Clicks => self.clicks,
            Quantity::Impressions => self.impressions,
            Quantity::Value => self.value,
        }
    }

    /// What a channel is called: its preset's name, the person's own, or a stand-in with its number.
    pub fn channel_name(&self, channel: &Channel) -> String {
        match (channel.id, channel.name.trim()) {
            (ChannelId::Preset(preset), _) => preset.name().to_owned(),
            (ChannelId::Custom(number), "") => (self.own_channel)(&number.to_string()),
            (ChannelId::Custom(_), name) => name.to_owned(),
        }
    }

    /// What is wrong with a typed amount and what to do about it.
    pub fn problem(&self, problem: &Problem, mark: DecimalMark, quantity: Quantity, currency: Currency) -> String {
        match problem {
            Problem::Negative => self.negative.to_owned(),
            Problem::TooLarge => self.too_large.to_owned(),
            Problem::TooManyDecimals { proposal } => (self.too_many_decimals)(&amount::write(*proposal, mark)),
            Problem::Shape { proposal } => (self.shape)(&amount::write(*proposal, mark)),
            Problem::OtherUnit { sign } if quantity.is_money() && sign != "%" => {
                (self.other_currency)(sign, currency.code())
            }
            Problem::OtherUnit { sign } => (self.other_unit)(sign),
            Problem::NotANumber => self.not_a_number.to_owned(),
        }
    }

    /// Why a cost is no number, in words; `None` where it is one.
    pub const fn why_no_cost(&self, cost: Cost) -> Option<&'static str> {
        match cost {
            Cost::NothingEntered => Some(self.nothing_entered),
            Cost::OnlySpend => Some(self.only_spend),
            Cost::OnlyConversions => Some(self.only_conversions),
            Cost::Unreadable => Some(self.unreadable),
            Cost::NoConversionsYet(_) => Some(self.no_conversions_yet),
            Cost::NothingToDivide => Some(self.nothing_to_divide),
            Cost::Free(_) | Cost::Known(_) => None,
        }
    }

    /// What an edit did, as in "Facebook removed". The plan is the one before the edit.
    pub fn done(&self, edit: &Edit, before: &Plan) -> String {
        let name = |id: ChannelId| {
            let channel = before.channel(id).cloned().unwrap_or_else(|| Channel::new(id));
            self.channel_name(&channel)
        };
        match edit {
            Edit::Enter(id, quantity, _) => (self.done_enter)(&name(*id), self.quantity(*quantity)),
            Edit::Name(id, _) => (self.done_name)(&name(*id)),
            Edit::Currency(_) => self.done_currency.to_owned(),
            Edit::From(_) | Edit::To(_) => self.done_period.to_owned(),
            Edit::Add(Some(preset)) => (self.done_add)(preset.name()),
            Edit::Add(None) => (self.done_add)(&before.next_own().map(name).unwrap_or_default()),
            Edit::Remove(id) => (self.done_remove)(&name(*id)),
            Edit::Sort => self.done_sort.to_owned(),
            Edit::Clear => self.done_clear.to_owned(),
            Edit::TakeOver(_) => self.done_take_over.to_owned(),
            Edit::Example => self.done_example.to_owned(),
        }
    }
}
