//! Google Ads. YouTube's campaigns are in the same file, with the type "Video". The Danish and Norwegian names are not from
//! an export: none was found.

use domain::channel::Preset;
use domain::quantity::Quantity::{Clicks, Conversions, Impressions, Spend, Value};

use super::{PLAIN, Source, Target};
use crate::role::Role::{Campaign, Channel, Currency, Day, Part, Sum};

pub(super) static SOURCE: Source = Source {
    id: "google",
    name: "Google Ads",
    preamble: &[
        "campaign report",
        "search keyword report",
        "keyword report",
        "search terms report",
        "ad group report",
        "kampagnerapport",
        "kampanjerapport",
        "kampagnenbericht",
        "rapport sur les campagnes",
        "relatório de",
        "informe de campaña",
        "kampanjrapport",
    ],
    signature: &[
        "campaign status",
        "optimization score",
        "currency code",
        "conv. value / cost",
        "cost / conv.",
        "conv. rate",
        "conv. value",
        "impr.",
        "search keyword",
        "tag",
        "währungscode",
        "kosten/conv.",
        "code de la devise",
        "coût",
        "código da moeda",
        "tipo de corresp.",
        "custo",
        "valutakode",
        "kampagnestatus",
        "kampanjestatus",
        "pris/konv.",
        "kostnad/konv.",
        "visn.",
        "gns. cpc",
        "gj.sn. cpc",
        "kostnad",
    ],
    columns: &[
        (Sum(Spend), &["cost", "kosten", "coût", "custo", "coste", "pris", "omkostninger", "omkostning", "kostnad"]),
        (Sum(Conversions), &["conversions", "conv.", "conversões", "conversiones", "konverteringer", "konverteringar"]),
        (Sum(Clicks), &["clicks", "klicks", "clics", "cliques", "klik", "klikk", "klick"]),
        (Sum(Impressions), &["impr.", "impressions", "eksponeringer", "visn.", "visninger", "exponeringar"]),
        (
            Sum(Value),
            &[
                "conv. value",
                "conversion value",
                "conv.-wert",
                "konv.værdi",
                "konv.verdi",
                "konv.-værdi",
                "konv.-verdi",
                "konv.värde",
            ],
        ),
        (Campaign, &["campaign", "kampagne", "campagne", "campanha", "campaña", "kampanje", "kampanj"]),
        (
            Channel,
            &[
                "campaign type",
                "kampagnentyp",
                "type de campagne",
                "tipo de campanha",
                "kampagnetype",
                "kampanjetype",
                "kampanjtyp",
            ],
        ),
        (
            Currency,
            &[
                "currency code",
                "währungscode",
                "code de la devise",
                "código da moeda",
                "código de moneda",
                "valutakode",
                "valutakod",
            ],
        ),
        (
            Part,
            &[
                "conversion action",
                "konverteringshandling",
                "device",
                "enhed",
                "enhet",
                "gerät",
                "appareil",
                "dispositivo",
                "ad group",
                "annoncegruppe",
                "annonsegruppe",
                "anzeigengruppe",
                "groupe d'annonces",
                "grupo de anúncios",
            ],
        ),
        (Day, &["day", "tag", "jour", "dia", "día", "dag"]),
    ],
    target: |kind| {
        let kind = kind.to_lowercase();
        let is_video = ["video", "vidéo", "vídeo", "youtube"].iter().any(|word| kind.contains(word));
        Target::Channel(if is_video { Preset::YouTube } else { Preset::Google })
    },
    covers: &[Preset::Google, Preset::YouTube],
    ..PLAIN
};
