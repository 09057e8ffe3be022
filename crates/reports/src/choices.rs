//! What a person can choose for a file.

use std::collections::HashSet;

use domain::channel::Preset;
use domain::money::Currency;

use crate::rows::Identity;
use crate::sources::Target;
use crate::tally::Separator;

/// What can be chosen in fields, one a part.
pub const PARTS: [&str; 5] = ["channel", "separator", "dates", "indicator", "currency"];

/// What a person can choose for a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// Whose figures all its rows are; as the rows and the source say where nothing is chosen.
    pub channel: Option<Target>,
    /// The decimal separator where that is open.
    pub separator: Option<Separator>,
    /// What counts as a conversion, where there are several kinds of results.
    pub indicator: Option<String>,
    /// The currency where the file tells none.
    pub currency: Option<Currency>,
    /// Whether dates have the month first, where that is open.
    pub month_first: Option<bool>,
    /// Campaigns that are not to count.
    pub left_out: HashSet<Identity>,
}

impl Choices {
    /// What the field of a part holds; empty where nothing is chosen.
    pub fn value(&self, part: &str) -> String {
        let value = match part {
            "channel" => match &self.channel {
                Some(Target::Channel(preset)) => preset.id(),
                Some(_) => "own",
                None => "",
            },
            "separator" => {
                self.separator.map_or("", |separator| if separator == Separator::Dot { "dot" } else { "comma" })
            }
            "dates" => self.month_first.map_or("", |month_first| if month_first { "month" } else { "day" }),
            // What is written in a file can be empty.
            "indicator" => return self.indicator.as_ref().map(|kind| format!("={kind}")).unwrap_or_default(),
            "currency" => return self.currency.map(|currency| currency.to_string()).unwrap_or_default(),
            _ => "",
        };
        value.to_owned()
    }

    /// Chooses what the field of a part holds; nothing where it is empty or can't be. An own channel is called as the file.
    pub fn choose(&mut self, part: &str, value: &str, file: &str) {
        match part {
            "channel" => {
                let own = || Target::Own(file.rsplit_once('.').map_or(file, |(name, _)| name).to_owned());
                let preset = Preset::all().find(|preset| preset.id() == value).map(Target::Channel);
                self.channel = preset.or_else(|| (value == "own").then(own));
            }
            "separator" => {
                self.separator = match value {
                    "dot" => Some(Separator::Dot),
                    "comma" => Some(Separator::Comma),
                    _ => None,
                }
            }
            "dates" => {
                self.month_first = match value {
                    "month" => Some(true),
                    "day" => Some(false),
                    _ => None,
                }
            }
            "indicator" => self.indicator = value.strip_prefix('=').map(str::to_owned),
            "currency" => self.currency = value.parse::<Currency>().ok(),
            _ => {}
        }
    }
}
