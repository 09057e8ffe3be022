//! Meta Ads Manager: Facebook and Instagram, which only a breakdown by platform tells apart. The currency stands in the
//! names of columns, and "Results" are of different kinds. The Norwegian names are not from an export.

use domain::channel::Preset;
use domain::quantity::Quantity::{Clicks, Conversions, Impressions, Spend, Value};

use super::{PLAIN, Source, Target};
use crate::role::Role::{Campaign, Channel, Currency, Day, From, Indicator, Part, Sum, To};

pub(super) static SOURCE: Source = Source {
    id: "meta",
    name: "Meta Ads Manager",
    signature: &[
        "amount spent",
        "reporting starts",
        "reporting ends",
        "result indicator",
        "cost per results",
        "attribution setting",
        "campaign delivery",
        "link clicks",
        "ausgegebener betrag",
        "berichtsstart",
        "ergebnisse",
        "indikator für ergebnisse",
        "montant dépensé",
        "importe gastado",
        "inicio del informe",
        "beløp brukt",
        "beløb brugt",
        "rapportering starter",
        "klikk på lenke",
        "rekkevidde",
    ],
    columns: &[
        (
            Sum(Spend),
            &[
                "amount spent",
                "ausgegebener betrag",
                "montant dépensé",
                "importe gastado",
                "beløp brukt",
                "beløb brugt",
                "forbrugt beløb",
                "valor usado",
            ],
        ),
        (Sum(Conversions), &["results", "purchases", "ergebnisse", "résultats", "resultados", "resultater"]),
        (
            Sum(Clicks),
            &[
                "link clicks",
                "klikk på lenke",
                "klik på link",
                "link-klicks",
                "linkklicks",
                "clics sur un lien",
                "clicks (all)",
                "klicks (alle)",
            ],
        ),
        (Sum(Impressions), &["impressions", "impressionen", "eksponeringer", "visninger"]),
        (Sum(Value), &["purchases conversion value", "purchase conversion value", "conversion value"]),
        (
            Campaign,
            &[
                "campaign name",
                "kampagnenname",
                "name der kampagne",
                "nom de la campagne",
                "nombre de la campaña",
                "kampanjenavn",
                "kampagnens navn",
                "ad set name",
                "account name",
            ],
        ),
        (Channel, &["platform", "publisher platform", "plattform", "plateforme", "plataforma"]),
        (Currency, &["currency"]),
        (Indicator, &["result indicator", "indikator für ergebnisse", "result type"]),
        (Part, &["ad name", "anzeigenname", "age", "alter", "alder", "gender", "geschlecht", "køn", "kjønn"]),
        (Day, &["day", "tag", "jour", "día", "dag"]),
        (
            From,
            &["reporting starts", "berichtsstart", "inicio del informe", "début des rapports", "rapportering starter"],
        ),
        (To, &["reporting ends", "berichtsende", "fin del informe", "fin des rapports", "rapportering slutter"]),
    ],
    target: |platform| {
        let is_instagram = platform.to_lowercase().contains("instagram");
        Target::Channel(if is_instagram { Preset::Instagram } else { Preset::Facebook })
    },
    covers: &[Preset::Facebook, Preset::Instagram],
    ..PLAIN
};
