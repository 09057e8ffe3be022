//! The campaigns of several files.

use std::collections::HashMap;

use domain::money::Currency;
use domain::quantity::Quantity;

use crate::gather::{FileId, QuantitySums, ReportFile, resolved};
use crate::scan::groups::Group;
use crate::sources::Target;
use crate::table::number::{self, Units};

/// What a channel has of a campaign.
#[derive(Clone, Debug)]
pub struct Campaign<'f> {
    /// Its file.
    pub file: FileId,
    /// The place of its first group in the file.
    pub place: usize,
    /// Its name, or what tells its channel where it has none.
    pub name: &'f str,
    /// Whose figures these are.
    pub target: Target,
    /// The currency of its amounts, where its file or the person tells it.
    pub currency: Option<Currency>,
    /// The groups that make it up.
    pub groups: Vec<&'f Group>,
    /// What can be used of them.
    pub sums: QuantitySums,
    /// Whether they count.
    pub counts: bool,
}

/// All campaigns of the files; those of a file that is there twice once.
pub fn campaigns<'f>(files: &[&'f ReportFile]) -> Vec<Campaign<'f>> {
    let mut campaigns = Vec::new();
    for resolved in resolved::all(files) {
        let file = resolved.report;
        let mut places: HashMap<(&str, Target, Option<Currency>), usize> = HashMap::new();
        let mut found: Vec<(Campaign, [Option<Units>; 5])> = Vec::new();
        for (place, group) in (0..).zip(&file.scanned.groups) {
            let name =
                [group.identity.campaign.as_str(), &group.identity.channel].into_iter().find(|it| !it.is_empty());
            let (name, target, currency) = (name.unwrap_or_default(), resolved.target(group), resolved.currency(group));
            let at = *places.entry((name, target.clone(), currency)).or_insert(found.len());
            if at == found.len() {
                let campaign = Campaign {
                    file: file.id,
                    place,
                    name,
                    target,
                    currency,
                    groups: Vec::new(),
                    sums: QuantitySums::default(),
                    counts: true,
                };
                found.push((campaign, [None; 5]));
            }
            let Some((campaign, sums)) = found.get_mut(at) else { continue };
            campaign.groups.push(group);
            campaign.counts &= resolved.counts(group);
            for (sum, quantity) in sums.iter_mut().zip(Quantity::ALL) {
                let part = resolved.units(group, quantity);
                *sum = sum.map_or(part, |sum| Some(sum.saturating_add(part.unwrap_or_default())));
            }
        }
        campaigns.extend(found.into_iter().map(|(campaign, sums)| Campaign {
            sums: QuantitySums::new(sums.map(|units| units.and_then(number::decimal))),
            ..campaign
        }));
    }
    campaigns
}
