//! Norwegian, bokmål.

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

/// The page in Norwegian.
const MESSAGES: Messages = Messages {
    title: "Hva koster en konvertering? – Beregn konverteringskostnader",
    heading: "Hva koster en konvertering?",
    lede: "Skriv inn hva annonsene dine har kostet, og hvor mange konverteringer de ga. Kostnaden per konvertering \
        vises mens du skriver – for hver kanal og samlet.",
    language: "Språk",
    language_failed: "Språket kan ikke hentes akkurat nå. Sjekk forbindelsen, og velg det på nytt.",
    theme: "Utseende",
    theme_auto: "Automatisk",
    theme_light: "Lyst",
    theme_dark: "Mørkt",
    privacy: "Tallene dine blir i denne nettleseren. Ingenting sendes videre, og ingen teller besøk.",

    form: "Kanalene dine",
    currency: "Valuta",
    currencies_near: "Mest brukt",
    currencies_all: "Alle valutaer",
    from: "Fra",
    to: "Til",
    columns: "Vis også",
    channel: "Kanal",
    spend: "Forbruk",
    conversions: "Konverteringer",
    clicks: "Klikk",
    impressions: "Visninger",
    value: "Omsetning",
    count: "antall",
    own_channel: Template("Egen kanal {0}"),
    own_name: "Egen kanal",
    quoted: Template("«{0}»"),
    add_which: "Kanal som skal legges til",
    add_own: "Din egen kanal",
    add: "Legg til kanal",
    remove: Template("Fjern {0}"),
    sort: "Sorter etter pris",
    clear: "Tøm alt",
    example: "Vis et eksempel",
    example_shown: "Tallene er et eksempel. Skriv inn dine egne, eller tøm alt.",
    undo: "Angre",

    done_enter: Template("{0}, {1}"),
    done_before: Template("{0}, {1} i forrige periode"),
    done_name: Template("{0}, navn"),
    done_level: "sikkerhet endret",
    done_currency: "valuta endret",
    done_period: "periode endret",
    done_add: Template("{0} lagt til"),
    done_remove: Template("{0} fjernet"),
    done_sort: "sortert etter pris",
    done_clear: "alt tømt",
    done_take_over: "tall fra den andre fanen satt inn",
    done_keep_shared: "tallene fra lenken tatt over",
    done_import: "tallene fra filen åpnet",
    done_example: "eksempel fylt inn",
    undone: Template("Angret: {0}."),

    answer: "Samlet",
    cost_per_conversion: "Kostnad per konvertering",
    conversion_costs: "Konverteringskostnader",
    of_spend: "av forbruket",
    of_conversions: "av konverteringene",
    cost_per_click: "Pris per klikk (CPC)",
    conversion_rate: "Konverteringsrate",
    click_through_rate: "Klikkrate",
    cost_per_thousand: "Per 1000 visninger (CPM)",
    return_on_ad_spend: "Avkastning på annonsekroner (ROAS)",
    stale_row: "ikke oppdatert",
    stale: "Ikke oppdatert: et felt må rettes.",
    left_out: Template(
        "Ikke med i det samlede tallet ennå: {0}. En kanal telles med når både forbruk og konverteringer er fylt ut.",
    ),
    status: Template("Kostnad per konvertering, samlet: {0}."),
    status_cheapest: Template("Rimeligste kanal: {0}, {1}."),

    nothing_entered: "ingen tall ennå",
    answer_waits: "Fyll ut forbruk og konverteringer for én kanal, så står svaret her.",
    only_spend: "mangler konverteringer",
    only_conversions: "mangler forbruk",
    unreadable: "rett feltet",
    no_conversions_yet: "ingen konverteringer ennå",
    at_least: "minst",
    at_level: Template("med {0} % sikkerhet"),
    free: "Kostet ingenting: var dette betalte konverteringer i det hele tatt?",
    nothing_to_divide: "ingenting brukt, ingenting å dele",

    negative: "Skriv 0 eller mer. Utelat refusjoner og korreksjoner, eller trekk dem fra først.",
    too_large: "Skriv høyst 15 sifre foran kommaet.",
    too_many_decimals: Template("Skriv høyst seks desimaler, for eksempel {0}."),
    shape: Template("Dette kan ikke leses som et tall. Mente du {0}?"),
    other_currency: Template("Beløp er i {1} her, ikke {0}. Regn om beløpet, eller bytt valuta ovenfor."),
    other_unit: Template("Her skal det bare stå et tall. Slett {0}."),
    not_a_number: "Skriv et tall, for eksempel 1250 eller 1 250,50.",
    read_as_grouped: Template("Lest som {0}."),
    read_as_decimal: Template("Lest som desimaltallet {0}. Mener du tusener, skriv {1}."),
    name_too_long: "Kort ned navnet til 60 tegn.",
    no_such_day: "Skriv en dato som år-måned-dag, for eksempel 2026-10-31.",
    period_reversed: "Perioden slutter før den begynner. Rett en av datoene.",
    no_room: "Det er plass til 50 kanaler.",

    storage_unavailable: "Nettleseren lar ikke siden lagre noe. Du kan regne som vanlig, men tallene er borte når du \
        lukker siden.",
    storage_full: "Det er ikke plass til å lagre mer. Tallene dine blir på siden så lenge den er åpen.",
    storage_unreadable: "De lagrede tallene kan ikke leses, så siden begynner på nytt. De er lagt til side.",
    storage_download: "Last dem ned",
    storage_newer: "De lagrede tallene dine kommer fra en nyere versjon av kalkulatoren. De er ikke rørt, og \
        ingenting blir lagret før du har lastet inn den nye versjonen.",
    storage_conflict: "Tallene er også endret i en annen fane. Hvilke skal gjelde?",
    load_other: "Bruk den andre fanens",
    keep_mine: "Behold disse",

    kept: "Lagret på denne enheten",
    kept_where: "Alt blir i denne nettleseren, der ingen andre kan lese det.",
    kept_plan: Template("Tallene dine, sist lagret {0}"),
    kept_preferences: "Språk, utseende og kolonner",
    kept_unreadable: "Tidligere tall som ikke kan leses",
    kept_nothing: "Ingenting er lagret ennå.",
    export: "Lagre en kopi som fil",
    import: "Åpne en slik fil",
    import_newer: "Filen kommer fra en nyere utgave av kalkulatoren. Last siden på nytt, og åpne filen igjen.",
    import_unreadable: "Det er ingen tall i filen som kan brukes her. Velg en som er lagret fra denne siden.",
    forget: "Slett alt som er lagret",

    table_copy: "Kopier som tabell",
    table_copied: "Tabellen er kopiert. Lim den inn i et regneark eller en e-post.",
    table_not_copied: "Nettleseren lar ikke siden kopiere. Lagre filen for Excel i stedet.",
    table_save: "Lagre for Excel (CSV)",
    table_note: "Merknad",

    share: "Kopier lenke",
    share_link: "Lenke til disse tallene",
    share_with: "Del med en app",
    share_code: "QR-kode med lenken, for et mobilkamera",
    share_copied: "Lenken er kopiert. Tallene står i den, så alle som har lenken, kan lese dem.",
    share_by_hand: "Kopier lenken fra feltet. Tallene står i den, så alle som har lenken, kan lese dem.",
    link_shared: "Tallene her kommer fra en lenke. Dine egne er lagret og urørt.",
    keep_shared: "Bruk dem som mine",
    back_to_mine: "Tilbake til mine",
    link_newer: "Lenken krever en nyere utgave av kalkulatoren. Last siden på nytt, og åpne lenken igjen.",
    link_too_long: "Lenken er for lang, så ingenting av den vises. Be om en kortere med høyst 50 kanaler.",
    link_altered: "Lenken er blitt kuttet eller endret underveis. Sjekk tallene med den som sendte den.",
    link_duplicate: Template("Står to ganger i lenken: {0}. Den første verdien gjelder."),
    link_invalid: Template("Lenken har verdier som ikke kan brukes her: {0}. De feltene er tomme."),

    figures: &[
        "Mål for kostnad per konvertering",
        "Dekningsgrad i %: del av omsetningen som er igjen før annonser",
        "Organiske konverteringer",
        "Side A: besøkende",
        "Side A: konverteringer",
        "Side B: besøkende",
        "Side B: konverteringer",
        "Konverteringsrate i dag, i %",
        "Konverteringsrate du håper på, i %",
        "Så sikkert skal testen oppdage den, i % (80 hvis tom)",
        "Konverteringsrate, i % av dagens",
        "Klikkpris, i % av dagens",
        "Klikkrate, i % av dagens",
        "Kvalitetsscore i dag",
        "Kvalitetsscore som prøves",
    ],

    insight: insight::INSIGHT,

    for_your_site: "Legg kalkulatoren på nettstedet ditt",

    help: "Spørsmål og ord",
    help_failed: "Dette kan ikke lastes akkurat nå. Sjekk forbindelsen, og åpne det igjen.",

    counts: "Hva regnes med? Bare det du betaler for annonser – ikke SEO, blogginnlegg eller selve nettstedet.",
    counts_yes: "Er konverteringskostnader",
    counts_yes_list: &[
        "Betalte søkeannonser hos Google, Bing og Yahoo",
        "Betalte annonser på Facebook, Instagram, X og LinkedIn",
        "Betalte annonser på YouTube",
        "Alle andre kanaler der du betaler for hver besøkende",
    ],
    counts_no: "Er det ikke, selv om du har betalt for arbeidet",
    counts_no_list: &[
        "Nytt design av nettstedet",
        "SEO av sider og innhold",
        "Blogginnlegg og gjesteinnlegg",
        "Profiler i sosiale medier",
        "Innlegg i forum",
        "Konverteringer fra besøkende som kom uten en annonse",
    ],
    counts_why: "Slikt arbeid gir organiske besøkende, som du ikke betaler for én etter én. Tell bare konverteringer \
        fra betalt trafikk, ellers ser kostnaden lavere ut enn den er.",
};
