//! What was chosen for files, so that the next one with the same header needs it no more. Its text is in people's browsers:
//! what earlier versions wrote is read for ever.

use std::fmt;

use domain::amount::DecimalSeparator;
use domain::channel::{ChannelId, Preset};

use crate::gather::choices::{ChannelChoice, Choices};
use crate::role::Role;
use crate::table::day::DateOrder;
use crate::table::layout::Roles;

/// The most headers of which choices are remembered.
const MOST: usize = 100;

/// The choices for all headers.
#[derive(Debug, Default)]
pub struct Memory(Vec<Header>);

/// The choices for a header. The currency is none of them: whose account a file is of, its header does not tell, and amounts
/// in a wrong currency look like any others.
#[derive(Debug, Default)]
struct Header {
    key: u64,
    /// What its columns hold where that was put right.
    roles: Roles,
    /// The channel, the decimal separator, the order in dates and what counts as a conversion, as texts; empty where nothing
    /// was chosen.
    texts: [String; 4],
}

impl Memory {
    /// What a text says that [`fmt::Display`] wrote; nothing of lines that can't be read.
    pub fn parse(text: &str) -> Self {
        Self(text.lines().filter_map(Header::parse).collect())
    }

    /// What columns hold, by header.
    pub fn roles(&self) -> Vec<(u64, Roles)> {
        let known = self.0.iter().filter(|header| !header.roles.is_empty());
        known.map(|header| (header.key, header.roles.clone())).collect()
    }

    /// Remembers what the columns of a header hold.
    pub fn set_roles(&mut self, key: u64, roles: Roles) {
        self.newest(key).roles = roles;
    }

    /// What was chosen for the last file of this header; `None` where nothing is remembered of it.
    pub fn recall(&self, key: u64) -> Option<Choices> {
        self.0.iter().find(|header| header.key == key).map(|header| from_texts(&header.texts))
    }

    /// Remembers what was chosen for files, but what differs between two of the same header.
    pub fn remember<'c>(&mut self, files: impl Iterator<Item = (u64, &'c Choices)>) {
        let mut seen: Vec<u64> = Vec::new();
        for (key, choices) in files {
            let texts = texts(choices);
            let header = self.newest(key);
            if seen.contains(&key) {
                let differing = header.texts.iter_mut().zip(&texts).filter(|(one, other)| one != other);
                differing.for_each(|(text, _)| text.clear());
            } else {
                header.texts = texts;
                seen.push(key);
            }
        }
        self.0.retain(|header| !header.roles.is_empty() || header.texts.iter().any(|text| !text.is_empty()));
        let over = self.0.len().saturating_sub(MOST);
        self.0.drain(..over);
    }

    /// A header, which then is the newest.
    fn newest(&mut self, key: u64) -> &mut Header {
        let place = self.0.iter().position(|header| header.key == key);
        let header = place.map_or_else(|| Header { key, ..Header::default() }, |place| self.0.remove(place));
        self.0.push_mut(header)
    }
}

/// A line a header.
impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for header in &self.0 {
            let roles: Vec<&str> = header.roles.iter().map(|role| role.map_or("", Role::id)).collect();
            writeln!(f, "{:x} {}\t{}", header.key, roles.join(","), header.texts.join("\t"))?;
        }
        Ok(())
    }
}

impl Header {
    fn parse(line: &str) -> Option<Self> {
        let (key, rest) = line.split_once(' ')?;
        let mut parts = rest.split('\t');
        // Until there were choices, a line had nothing else.
        let roles = parts.next().filter(|roles| !roles.is_empty());
        Some(Self {
            key: u64::from_str_radix(key, 16).ok()?,
            roles: roles.into_iter().flat_map(|roles| roles.split(',')).map(|role| role.parse().ok()).collect(),
            texts: [(); 4].map(|()| parts.next().unwrap_or_default().to_owned()),
        })
    }
}

fn texts(choices: &Choices) -> [String; 4] {
    let channel = match choices.channel {
        Some(ChannelChoice::Preset(preset)) => preset.id(),
        Some(ChannelChoice::Own) => "own",
        None => "",
    };
    let separator = match choices.separator {
        Some(DecimalSeparator::Point) => "dot",
        Some(DecimalSeparator::Comma) => "comma",
        None => "",
    };
    let order = match choices.date_order {
        Some(DateOrder::DayFirst) => "day",
        Some(DateOrder::MonthFirst) => "month",
        None => "",
    };
    // A kind of results can be an empty text, and one with a control character would break the line.
    let kind = choices.indicator.as_ref().filter(|kind| !kind.contains(char::is_control));
    let kind = kind.map(|kind| format!("={kind}")).unwrap_or_default();
    [channel.to_owned(), separator.to_owned(), order.to_owned(), kind]
}

fn from_texts([channel, separator, order, kind]: &[String; 4]) -> Choices {
    let preset = |id: &str| -> Option<Preset> {
        match id.parse() {
            Ok(ChannelId::Preset(preset)) => Some(preset),
            _ => None,
        }
    };
    Choices {
        channel: match channel.as_str() {
            "own" => Some(ChannelChoice::Own),
            id => preset(id).map(ChannelChoice::Preset),
        },
        separator: match separator.as_str() {
            "dot" => Some(DecimalSeparator::Point),
            "comma" => Some(DecimalSeparator::Comma),
            _ => None,
        },
        date_order: match order.as_str() {
            "day" => Some(DateOrder::DayFirst),
            "month" => Some(DateOrder::MonthFirst),
            _ => None,
        },
        indicator: kind.strip_prefix('=').map(str::to_owned),
        ..Choices::default()
    }
}
