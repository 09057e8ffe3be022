//! Files of no known platform: an agency's own table, what somebody keeps in a spreadsheet. Words that people use there.

use codec::sheet::undefused;
use domain::quantity::Quantity::{Clicks, Conversions, Impressions, Spend, Value};

use super::{PLAIN, Source, Target, named};
use crate::role::Role::{Campaign, Channel, Currency, Day, From, Sum, To};

pub(super) static SOURCE: Source = Source {
    columns: &[
        (
            Sum(Spend),
            &["ad spend", "annonceforbrug", "annonseforbruk", "forbrug", "forbruk", "amount", "beløb", "beløp"],
        ),
        (
            Sum(Conversions),
            &[
                "konv.",
                "orders",
                "leads",
                "sales",
                "purchases",
                "salg",
                "ordrer",
                "ordre",
                "bestillinger",
                "kjøp",
                "køb",
                "conversion",
            ],
        ),
        (Sum(Clicks), &["link clicks"]),
        (Sum(Impressions), &["views", "impr"]),
        (Sum(Value), &["value", "værdi", "verdi", "omsætning", "omsetning", "sales value"]),
        (Campaign, &["name", "navn", "kampagnenavn"]),
        (Channel, &["channel", "kanal", "medie", "medium", "source", "kilde", "network", "netværk", "nettverk"]),
        (Currency, &["valuta", "currency", "währung", "devise"]),
        (Day, &["date", "dato", "datum"]),
        (From, &["from", "fra", "start"]),
        (To, &["to", "til", "end"]),
    ],
    target: |text| match named(text) {
        Target::Unknown if !text.is_empty() => Target::Own(undefused(text).to_owned()),
        target => target,
    },
    ..PLAIN
};
