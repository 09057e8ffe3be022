//! Everything a person can do to a plan, as values.

use super::channel::{Channel, ChannelId, Preset};
use super::date::DateEntry;
use super::field::Field;
use super::money::Currency;
use super::plan::Plan;
use super::quantity::Quantity;
use super::report::Report;

/// One change of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A number field's text became this.
    Enter(ChannelId, Quantity, String),
    /// An own channel's name became this.
    Name(ChannelId, String),
    /// All amounts are in this currency; nothing is converted.
    Currency(Currency),
    /// The period's first day became this.
    From(String),
    /// The period's last day became this.
    To(String),
    /// A preset channel is added at the end, or an own one.
    Add(Option<Preset>),
    /// A channel is removed with its figures.
    Remove(ChannelId),
    /// The rows are put in order of cost per conversion, cheapest first, those without one last.
    Sort,
    /// Everything entered is cleared; the currency stays.
    Clear,
    /// The example's figures replace everything.
    Example,
    /// Another plan, from another tab, replaces this one.
    TakeOver(Box<Plan>),
    /// Another plan, from a link, replaces this one.
    KeepShared(Box<Plan>),
    /// Another plan, from a file, replaces this one.
    Import(Box<Plan>),
}

impl Edit {
    /// Whether this goes on typing where the other edit typed, so that one undo takes both back.
    pub fn continues(&self, earlier: &Self) -> bool {
        match (self, earlier) {
            (Self::Enter(id, quantity, _), Self::Enter(other, field, _)) => (id, quantity) == (other, field),
            (Self::Name(id, _), Self::Name(other, _)) => id == other,
            (Self::From(_), Self::From(_)) | (Self::To(_), Self::To(_)) => true,
            _ => false,
        }
    }
}

impl Plan {
    /// The plan after an edit; unchanged where the edit does not apply (a channel that is not there, no room).
    pub fn edited(&self, edit: &Edit) -> Self {
        let mut plan = self.clone();
        match edit {
            Edit::Enter(id, quantity, text) => {
                let field = Field::Now(*id, *quantity);
                let (mark, unit) = (plan.mark, plan.unit(field));
                if let Some(entry) = plan.entry_mut(field) {
                    *entry = entry.typed(text, mark, unit);
                }
            }
            Edit::Name(id, text) => {
                if let Some(channel) = plan.channel_mut(*id) {
                    channel.name.clone_from(text);
                }
            }
            Edit::Currency(currency) => plan.change_currency(*currency),
            Edit::From(text) => plan.from = DateEntry::typed(text),
            Edit::To(text) => plan.to = DateEntry::typed(text),
            Edit::Add(preset) => {
                let id = preset.map(ChannelId::Preset).or_else(|| plan.next_own());
                if let Some(id) = id.filter(|id| plan.has_room() && plan.channel(*id).is_none()) {
                    plan.channels.push(Channel::new(id));
                }
            }
            Edit::Remove(id) => plan.channels.retain(|channel| channel.id != *id),
            Edit::Sort => sort(&mut plan),
            Edit::Clear => plan = Self::new(plan.currency, plan.mark),
            Edit::TakeOver(other) | Edit::KeepShared(other) | Edit::Import(other) => {
                plan = other.as_ref().clone().rewritten(plan.mark);
            }
            Edit::Example => plan = Self::example(plan.currency, plan.mark),
        }
        plan
    }
}

/// By insertion: there are fifty rows at the most, and the library's sort would weigh a kilobyte in the browser.
fn sort(plan: &mut Plan) {
    let report = Report::of(plan);
    let cost = |channel: &Channel| report.channel(channel.id).and_then(|row| row.cost.known());
    let not_dearer = |channel: &Channel, than: &Channel| match (cost(channel), cost(than)) {
        (Some(cost), Some(than)) => cost.compare(than).is_le(),
        (cost, than) => cost.is_some() || than.is_none(),
    };
    let mut sorted: Vec<Channel> = Vec::new();
    for channel in plan.channels.drain(..) {
        let place = sorted.partition_point(|other| not_dearer(other, &channel));
        sorted.insert(place, channel);
    }
    plan.channels = sorted;
}
