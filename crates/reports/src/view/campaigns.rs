//! What the dialog shows of campaigns: those that are searched, in order, a hundred at the most.

use std::cmp::{Ordering, Reverse};

use domain::money::Currency;
use domain::quantity::Quantity;
use serde::{Deserialize, Serialize};

use crate::gather::campaigns::{Campaign, campaigns};
use crate::gather::{FileId, QuantitySums, ReportFile};
use crate::scan::groups::OTHERS;
use crate::session::{Section, Session};
use crate::sources::Target;
use crate::wire;

/// The most campaigns that are told at once.
const MOST: usize = 100;

/// In which order campaigns stand. Those of which that figure is not known come last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// The highest spend first.
    #[default]
    Spend,
    /// The highest cost per conversion first.
    Dearest,
    /// The lowest cost per conversion first.
    Cheapest,
    /// By their names.
    Name,
}

/// The campaigns of all files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CampaignsView {
    /// How many there are.
    pub count: usize,
    /// What is searched in their names.
    pub search: String,
    /// In which order they stand.
    pub sort: Sort,
    /// Those that were found; `None` while they are folded.
    pub found: Option<Found>,
}

/// Campaigns that were found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// The first of them.
    pub campaigns: Vec<CampaignView>,
    /// How many more there are.
    pub more: usize,
}

/// A campaign.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CampaignView {
    /// Its file.
    pub file: FileId,
    /// Its place there: with the file what tells it from all others.
    pub place: usize,
    /// What it is called.
    pub name: CampaignName,
    /// Whose figures these are.
    pub target: Target,
    /// The currency of its amounts, where its file or the person tells it.
    #[serde(with = "wire::option")]
    pub currency: Option<Currency>,
    /// Its sums.
    pub sums: QuantitySums,
    /// Whether it counts.
    pub counts: bool,
}

/// What a campaign is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CampaignName {
    /// This.
    Named(String),
    /// Nothing: its file tells none.
    Unnamed,
    /// All those beyond the limit together.
    Others,
}

impl Session {
    pub(super) fn campaigns_view(&self, read: &[&ReportFile]) -> CampaignsView {
        let all = campaigns(read);
        CampaignsView {
            count: all.len(),
            search: self.search.clone(),
            sort: self.sort,
            found: self.unfolded.contains(&Section::Campaigns).then(|| found(all, &self.search, self.sort)),
        }
    }
}

fn found(mut campaigns: Vec<Campaign>, search: &str, sort: Sort) -> Found {
    let search = search.to_lowercase();
    if !search.is_empty() {
        campaigns.retain(|campaign| is_named(campaign, &search));
    }
    match sort {
        Sort::Spend => campaigns.sort_by_key(|it| Reverse(it.sums.get(Quantity::Spend))),
        Sort::Dearest => campaigns.sort_by(|one, other| by_cost(&one.sums, &other.sums, true)),
        Sort::Cheapest => campaigns.sort_by(|one, other| by_cost(&one.sums, &other.sums, false)),
        Sort::Name => campaigns.sort_by_key(|it| it.name.to_lowercase()),
    }
    let more = campaigns.len().saturating_sub(MOST);
    Found { campaigns: campaigns.into_iter().take(MOST).map(view).collect(), more }
}

fn is_named(campaign: &Campaign, search: &str) -> bool {
    let target = match &campaign.target {
        Target::Own(name) => name,
        target => target.name().unwrap_or_default(),
    };
    format!("{} {target}", campaign.name).to_lowercase().contains(search)
}

fn by_cost(one: &QuantitySums, other: &QuantitySums, dearest: bool) -> Ordering {
    match (one.cost(), other.cost()) {
        (Some(one), Some(other)) if dearest => other.compare(one),
        (Some(one), Some(other)) => one.compare(other),
        (one, other) => other.is_some().cmp(&one.is_some()),
    }
}

fn view(campaign: Campaign) -> CampaignView {
    CampaignView {
        file: campaign.file,
        place: campaign.place,
        name: match campaign.name {
            "" => CampaignName::Unnamed,
            OTHERS => CampaignName::Others,
            name => CampaignName::Named(name.to_owned()),
        },
        target: campaign.target,
        currency: campaign.currency,
        sums: campaign.sums,
        counts: campaign.counts,
    }
}
