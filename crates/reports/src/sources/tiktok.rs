//! TikTok Ads Manager, mostly as a workbook. Small counts are masked as `<5`.

use domain::channel::Preset;
use domain::quantity::Quantity::{Clicks, Conversions, Impressions, Spend, Value};

use super::{PLAIN, Source, Target};
use crate::role::Role::{Campaign, Currency, Day, Sum};

pub(super) static SOURCE: Source = Source {
    id: "tiktok",
    name: "TikTok Ads Manager",
    signature: &[
        "clicks (destination)",
        "cpc (destination)",
        "ctr (destination)",
        "cost per 1,000 people reached",
        "by day",
        "website url (ad level）",
    ],
    columns: &[
        (Sum(Spend), &["cost"]),
        (Sum(Conversions), &["conversions", "results"]),
        (Sum(Clicks), &["clicks (destination)", "clicks (all)", "clicks"]),
        (Sum(Impressions), &["impressions"]),
        (Sum(Value), &["total purchase value", "conversion value"]),
        (Campaign, &["campaign name", "ad group name", "ad name"]),
        (Currency, &["currency"]),
        (Day, &["by day", "date"]),
    ],
    target: |_| Target::Channel(Preset::TikTok),
    ..PLAIN
};
