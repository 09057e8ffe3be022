//! Danish.

mod embed;
mod help;
mod insight;
mod offline;
mod site;

use super::Texts;
use super::messages::{Messages, Template};

/// Every sentence.
pub(super) const TEXTS: Texts =
    Texts { messages: MESSAGES, help: help::HELP, embed: embed::EMBED, site: site::SITE, offline: offline::OFFLINE };

/// The page in Danish.
const MESSAGES: Messages = Messages {
    title: "Hvad koster en konvertering? – Beregn konverteringsomkostninger",
    heading: "Hvad koster en konvertering?",
    lede: "Skriv, hvad dine annoncer har kostet, og hvor mange konverteringer de gav. Så ser du med det samme prisen \
        pr. konvertering – for hver kanal og samlet.",
    language: "Sprog",
    language_failed: "Sproget kan ikke hentes lige nu. Tjek forbindelsen, og vælg det igen.",
    theme: "Udseende",
    theme_auto: "Automatisk",
    theme_light: "Lyst",
    theme_dark: "Mørkt",
    privacy: "Dine tal bliver i denne browser. Intet sendes videre, og ingen tæller besøg.",

    form: "Dine kanaler",
    currency: "Valuta",
    currencies_near: "Mest brugte",
    currencies_all: "Alle valutaer",
    from: "Fra",
    to: "Til",
    columns: "Vis også",
    channel: "Kanal",
    spend: "Forbrug",
    conversions: "Konverteringer",
    clicks: "Klik",
    impressions: "Visninger",
    value: "Omsætning",
    count: "antal",
    own_channel: Template("Egen kanal {0}"),
    own_name: "Egen kanal",
    quoted: Template("»{0}«"),
    add_which: "Kanal, der skal tilføjes",
    add_own: "Din egen kanal",
    add: "Tilføj kanal",
    remove: Template("Fjern {0}"),
    sort: "Sortér efter pris",
    clear: "Ryd alt",
    example: "Vis et eksempel",
    example_shown: "Tallene er et eksempel. Skriv dine egne oveni, eller ryd alt.",
    undo: "Fortryd",

    done_enter: Template("{0}, {1}"),
    done_before: Template("{0}, {1} i forrige periode"),
    done_name: Template("{0}, navn"),
    done_level: "sikkerhed ændret",
    done_currency: "valuta ændret",
    done_period: "periode ændret",
    done_add: Template("{0} tilføjet"),
    done_remove: Template("{0} fjernet"),
    done_sort: "sorteret efter pris",
    done_clear: "alt ryddet",
    done_take_over: "tal fra den anden fane indsat",
    done_keep_shared: "tallene fra linket overtaget",
    done_import: "tallene fra filen åbnet",
    done_example: "eksempel indsat",
    undone: Template("Fortrudt: {0}."),

    answer: "Samlet",
    cost_per_conversion: "Omkostning pr. konvertering",
    conversion_costs: "Konverteringsomkostninger",
    of_spend: "af forbruget",
    of_conversions: "af konverteringerne",
    cost_per_click: "Pris pr. klik (CPC)",
    conversion_rate: "Konverteringsrate",
    click_through_rate: "Klikrate",
    cost_per_thousand: "Pr. 1.000 visninger (CPM)",
    return_on_ad_spend: "Afkast af annoncekroner (ROAS)",
    stale_row: "ikke opdateret",
    stale: "Ikke opdateret: et felt skal rettes.",
    left_out: Template(
        "Endnu ikke med i det samlede tal: {0}. En kanal tæller med, når både forbrug og konverteringer er udfyldt.",
    ),
    status: Template("Omkostning pr. konvertering, samlet: {0}."),
    status_cheapest: Template("Billigste kanal: {0}, {1}."),

    nothing_entered: "ingen tal endnu",
    answer_waits: "Udfyld forbrug og konverteringer for én kanal, så står svaret her.",
    only_spend: "mangler konverteringer",
    only_conversions: "mangler forbrug",
    unreadable: "ret feltet",
    no_conversions_yet: "ingen konverteringer endnu",
    at_least: "mindst",
    at_level: Template("med {0} % sikkerhed"),
    free: "Kostede intet: var det overhovedet betalte konverteringer?",
    nothing_to_divide: "intet brugt, intet at dele",

    negative: "Skriv 0 eller mere. Udelad refusioner og korrektioner, eller træk dem fra først.",
    too_large: "Skriv højst 15 cifre før kommaet.",
    too_many_decimals: Template("Skriv højst seks decimaler, for eksempel {0}."),
    shape: Template("Det kan ikke læses som et tal. Mente du {0}?"),
    other_currency: Template("Beløb er her i {1}, ikke {0}. Omregn beløbet, eller skift valuta ovenfor."),
    other_unit: Template("Her skal kun stå et tal. Slet {0}."),
    not_a_number: "Skriv et tal, for eksempel 1250 eller 1.250,50.",
    read_as_grouped: Template("Læst som {0}."),
    read_as_decimal: Template("Læst som decimaltallet {0}. Mener du tusinder, så skriv {1}."),
    name_too_long: "Forkort navnet til 60 tegn.",
    no_such_day: "Skriv en dato som år-måned-dag, for eksempel 2026-10-31.",
    period_reversed: "Perioden slutter, før den begynder. Ret en af datoerne.",
    no_room: "Der er plads til 50 kanaler.",

    storage_unavailable: "Browseren lader ikke siden gemme noget. Du kan regne som altid, men tallene er væk, når du \
        lukker siden.",
    storage_full: "Der er ikke plads til at gemme mere. Dine tal bliver på siden, så længe den er åben.",
    storage_unreadable: "De gemte tal kan ikke læses, så siden begynder forfra. De er lagt til side.",
    storage_download: "Hent dem",
    storage_newer: "Dine gemte tal kommer fra en nyere version af beregneren. De er ikke rørt, og intet bliver gemt, \
        før du har genindlæst den nye version.",
    storage_conflict: "Tallene er også ændret i en anden fane. Hvilke skal gælde?",
    load_other: "Brug den anden fanes",
    keep_mine: "Behold disse",

    kept: "Gemt på denne enhed",
    kept_where: "Det hele bliver i denne browser, hvor ingen andre kan læse det.",
    kept_plan: Template("Dine tal, sidst gemt {0}"),
    kept_preferences: "Sprog, udseende og kolonner",
    kept_unreadable: "Tidligere tal, der ikke kan læses",
    kept_nothing: "Der er ikke gemt noget endnu.",
    export: "Gem en kopi som fil",
    import: "Åbn sådan en fil",
    import_newer: "Filen kommer fra en nyere udgave af beregneren. Genindlæs siden, og åbn filen igen.",
    import_unreadable: "Der er ingen tal i filen, som kan bruges her. Vælg en, der er gemt fra denne side.",
    forget: "Slet alt, der er gemt",

    table_copy: "Kopiér som tabel",
    table_copied: "Tabellen er kopieret. Sæt den ind i et regneark eller en mail.",
    table_not_copied: "Browseren lader ikke siden kopiere. Gem filen til Excel i stedet.",
    table_save: "Gem til Excel (CSV)",
    table_note: "Bemærkning",

    share: "Kopiér link",
    share_link: "Link til disse tal",
    share_with: "Del med en app",
    share_code: "QR-kode med linket, til et telefonkamera",
    share_copied: "Linket er kopieret. Tallene står i det, så alle med linket kan læse dem.",
    share_by_hand: "Kopiér linket fra feltet. Tallene står i det, så alle med linket kan læse dem.",
    link_shared: "Tallene her kommer fra et link. Dine egne er gemt og urørte.",
    keep_shared: "Brug dem som mine",
    back_to_mine: "Tilbage til mine",
    link_newer: "Linket kræver en nyere udgave af beregneren. Genindlæs siden, og åbn linket igen.",
    link_too_long: "Linket er for langt, så intet af det vises. Bed om et kortere med højst 50 kanaler.",
    link_altered: "Linket er blevet afkortet eller ændret undervejs. Tjek tallene med den, der sendte det.",
    link_duplicate: Template("Står to gange i linket: {0}. Den første værdi gælder."),
    link_invalid: Template("Linket har værdier, som ikke kan bruges her: {0}. De felter er tomme."),

    figures: &[
        "Mål for omkostning pr. konvertering",
        "Dækningsgrad i %: del af omsætningen, der er tilbage før annoncer",
        "Organiske konverteringer",
        "Side A: besøgende",
        "Side A: konverteringer",
        "Side B: besøgende",
        "Side B: konverteringer",
        "Konverteringsrate i dag, i %",
        "Konverteringsrate, du håber på, i %",
        "Så sikkert skal testen opdage den, i % (80, hvis tom)",
        "Konverteringsrate, i % af dagens",
        "Klikpris, i % af dagens",
        "Klikrate, i % af dagens",
        "Kvalitetsscore i dag",
        "Kvalitetsscore, der prøves",
    ],

    insight: insight::INSIGHT,

    for_your_site: "Sæt beregneren på dit website",

    help: "Spørgsmål og ord",
    help_failed: "Det kan ikke hentes lige nu. Tjek forbindelsen, og åbn det igen.",

    counts: "Hvad tæller med? Kun det, du betaler for annoncer – ikke SEO, blogindlæg eller selve websitet.",
    counts_yes: "Er konverteringsomkostninger",
    counts_yes_list: &[
        "Betalte søgeannoncer hos Google, Bing og Yahoo",
        "Betalte annoncer på Facebook, Instagram, X og LinkedIn",
        "Betalte annoncer på YouTube",
        "Alle andre kanaler, hvor du betaler for hver besøgende",
    ],
    counts_no: "Er det ikke, heller ikke selv om du har betalt for arbejdet",
    counts_no_list: &[
        "Nyt design af websitet",
        "SEO af sider og indhold",
        "Blogindlæg og gæsteindlæg",
        "Profiler på sociale medier",
        "Indlæg i fora",
        "Konverteringer fra besøgende, der kom uden en annonce",
    ],
    counts_why: "Det arbejde giver organiske besøgende, som du ikke betaler for én ad gangen. Tæl kun konverteringer \
        fra betalt trafik med, ellers ser prisen lavere ud, end den er.",
};
