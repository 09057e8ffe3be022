//! X Ads. The names of columns are those of an exporter over its API: no file from its own pages was found.

use domain::channel::Preset;
use domain::quantity::Quantity::{Clicks, Conversions, Impressions, Spend};

use super::{PLAIN, Source, Target};
use crate::role::Role::{Campaign, Currency, Day, Indicator, Sum};

pub(super) static SOURCE: Source = Source {
    id: "x",
    name: "X Ads",
    signature: &[
        "result type",
        "result rate type",
        "cost per result type",
        "cost per result",
        "result rate",
        "time period",
    ],
    columns: &[
        (Sum(Spend), &["spend"]),
        (Sum(Conversions), &["results", "conversions"]),
        (Sum(Clicks), &["clicks", "link clicks"]),
        (Sum(Impressions), &["impressions"]),
        (Campaign, &["campaign name"]),
        (Currency, &["currency"]),
        (Indicator, &["result type"]),
        (Day, &["time period"]),
    ],
    target: |_| Target::Channel(Preset::X),
    ..PLAIN
};
