//! Rows of one campaign, summed. Knows nothing of lines, only what tells rows apart.

use std::collections::HashMap;

use domain::money::Currency;

use crate::scan::tally::Sum;
use crate::table::csv_reader::text;

/// The most campaigns that are told apart; the rows of all others are summed as one.
pub const MOST_CAMPAIGNS: usize = 20_000;

/// The name of all campaigns beyond [`MOST_CAMPAIGNS`].
pub const OTHERS: &str = "…";

/// What rows that are summed have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Identity {
    /// What tells their channel.
    pub channel: String,
    /// The campaign.
    pub campaign: String,
    /// The currency that the rows name.
    pub currency: Option<Currency>,
    /// What counts as a result.
    pub indicator: String,
    /// Whether the rows are parts of what others have whole.
    pub part: bool,
}

/// The sums of rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// What they have in common.
    pub identity: Identity,
    /// By quantity, in their order.
    pub sums: [Sum; 5],
    /// How many rows.
    pub rows: u64,
}

/// The cells of a row that tell its group.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cells<'r> {
    pub(crate) channel: &'r [u8],
    pub(crate) campaign: &'r [u8],
    pub(crate) currency: &'r [u8],
    pub(crate) indicator: &'r [u8],
    pub(crate) is_part: bool,
}

/// All groups, in the order of their first rows.
#[derive(Debug)]
pub(crate) struct Groups {
    groups: Vec<Group>,
    places: HashMap<Vec<u8>, usize>,
    /// What tells the group of this row, to spare a new one each time.
    key: Vec<u8>,
    /// The same of the last row, and the place of its group.
    last: (Vec<u8>, usize),
}

impl Default for Groups {
    fn default() -> Self {
        Self { groups: Vec::new(), places: HashMap::new(), key: Vec::new(), last: (Vec::new(), usize::MAX) }
    }
}

impl Groups {
    /// The group of a row, which is made if it is the first of its kind.
    pub(crate) fn of(&mut self, cells: Cells) -> Option<&mut Group> {
        self.key.clear();
        for cell in [cells.channel, cells.campaign, cells.currency, cells.indicator] {
            self.key.extend_from_slice(cell);
            self.key.push(0);
        }
        self.key.push(u8::from(cells.is_part));
        // Rows of a campaign mostly follow each other.
        if self.key != self.last.0 {
            let place = self.places.get(&self.key).copied().unwrap_or_else(|| self.add(cells));
            self.last.0.clone_from(&self.key);
            self.last.1 = place;
        }
        self.groups.get_mut(self.last.1)
    }

    /// Adds a group for the key; its place. One of those beyond the limit may be there already.
    fn add(&mut self, cells: Cells) -> usize {
        let is_full = self.groups.len() >= MOST_CAMPAIGNS;
        let identity = Identity {
            channel: text(cells.channel).to_owned(),
            campaign: if is_full { OTHERS } else { text(cells.campaign) }.to_owned(),
            currency: text(cells.currency).parse::<Currency>().ok(),
            indicator: text(cells.indicator).to_owned(),
            part: cells.is_part,
        };
        if is_full {
            let is_same = |other: &Group| other.identity == identity;
            if let Some(found) = self.groups.iter().skip(MOST_CAMPAIGNS).position(is_same) {
                return found + MOST_CAMPAIGNS;
            }
        } else {
            self.places.insert(self.key.clone(), self.groups.len());
        }
        self.groups.push(Group { identity, ..Group::default() });
        self.groups.len() - 1
    }

    /// The groups, and the place of the last row's.
    pub(crate) fn into_parts(self) -> (Vec<Group>, usize) {
        (self.groups, self.last.1)
    }
}
