//! What each platform's exports look like, one platform a file. What a new one needs is said in `fixtures/README.md`.

use domain::channel::Preset;
use domain::money::Currency;
use domain::quantity::Quantity;
use serde::{Deserialize, Serialize};

use crate::role::Role;
use crate::table::day::DateOrder;
use crate::wire;

mod ga4;
mod google;
mod linkedin;
mod meta;
mod microsoft;
mod other;
mod tiktok;
mod x;

/// What a platform's exports look like. All words are in small letters.
#[derive(Debug)]
pub struct Source {
    /// Its name where it is remembered; stable for ever.
    pub id: &'static str,
    /// What people call it; empty for files of no known platform.
    pub name: &'static str,
    /// How lines above the header begin that only this platform writes.
    pub preamble: &'static [&'static str],
    /// Names of columns that only this platform has.
    pub signature: &'static [&'static str],
    /// The names of columns by what they hold, the best first.
    pub columns: &'static [(Role, &'static [&'static str])],
    /// How the lines above the header begin that tell the period; any line where this is empty.
    pub period: &'static [&'static str],
    /// What stands first in its dates, where that is known.
    pub date_order: Option<DateOrder>,
    /// Whose figures a row has, by what stands in its column of channels; empty where there is none.
    pub target: fn(&str) -> Target,
    /// The channels whose figures are in its files, told apart or not.
    pub covers: &'static [Preset],
    /// Whether it counts what others' ads brought: its conversions are no more than theirs.
    pub is_analytics: bool,
}

/// Whose figures a row has.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Target {
    /// A channel that the calculator knows.
    Channel(#[serde(with = "wire")] Preset),
    /// A channel of the person's own, by its name.
    Own(String),
    /// Conversions that nobody paid for.
    Organic,
    /// Nobody says.
    Unknown,
}

impl Target {
    /// What people call it, where that is not their own name for it.
    pub const fn name(&self) -> Option<&'static str> {
        match self {
            Self::Channel(preset) => Some(preset.name()),
            _ => None,
        }
    }
}

/// Every source; the last is for files of no known one.
pub static ALL: [&Source; 8] = [
    &google::SOURCE,
    &microsoft::SOURCE,
    &meta::SOURCE,
    &linkedin::SOURCE,
    &x::SOURCE,
    &tiktok::SOURCE,
    &ga4::SOURCE,
    &other::SOURCE,
];

/// What is common to them: each says only what is its own.
const PLAIN: Source = Source {
    id: "",
    name: "",
    preamble: &[],
    signature: &[],
    columns: &[],
    period: &[],
    date_order: None,
    target: |_| Target::Unknown,
    covers: &[],
    is_analytics: false,
};

impl Source {
    /// What speaks for this source: names of columns of its own, and three times as much the lines above them. Where that
    /// is equal, its own name for spend.
    pub fn score(&self, preamble: &[(u64, String)], header: &[String]) -> (usize, bool) {
        let signs = header.iter().filter(|name| self.signature.contains(&name.as_str())).count();
        let begins = |(_, line): &&(u64, String)| self.preamble.iter().any(|start| line.starts_with(start));
        let has_spend = header.iter().any(|name| matches!(self.role(name), Some((Role::Sum(Quantity::Spend), 0..100))));
        (signs + 3 * preamble.iter().filter(begins).count(), has_spend)
    }

    /// What a column holds, and how good a name that is: the lower, the better.
    pub fn role(&self, name: &str) -> Option<(Role, usize)> {
        let place = |names: &[&str]| names.iter().position(|known| *known == name);
        let own = self.columns.iter().find_map(|(role, names)| Some((*role, place(names)?)));
        let others = ALL.iter().flat_map(|source| source.columns);
        own.or_else(|| others.into_iter().find_map(|(role, names)| Some((*role, 100 + place(names)?))))
    }
}

/// A column's name as it is compared: in small letters, without a currency or a time zone behind it.
pub fn plain_name(name: &str) -> String {
    let (short, behind) = in_brackets(name);
    let is_detail = behind.starts_with("in ") || currency(behind).is_some();
    let name = if is_detail { short } else { name };
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The currency that a column's name has behind it, as in `Amount spent (DKK)`.
pub fn currency_in(name: &str) -> Option<Currency> {
    currency(in_brackets(name).1)
}

fn in_brackets(name: &str) -> (&str, &str) {
    let name = name.trim();
    let inner = name.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    inner.map_or((name, ""), |(short, behind)| (short.trim_end(), behind))
}

fn currency(code: &str) -> Option<Currency> {
    code.bytes().all(|byte| byte.is_ascii_uppercase()).then(|| code.parse::<Currency>().ok()).flatten()
}

/// The channel that a text names, whatever the file: "Google Ads", "facebook", "google / cpc".
pub fn named(text: &str) -> Target {
    let text = text.trim().to_lowercase();
    let known: [(&[&str], Preset); 13] = [
        (&["youtube"], Preset::YouTube),
        (&["google", "adwords"], Preset::Google),
        (&["bing", "microsoft"], Preset::Bing),
        (&["yahoo"], Preset::Yahoo),
        (&["instagram"], Preset::Instagram),
        (&["facebook", "meta"], Preset::Facebook),
        (&["linkedin"], Preset::LinkedIn),
        (&["tiktok"], Preset::TikTok),
        (&["pinterest"], Preset::Pinterest),
        (&["reddit"], Preset::Reddit),
        (&["snapchat"], Preset::Snapchat),
        (&["amazon"], Preset::Amazon),
        (&["twitter"], Preset::X),
    ];
    if text == "x" || text.starts_with("x ads") || text.starts_with("x (") {
        return Target::Channel(Preset::X);
    }
    // "Metal" is not Meta; "GoogleAds" is Google.
    let is_named = |name: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        words.any(|word| word == name || name.len() > 4 && word.starts_with(name))
    };
    let found = known.into_iter().find(|(names, _)| names.iter().any(|name| is_named(name)));
    found.map_or(Target::Unknown, |(_, preset)| Target::Channel(preset))
}
