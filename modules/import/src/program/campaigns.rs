//! The campaigns of all files: searched, put in order, each in the sum or out of it.

use conversion_cost::domain::certainty::{Level, interval};
use conversion_cost::domain::quantity::Quantity;
use conversion_cost::domain::ratio::Ratio;
use conversion_cost::i18n::Import;
use conversion_cost::platform::tree::Tree;
use conversion_cost::ui::pieces::{Table, paragraph};
use import::campaigns::{Campaign, campaigns};
use import::gather::Gathered;
use import::rows::OTHERS;
use import::sources::Target;
use rust_decimal::Decimal;

use super::result::{cost, of, target_name};
use super::screen::{CAMPAIGNS, Hold, SEARCH, SORT};
use super::session::Session;
use super::writer::Writer;

/// How many are shown at once.
const SHOWN: usize = 100;

/// How the id and deed of a campaign's box begins.
const COUNTS: &str = "import-campaign-";

/// In which order they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Sort {
    #[default]
    Spend,
    Dearest,
    Cheapest,
    Name,
}

impl Sort {
    pub(super) const ALL: [Self; 4] = [Self::Spend, Self::Dearest, Self::Cheapest, Self::Name];

    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Spend => "spend",
            Self::Dearest => "dearest",
            Self::Cheapest => "cheapest",
            Self::Name => "name",
        }
    }

    pub(super) const fn name(self, m: &Import) -> &'static str {
        match self {
            Self::Spend => m.sort_spend,
            Self::Dearest => m.sort_cost,
            Self::Cheapest => m.sort_cheap,
            Self::Name => m.sort_name,
        }
    }

    pub(super) fn read(id: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.id() == id).unwrap_or_default()
    }
}

/// What is shown of them.
pub(super) struct Found<'s> {
    /// How many there are in all.
    all: usize,
    /// Those that are shown, with the ids and deeds of their boxes.
    shown: Vec<(String, Campaign<'s>)>,
    /// How many more have what is searched in their names.
    more: usize,
}

/// How many there are.
pub(super) fn title(session: &Session, found: &Found, tree: &mut Tree) {
    tree.text(&session.m.campaigns.with(&[&found.all.to_string()]));
}

/// Those that have what is searched in their names, in order.
pub(super) fn found(session: &Session) -> Found<'_> {
    let (numbers, files) = session.read();
    let search = session.search.to_lowercase();
    let mut found = campaigns(&files);
    let all = found.len();
    if !session.unfolded.contains(CAMPAIGNS) {
        return Found { all, shown: Vec::new(), more: 0 };
    }
    let has = |campaign: &Campaign| {
        let names = [campaign.name, &target_name(&campaign.target)].join(" ");
        names.to_lowercase().contains(&search)
    };
    found.retain(|campaign| search.is_empty() || has(campaign));
    // Those without a cost last, either way.
    let price = |campaign: &Campaign, none: f64| cost(&campaign.sums).map_or(none, Ratio::value);
    match session.sort {
        Sort::Spend => found.sort_by_key(|it| std::cmp::Reverse(of(&it.sums, Quantity::Spend).unwrap_or(Decimal::MIN))),
        Sort::Dearest => found.sort_by(|one, other| price(other, -1.0).total_cmp(&price(one, -1.0))),
        Sort::Cheapest => found.sort_by(|one, other| price(one, f64::MAX).total_cmp(&price(other, f64::MAX))),
        Sort::Name => found.sort_by_key(|it| it.name.to_lowercase()),
    }
    let more = found.len().saturating_sub(SHOWN);
    found.truncate(SHOWN);
    let number = |campaign: &Campaign| numbers.get(campaign.file).copied().unwrap_or_default();
    let id = |campaign: &Campaign| format!("{COUNTS}{}-{}", number(campaign), campaign.place);
    Found { all, shown: found.into_iter().map(|campaign| (id(&campaign), campaign)).collect(), more }
}

/// The table.
pub(super) fn rows(session: &Session, gathered: &Gathered, found: &Found, tree: &mut Tree) {
    let m = session.m;
    if found.shown.is_empty() {
        paragraph(tree, if session.search.is_empty() { m.nothing } else { m.none_found });
        return;
    }
    let files = session.read().1;
    paragraph(tree, m.ranges);
    let headings = [m.campaign, m.channel, m.spend, m.conversions, m.cost, m.counts];
    let mut table = Table::begin(tree, &headings);
    for (id, campaign) in &found.shown {
        let name = match campaign.name {
            "" => files.get(campaign.file).map(|file| file.name.as_str()).unwrap_or_default(),
            OTHERS => m.others,
            name => name,
        };
        let (spend, conversions) = (of(&campaign.sums, Quantity::Spend), of(&campaign.sums, Quantity::Conversions));
        let writer = Writer { currency: campaign.currency.or(gathered.currency), ..session.writer(gathered) };
        table.row(name);
        table.cell(&target_name(&campaign.target));
        table.cell(&writer.number(spend, true));
        table.cell(&writer.number(conversions, false));
        let cell = table.open_cell();
        if let Some(cost) = cost(&campaign.sums) {
            cell.open("strong").text(&writer.money(cost)).close();
        }
        let limits = spend.zip(conversions).and_then(|(spend, count)| interval(spend, count, Level::NinetyFive));
        if let Some(limits) = limits {
            let low = writer.money(limits.low);
            let sentence = match limits.high {
                Some(high) => m.between.with(&[&low, &writer.money(high)]),
                None => m.at_least.with(&[&low]),
            };
            cell.open("span").with("class", "aside").text(&sentence).close();
        }
        cell.close();
        let cell = table.open_cell();
        // Without a channel it counts nowhere.
        if campaign.target != Target::Unknown {
            cell.open("input").with("type", "checkbox").with("id", id).with("data-deed", id);
            cell.with("aria-label", &m.counts_of.with(&[name])).close();
        }
        cell.close();
    }
    table.end();
    if found.more > 0 {
        paragraph(tree, &m.hidden.with(&[&found.more.to_string()]));
    }
}

/// What the boxes and fields hold.
pub(super) fn held(session: &Session, found: &Found, holds: &mut Vec<Hold>) {
    for (id, campaign) in &found.shown {
        holds.push((id.clone(), "checked", campaign.counts.to_string()));
    }
    holds.push((SEARCH.to_owned(), "value", session.search.clone()));
    holds.push((SORT.to_owned(), "value", session.sort.id().to_owned()));
}

/// The number of a file and the place of a campaign in it, of such an id.
pub(super) fn read(id: &str) -> Option<(u32, usize)> {
    let (file, campaign) = id.strip_prefix(COUNTS)?.split_once('-')?;
    Some((file.parse().ok()?, campaign.parse().ok()?))
}
