//! Everything a person can do to a plan, as values.

use super::channel::{Channel, ChannelId, Preset};
use super::confidence::Level;
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
    LoadOther(Box<Plan>),
    /// Another plan, from a link, replaces this one.
    KeepShared(Box<Plan>),
    /// Another plan, from a file, replaces this one.
    OpenFile(Box<Plan>),
    /// Figures of channels, from reports of ad platforms, are put in.
    MergeReports {
        /// The figures, with the currency and the period that they are in.
        figures: Box<Plan>,
        /// Whether the form is emptied first.
        replace: bool,
    },
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
            Edit::Clear => plan = Self::new(plan.currency, plan.separator),
            Edit::LoadOther(other) | Edit::KeepShared(other) | Edit::OpenFile(other) => {
                plan = other.as_ref().clone().rewritten(plan.separator);
            }
            Edit::MergeReports { figures, replace } => {
                plan = self.merged(&figures.as_ref().clone().rewritten(plan.separator), *replace)
            }
            Edit::Example => plan = Self::example(plan.currency, plan.separator),
        }
        plan
    }

    fn enter(&mut self, field: Field, text: &str) {
        let (separator, unit) = (self.separator, field.unit(self.currency));
        let day = match field {
            Field::From => &mut self.from,
            Field::To => &mut self.to,
            Field::PreviousFrom => &mut self.previous_from,
            Field::PreviousTo => &mut self.previous_to,
            Field::Name(id) => {
                if let Some(channel) = self.channel_mut(id) {
                    text.clone_into(&mut channel.name);
                }
                return;
            }
            _ => {
                if let Some(entry) = self.entry_mut(field) {
                    *entry = entry.typed(text, separator, unit);
                }
                return;
            }
        };
        *day = DateEntry::typed(text);
    }
}

/// Cheapest first; rows without a cost last, in the order in which they were.
fn sort(plan: &mut Plan) {
    let report = Report::of(plan);
    let cost = |channel: &Channel| report.channel(channel.id).and_then(|row| row.cost.known());
    plan.channels.sort_by(|one, other| match (cost(one), cost(other)) {
        (Some(one), Some(other)) => one.compare(other),
        (one, other) => one.is_none().cmp(&other.is_none()),
    });
}
