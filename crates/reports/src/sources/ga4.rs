//! Google Analytics 4. It knows no costs but conversions, "key events", also those that nobody paid for. Two tables can stand
//! in one file.

use domain::quantity::Quantity::{Conversions, Value};

use super::{PLAIN, Source, Target, named};
use crate::role::Role::{Campaign, Channel, Day, Indicator, Sum};

pub(super) static SOURCE: Source = Source {
    id: "ga4",
    name: "Google Analytics 4",
    preamble: &["# ", "# ---", "# start date:"],
    signature: &[
        "key events",
        "active users",
        "engaged sessions",
        "session source / medium",
        "session primary channel group (default channel group)",
        "session default channel group",
        "session campaign",
        "total revenue",
        "vigtige hændelser",
        "viktige hendelser",
    ],
    columns: &[
        (Sum(Conversions), &["key events", "vigtige hændelser", "viktige hendelser", "conversions"]),
        (Sum(Value), &["total revenue", "purchase revenue"]),
        (Campaign, &["session campaign", "campaign"]),
        (
            Channel,
            &[
                "session source / medium",
                "source / medium",
                "first user source / medium",
                "session default channel group",
                "session primary channel group (default channel group)",
            ],
        ),
        // Two periods side by side.
        (Indicator, &["date range", "datointerval", "datointervall"]),
        (Day, &["date"]),
    ],
    period: &["# start date:", "# end date:", "# 2"],
    target: |from| {
        let from = &from.to_lowercase();
        let medium = from.rsplit_once('/').map_or(from.as_str(), |(_, medium)| medium).trim();
        let paid = ["cpc", "ppc", "paid", "cpm", "cpv", "display"];
        let free = ["organic", "none", "referral", "email", "direct", "social"];
        if paid.iter().any(|word| medium.contains(word)) {
            named(from)
        } else if free.iter().any(|word| medium.contains(word)) {
            Target::Organic
        } else {
            Target::Unknown
        }
    },
    is_analytics: true,
    ..PLAIN
};
