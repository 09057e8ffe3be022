//! Questions, links by hand, words, in Norwegian.

use std::borrow::Cow;

use crate::Help;
use crate::help::{Question, Term};

/// The help.
pub(super) const HELP: Help = Help {
    questions: "Spørsmål",
    question_list: Cow::Borrowed(&[
        Question {
            question: "Hva er konverteringskostnader?",
            answer: "Alt du betaler for å skaffe en ekte kunde: en som gjør det du ønsker – kjøper, melder seg på \
                eller ringer. Det meste er annonseutgifter. Deler du dem på antall konverteringer, ser du hvor godt \
                en kampanje gjør det.",
        },
        Question {
            question: "Hvordan beregner man dem?",
            answer: "Konverteringskostnader er summen av det du har betalt for trafikk i en periode. Del på \
                konverteringene som trafikken ga, så har du kostnaden per konvertering: 6000 for 87 konverteringer er \
                68,97 per stykk. Analyseverktøyet ditt viser hvilke konverteringer som kom fra betalte klikk. Har du \
                flere kanaler, deler du summen på summen; snittet av kanalenes kostnader gir et annet og galt tall.",
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
    ]),
    link_question: Question {
        question: "Hvordan skriver jeg en lenke selv?",
        answer: "Sett tallene sist i sidens adresse etter #, hvert som navn=verdi og med & mellom: \
            #v=1&google.spend=12500.5&google.conversions=140. Tall skrives med punktum foran desimalene og uten noe \
            annet. Kutter et e-postprogram det som følger etter #, så bruk ? i stedet. En lenke har plass til 4096 \
            tegn og 50 kanaler.",
    },
    link_terms: Cow::Borrowed(&[
        Term { word: "v", meaning: "Versjonen, alltid 1." },
        Term { word: "currency", meaning: "Valutaen som ISO-kode, for eksempel NOK." },
        Term { word: "from, to", meaning: "Periodens første og siste dag, for eksempel 2026-10-31." },
        Term {
            word: "google.spend",
            meaning: "Annonseforbruk. Andre kanaler: bing, yahoo, facebook, x, instagram, youtube, linkedin, tiktok, \
                pinterest, reddit, snapchat, amazon og dine egne som custom1, custom2 og så videre.",
        },
        Term {
            word: "google.conversions, google.clicks, google.impressions, google.value",
            meaning: "En kanals konverteringer, klikk, visninger og omsetning.",
        },
        Term { word: "custom1.name", meaning: "Navnet på en egen kanal, høyst 60 tegn. Mellomrom skrives som +." },
        Term {
            word: "target, margin, level, organic.conversions",
            meaning: "Målpris, dekningsgrad i prosent, konfidensnivå (80, 90, 95 eller 99) og organiske konverteringer.",
        },
        Term {
            word: "prev.google.spend, prev.google.conversions, prev.from, prev.to",
            meaning: "Den forrige perioden.",
        },
        Term {
            word: "test.a.visitors, test.a.conversions, test.baseline, test.expected, test.power",
            meaning: "Testen av to landingssider, a og b; de tre siste i prosent.",
        },
        Term {
            word: "lever.conversion_rate, lever.cost_per_click, lever.click_through_rate, lever.score.now, lever.score.then",
            meaning: "Det som prøves ut: de tre første i prosent av dagens, og to kvalitetsscorer.",
        },
        Term {
            word: "lang, theme",
            meaning: "Etter ? og før #: språket (da, nb, en) og utseendet (light, dark, auto).",
        },
        Term {
            word: "check",
            meaning: "Fire tegn som avslører en lenke som er kuttet underveis. Kalkulatoren skriver dem selv; utelat \
                dem.",
        },
    ]),
    glossary: "Ordliste",
    terms: Cow::Borrowed(&[
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
            meaning: "Googles karakter fra 1 til 10 for hvor godt annonse, søkeord og landingsside passer sammen. Jo \
                høyere, desto billigere klikk.",
        },
    ]),
};
