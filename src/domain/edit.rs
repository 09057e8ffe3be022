//! Everything a person can do to a plan, as values.

use super::certainty::Level;
use super::channel::{Channel, ChannelId, Preset};
use super::date::DateEntry;
use super::field::Field;
use super::money::Currency;
use super::plan::Plan;
use super::report::Report;

/// One change of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// The text of a field became this; of any in which one types or picks a day.
    Enter(Field, String),
    /// How sure a figure's limits are to be.
    Level(Level),
    /// All amounts are in this currency; nothing is converted.
    Currency(Currency),
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
    /// Figures of channels, from ad platforms' files, are put in; into an empty form if that is said.
    Bring(Box<Plan>, bool),
}

impl Edit {
    /// Whether this goes on typing where the other edit typed, so that one undo takes both back.
    pub fn continues(&self, earlier: &Self) -> bool {
        match (self, earlier) {
            (Self::Enter(field, _), Self::Enter(other, _)) => field == other,
            _ => false,
        }
    }
}

impl Plan {
    /// The plan after an edit; unchanged where the edit does not apply (a channel that is not there, no room).
    pub fn edited(&self, edit: &Edit) -> Self {
        let mut plan = self.clone();
        match edit {
            Edit::Enter(field, text) => plan.enter(*field, text),
            Edit::Level(level) => plan.level = *level,
            Edit::Currency(currency) => plan.change_currency(*currency),
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
            Edit::Bring(figures, afresh) => {
                plan = self.brought(&figures.as_ref().clone().rewritten(plan.mark), *afresh)
            }
            Edit::Example => plan = Self::example(plan.currency, plan.mark),
        }
        plan
    }

    fn enter(&mut self, field: Field, text: &str) {
        let (mark, unit) = (self.mark, self.unit(field));
        let day = match field {
            Field::From => &mut self.from,
            Field::To => &mut self.to,
            Field::BeforeFrom => &mut self.before_from,
            Field::BeforeTo => &mut self.before_to,
            Field::Name(id) => {
                self.channel_mut(id).into_iter().for_each(|channel| text.clone_into(&mut channel.name));
                return;
            }
            _ => {
                self.entry_mut(field).into_iter().for_each(|entry| *entry = entry.typed(text, mark, unit));
                return;
            }
        };
        *day = DateEntry::typed(text);
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
