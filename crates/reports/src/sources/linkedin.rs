//! LinkedIn Campaign Manager. Dates have the month first.

use domain::channel::Preset;
use domain::quantity::Quantity::{Clicks, Conversions, Impressions, Spend, Value};

use super::{PLAIN, Source, Target};
use crate::role::Role::{Campaign, Currency, Day, Sum};
use crate::table::day::DateOrder;

pub(super) static SOURCE: Source = Source {
    id: "linkedin",
    name: "LinkedIn Campaign Manager",
    preamble: &["campaign performance report (in", "report start:"],
    signature: &[
        "start date",
        "total spent",
        "campaign group name",
        "clicks to landing page",
        "clicks to linkedin page",
        "total social actions",
        "total conversion value",
        "campaign objective",
    ],
    columns: &[
        (Sum(Spend), &["total spent"]),
        (Sum(Conversions), &["conversions"]),
        (Sum(Clicks), &["clicks"]),
        (Sum(Impressions), &["impressions"]),
        (Sum(Value), &["total conversion value"]),
        (Campaign, &["campaign name", "nome da campanha", "campaign group name"]),
        (Currency, &["currency"]),
        (Day, &["start date", "date"]),
    ],
    period: &["report start:", "date range"],
    date_order: Some(DateOrder::MonthFirst),
    target: |_| Target::Channel(Preset::LinkedIn),
    ..PLAIN
};
