//! The places in a plan where something is entered, by the names that the outside relies on.

use std::fmt;
use std::str::FromStr;

use super::Unknown;
use super::amount::Unit;
use super::channel::{Channel, ChannelId};
use super::entry::Entry;
use super::figure::Figure;
use super::money::Currency;
use super::plan::Plan;
use super::quantity::Quantity;
use super::ratio::Ratio;

/// A place in a plan where something is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The currency.
    Currency,
    /// The period's first day.
    From,
    /// The period's last day.
    To,
    /// The confidence level.
    Level,
    /// A number that is no channel's.
    Figure(Figure),
    /// The name of an own channel.
    Name(ChannelId),
    /// A figure of a channel in the period.
    Current(ChannelId, Quantity),
    /// A figure of a channel in the previous period.
    Previous(ChannelId, Quantity),
    /// The previous period's first day.
    PreviousFrom,
    /// The previous period's last day.
    PreviousTo,
}

/// The fields that are no channel's, with their names; in the order of links, but for the last two, which end them.
const PLAIN: [(Field, &str); 21] = [
    (Field::Currency, "currency"),
    (Field::From, "from"),
    (Field::To, "to"),
    plain(Figure::Target),
    plain(Figure::Margin),
    (Field::Level, "level"),
    plain(Figure::Organic),
    plain(Figure::VisitorsA),
    plain(Figure::ConversionsA),
    plain(Figure::VisitorsB),
    plain(Figure::ConversionsB),
    plain(Figure::Baseline),
    plain(Figure::Expected),
    plain(Figure::Power),
    plain(Figure::LeverRate),
    plain(Figure::LeverPrice),
    plain(Figure::LeverClickThrough),
    plain(Figure::ScoreNow),
    plain(Figure::ScoreThen),
    (Field::PreviousFrom, "prev.from"),
    (Field::PreviousTo, "prev.to"),
];

const fn plain(figure: Figure) -> (Field, &'static str) {
    (Field::Figure(figure), figure.id())
}

impl Field {
    /// What a number field counts, where amounts are in a currency.
    pub const fn unit(self, currency: Currency) -> Unit {
        match self {
            Self::Figure(figure) => figure.unit(currency),
            Self::Current(_, quantity) | Self::Previous(_, quantity) if quantity.is_money() => Unit::Money(currency),
            _ => Unit::Count,
        }
    }

    fn of_channel(name: &str) -> Option<Self> {
        let (is_previous, rest) = match name.strip_prefix("prev.") {
            Some(rest) => (true, rest),
            None => (false, name),
        };
        let (id, part) = rest.split_once('.')?;
        let id = id.parse::<ChannelId>().ok()?;
        match part.parse::<Quantity>().ok() {
            Some(quantity) if is_previous => Some(Self::Previous(id, quantity)),
            Some(quantity) => Some(Self::Current(id, quantity)),
            None => (part == "name" && !is_previous && matches!(id, ChannelId::Custom(_))).then_some(Self::Name(id)),
        }
    }

    /// The channel whose field it is.
    pub const fn channel(self) -> Option<ChannelId> {
        match self {
            Self::Name(id) | Self::Current(id, _) | Self::Previous(id, _) => Some(id),
            _ => None,
        }
    }

    /// Every field of a plan, in the order of links.
    pub fn all(plan: &Plan) -> Vec<Self> {
        let (globals, last) = PLAIN.split_at(PLAIN.len() - 2);
        let mut fields = Vec::new();
        globals.iter().for_each(|(field, _)| fields.push(*field));
        for id in plan.channels.iter().map(|channel| channel.id) {
            if matches!(id, ChannelId::Custom(_)) {
                fields.push(Self::Name(id));
            }
            Quantity::ALL.into_iter().for_each(|quantity| fields.push(Self::Current(id, quantity)));
        }
        for id in plan.channels.iter().map(|channel| channel.id) {
            Quantity::ALL.into_iter().for_each(|quantity| fields.push(Self::Previous(id, quantity)));
        }
        last.iter().for_each(|(field, _)| fields.push(*field));
        fields
    }
}

/// The field of a name, or of one with an accepted alias in it.
impl FromStr for Field {
    type Err = Unknown;

    fn from_str(name: &str) -> Result<Self, Unknown> {
        let global = PLAIN.into_iter().find(|(_, plain)| *plain == name).map(|(field, _)| field);
        global.or_else(|| Self::of_channel(name)).ok_or(Unknown)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(id) => write!(f, "{id}.name"),
            Self::Current(id, quantity) => write!(f, "{id}.{}", quantity.id()),
            Self::Previous(id, quantity) => write!(f, "prev.{id}.{}", quantity.id()),
            plain => f.write_str(PLAIN.iter().find(|(field, _)| field == plain).map_or("", |(_, name)| name)),
        }
    }
}

impl Plan {
    /// The number in a field that is no channel's.
    pub fn figure(&self, figure: Figure) -> Option<Ratio> {
        self.figures.get(figure).value().and_then(Ratio::from_decimal)
    }

    /// What stands in a number field; `None` for other fields and for channels that the plan does not have.
    pub fn entry(&self, field: Field) -> Option<&Entry> {
        match field {
            Field::Figure(figure) => Some(self.figures.get(figure)),
            Field::Current(id, quantity) => self.channel(id).map(|channel| channel.current.get(quantity)),
            Field::Previous(id, quantity) => self.channel(id).map(|channel| channel.previous.get(quantity)),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn entry_mut(&mut self, field: Field) -> Option<&mut Entry> {
        match field {
            Field::Figure(figure) => self.figures.get_mut(figure),
            Field::Current(id, quantity) => self.channel_mut(id).map(|channel| channel.current.get_mut(quantity)),
            Field::Previous(id, quantity) => self.channel_mut(id).map(|channel| channel.previous.get_mut(quantity)),
            _ => None,
        }
    }

    /// Sees that the plan has a channel, at its end, if there is room.
    pub fn ensure(&mut self, id: ChannelId) {
        if self.channel(id).is_none() && self.has_room() {
            self.channels.push(Channel::new(id));
        }
    }
}
