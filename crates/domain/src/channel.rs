//! The paid channels and their ids, which the outside relies on.

use std::fmt;
use std::str::FromStr;

use super::Unknown;
use super::entry::Entry;
use super::quantity::Quantity;
use super::ratio::Ratio;

/// The most channels that a plan holds.
pub const MAX_CHANNELS: usize = 50;

/// The most characters of an own channel's name, after trimming.
pub const MAX_NAME_CHARS: usize = 60;

/// A channel that the calculator knows by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Preset {
    /// Google Ads.
    Google,
    /// Bing, sold as Microsoft Advertising.
    Bing,
    /// Yahoo.
    Yahoo,
    /// Facebook.
    Facebook,
    /// X, formerly Twitter.
    X,
    /// Instagram.
    Instagram,
    /// YouTube.
    YouTube,
    /// LinkedIn.
    LinkedIn,
    /// TikTok.
    TikTok,
    /// Pinterest.
    Pinterest,
    /// Reddit.
    Reddit,
    /// Snapchat.
    Snapchat,
    /// Amazon Ads.
    Amazon,
}

impl Preset {
    /// The eight channels of the articles, shown from the start, in this order.
    pub const DEFAULT: [Self; 8] = [
        Self::Google,
        Self::Bing,
        Self::Yahoo,
        Self::Facebook,
        Self::X,
        Self::Instagram,
        Self::YouTube,
        Self::LinkedIn,
    ];

    /// The channels that can be added by name.
    pub const OPTIONAL: [Self; 5] = [Self::TikTok, Self::Pinterest, Self::Reddit, Self::Snapchat, Self::Amazon];

    /// Every preset, the default ones first.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::DEFAULT.into_iter().chain(Self::OPTIONAL)
    }

    /// The id in links, saved records and `data-channel`; stable for ever.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Google => "google",
            Self::Bing => "bing",
            Self::Yahoo => "yahoo",
            Self::Facebook => "facebook",
            Self::X => "x",
            Self::Instagram => "instagram",
            Self::YouTube => "youtube",
            Self::LinkedIn => "linkedin",
            Self::TikTok => "tiktok",
            Self::Pinterest => "pinterest",
            Self::Reddit => "reddit",
            Self::Snapchat => "snapchat",
            Self::Amazon => "amazon",
        }
    }

    /// The name that people know, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Google => "Google Ads",
            Self::Bing => "Bing",
            Self::Yahoo => "Yahoo",
            Self::Facebook => "Facebook",
            Self::X => "X (Twitter)",
            Self::Instagram => "Instagram",
            Self::YouTube => "YouTube",
            Self::LinkedIn => "LinkedIn",
            Self::TikTok => "TikTok",
            Self::Pinterest => "Pinterest",
            Self::Reddit => "Reddit",
            Self::Snapchat => "Snapchat",
            Self::Amazon => "Amazon Ads",
        }
    }
}

/// Which channel: a preset, or the person's own number so-and-so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChannelId {
    /// One of the presets.
    Preset(Preset),
    /// `custom1`, `custom2`, …; 1 to 9999.
    Custom(u16),
}

impl ChannelId {
    /// A number that no other channel has.
    pub const fn number(self) -> u64 {
        match self {
            Self::Custom(number) => number as u64,
            Self::Preset(preset) => 0x1_0000 + preset as u64,
        }
    }
}

/// The channel of an id or of an accepted alias.
impl FromStr for ChannelId {
    type Err = Unknown;

    fn from_str(id: &str) -> Result<Self, Unknown> {
        let id = match id {
            "twitter" => "x",
            "microsoft" => "bing",
            "meta" => "facebook",
            id => id,
        };
        if let Some(preset) = Preset::all().find(|preset| preset.id() == id) {
            return Ok(Self::Preset(preset));
        }
        let number = id.strip_prefix("custom").ok_or(Unknown)?;
        let plain = number.len() <= 4 && !number.starts_with('0') && number.bytes().all(|byte| byte.is_ascii_digit());
        let number = plain.then(|| number.parse().ok()).flatten();
        number.map(Self::Custom).ok_or(Unknown)
    }
}

impl fmt::Display for ChannelId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Preset(preset) => f.write_str(preset.id()),
            Self::Custom(number) => write!(f, "custom{number}"),
        }
    }
}

/// A name without what can't be seen and without the spaces around it. Marks that turn the direction of what follows
/// would make a name dress up as something else.
pub fn tidy_name(name: &str) -> String {
    let unseen = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
            || c == '\u{feff}'
    };
    name.chars().filter(|c| !unseen(*c)).collect::<String>().trim().to_owned()
}

/// One row of the form: a channel and what was typed of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Which channel.
    pub id: ChannelId,
    /// The name of an own channel, as typed; empty for presets.
    pub name: String,
    /// What was entered of the period.
    pub current: Entries,
    /// What was entered of the previous period.
    pub previous: Entries,
}

/// One of the two periods that a plan holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// The period that the figures are from.
    Current,
    /// The one that it is compared with.
    Previous,
}

/// What was entered of a channel in one period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries([Entry; 5]);

impl Entries {
    /// What was entered of a quantity.
    pub const fn get(&self, quantity: Quantity) -> &Entry {
        let Self([spend, conversions, clicks, impressions, value]) = self;
        match quantity {
            Quantity::Spend => spend,
            Quantity::Conversions => conversions,
            Quantity::Clicks => clicks,
            Quantity::Impressions => impressions,
            Quantity::Value => value,
        }
    }

    /// The same, to be changed.
    pub const fn get_mut(&mut self, quantity: Quantity) -> &mut Entry {
        let Self([spend, conversions, clicks, impressions, value]) = self;
        match quantity {
            Quantity::Spend => spend,
            Quantity::Conversions => conversions,
            Quantity::Clicks => clicks,
            Quantity::Impressions => impressions,
            Quantity::Value => value,
        }
    }

    /// Whether nothing at all is typed.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|entry| entry.text().is_empty())
    }
}

impl Channel {
    /// A channel of which nothing is entered.
    pub fn new(id: ChannelId) -> Self {
        Self { id, name: String::new(), current: Entries::default(), previous: Entries::default() }
    }

    /// What was entered of a quantity in the period.
    pub const fn entry(&self, quantity: Quantity) -> &Entry {
        self.current.get(quantity)
    }

    /// The number entered of a quantity in the period.
    pub fn number(&self, quantity: Quantity) -> Option<Ratio> {
        self.entry(quantity).value().and_then(Ratio::from_decimal)
    }

    /// The same, to be changed.
    pub const fn entry_mut(&mut self, quantity: Quantity) -> &mut Entry {
        self.current.get_mut(quantity)
    }

    /// Whether the name is longer than a link can carry.
    pub fn name_is_too_long(&self) -> bool {
        tidy_name(&self.name).chars().count() > MAX_NAME_CHARS
    }

    /// Whether anything at all is typed in the row.
    pub fn is_blank(&self) -> bool {
        self.name.is_empty() && self.current.is_blank() && self.previous.is_blank()
    }
}
