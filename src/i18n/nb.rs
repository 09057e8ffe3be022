//! Norwegian, bokmål.

use super::messages::{Messages, Question, Template, Term};

/// The page in Norwegian.
pub(super) const MESSAGES: Messages = Messages {
    title: "Hva koster en konvertering? – Beregn konverteringskostnader",
    description: "Beregn kostnaden per konvertering for hver betalte kanal og for alle samlet. \
        Gratis, uten innlogging, og tallene dine forlater aldri nettleseren.",
    heading: "Hva koster en konvertering?",
    lede: "Skriv inn hva annonsene dine har kostet, og hvor mange konverteringer de ga. \
        Kostnaden per konvertering vises mens du skriver – for hver kanal og samlet.",
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
    own_name: "Navn",
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
    done_name: Template("{0}, navn"),
    done_currency: "valuta endret",
    done_period: "periode endret",
    done_add: Template("{0} lagt til"),
    done_remove: Template("{0} fjernet"),
    done_sort: "sortert etter pris",
    done_clear: "alt tømt",
    done_take_over: "tall fra den andre fanen satt inn",
    done_keep_shared: "tallene fra lenken tatt over",
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
    at_level: "med 95 % sikkerhet",
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

    storage_unavailable: "Nettleseren lar ikke siden lagre noe. Du kan regne som vanlig, \
        men tallene er borte når du lukker siden.",
    storage_full: "Det er ikke plass til å lagre mer. Tallene dine blir på siden så lenge den er åpen.",
    storage_unreadable: "De lagrede tallene kan ikke leses, så siden begynner på nytt. De er lagt til side.",
    storage_download: "Last dem ned",
    storage_newer: "De lagrede tallene dine kommer fra en nyere versjon av kalkulatoren. De er ikke rørt, \
        og ingenting blir lagret før du har lastet inn den nye versjonen.",
    storage_conflict: "Tallene er også endret i en annen fane. Hvilke skal gjelde?",
    load_other: "Bruk den andre fanens",
    keep_mine: "Behold disse",

    share: "Kopier lenke",
    share_link: "Lenke til disse tallene",
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
    counts_why: "Slikt arbeid gir organiske besøkende, som du ikke betaler for én etter én. \
        Tell bare konverteringer fra betalt trafikk, ellers ser kostnaden lavere ut enn den er.",

    questions: "Spørsmål",
    question_list: &[
        Question {
            question: "Hva er konverteringskostnader?",
            answer: "Alt du betaler for å skaffe en ekte kunde: en som gjør det du ønsker – kjøper, melder seg på \
                eller ringer. Det meste er annonseutgifter. Deler du dem på antall konverteringer, ser du hvor godt \
                en kampanje gjør det.",
        },
        Question {
            question: "Hvordan beregner man dem?",
            answer: "Konverteringskostnader er summen av det du har betalt for trafikk i en periode. Del på \
                konverteringene som trafikken ga, så har du kostnaden per konvertering: 6000 for 87 konverteringer \
                er 68,97 per stykk. Analyseverktøyet ditt viser hvilke konverteringer som kom fra betalte klikk. \
                Har du flere kanaler, deler du summen på summen; snittet av kanalenes kostnader gir et annet og \
                galt tall.",
        },
        Question {
            question: "Hva er med?",
            answer: "Alt du betaler for annonser: søkeannonser hos Google, Bing og Yahoo, annonser på Facebook, \
                Instagram, X, YouTube og LinkedIn, og enhver annen kanal du betaler for å sende deg besøkende.",
        },
        Question {
            question: "Hva er ikke med?",
            answer: "Det som gir organiske besøkende: SEO, nytt design, blogg- og gjesteinnlegg, profiler og innlegg \
                i forum. Organiske besøkende konverterer også, men du har ikke betalt noen for å sende dem. Derfor \
                hører verken konverteringene deres eller arbeidet bak med i regnestykket.",
        },
        Question {
            question: "Hvordan får man dem ned?",
            answer: "Gjør annonsene mer relevante, så betaler du mindre per klikk: bedre annonsetekster, søkeord som \
                treffer, og landingssider som du A/B-tester mot hverandre. I Google Ads vises det som høyere \
                kvalitetsscore. Sett et tak på budene, og flytt penger fra kanaler som har større andel av forbruket \
                enn av konverteringene. Konverteringstrakten er ulik fra bransje til bransje, så sammenlign først og \
                fremst med dine egne tidligere tall.",
        },
    ],
    glossary: "Ordliste",
    terms: &[
        Term {
            word: "Konvertering", meaning: "En besøkende gjør det du håpet på: kjøper, melder seg på, ringer."
        },
        Term {
            word: "Konverteringskostnader",
            meaning: "Hva den betalte trafikken kostet i alt: summen av forbruket i alle betalte kanaler.",
        },
        Term {
            word: "Kostnad per konvertering (CPA)",
            meaning: "Konverteringskostnader delt på antall konverteringer. Noen tekster forkorter det til CPC; her \
                betyr CPC alltid pris per klikk, slik det gjør i annonseplattformene.",
        },
        Term { word: "Pris per klikk (CPC)", meaning: "Forbruk delt på klikk." },
        Term { word: "Konverteringsrate", meaning: "Hvor mange av hundre klikk som blir til en konvertering." },
        Term { word: "Klikkrate (CTR)", meaning: "Hvor mange av hundre visninger som blir klikket på." },
        Term { word: "Pris per tusen visninger (CPM)", meaning: "Forbruk for hver tusende gang annonsen er vist." },
        Term { word: "ROAS", meaning: "Omsetningen fra konverteringene delt på forbruket (return on ad spend)." },
        Term { word: "Betalt trafikk", meaning: "Besøkende som kommer fra annonser du betaler for." },
        Term {
            word: "Organisk trafikk",
            meaning: "Besøkende som kommer uten en annonse, for eksempel fra et vanlig søk.",
        },
        Term {
            word: "Kvalitetsscore",
            meaning: "Googles karakter fra 1 til 10 for hvor godt annonse, søkeord og landingsside passer sammen. \
                Jo høyere, desto billigere klikk.",
        },
    ],
};
