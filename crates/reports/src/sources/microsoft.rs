//! Microsoft Advertising: Bing, and Yahoo's search ads with it. From its report service every cell is quoted and the names of
//! columns are one word.

use domain::channel::Preset;
use domain::quantity::Quantity::{Clicks, Conversions, Impressions, Spend, Value};

use super::{PLAIN, Source, Target};
use crate::role::Role::{Campaign, Currency, Day, Sum};
use crate::table::day::DateOrder;

pub(super) static SOURCE: Source = Source {
    id: "microsoft",
    name: "Microsoft Advertising",
    preamble: &["report name:", "report time:", "report aggregation:", "potential incomplete data:"],
    signature: &[
        "campaignname",
        "accountid",
        "accountname",
        "campaignid",
        "timeperiod",
        "currencycode",
        "averagecpc",
        "costperconversion",
        "gregorian date",
        "cpa",
        "revenue",
    ],
    columns: &[
        (Sum(Spend), &["spend"]),
        (Sum(Conversions), &["conversions"]),
        (Sum(Clicks), &["clicks"]),
        (Sum(Impressions), &["impressions"]),
        (Sum(Value), &["revenue"]),
        (Campaign, &["campaignname", "campaign name", "campaign"]),
        (Currency, &["currencycode", "currency code"]),
        (Day, &["timeperiod", "gregorian date"]),
    ],
    period: &["report time:"],
    date_order: Some(DateOrder::MonthFirst),
    target: |_| Target::Channel(Preset::Bing),
    covers: &[Preset::Bing, Preset::Yahoo],
    ..PLAIN
};
