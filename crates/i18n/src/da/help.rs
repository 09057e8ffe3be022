//! Questions, links by hand, words, in Danish.

use std::borrow::Cow;

use crate::Help;
use crate::help::{Question, Term};

/// The help.
pub(super) const HELP: Help = Help {
    questions: "Spørgsmål",
    question_list: Cow::Borrowed(&[
        Question {
            question: "Hvad er konverteringsomkostninger?",
            answer: "Alt det, du betaler for at få en rigtig kunde: en, der gør det, du ønsker – køber, tilmelder sig \
                eller ringer. Det meste er annonceudgifter. Deler du dem med antallet af konverteringer, kan du se, \
                hvor godt en kampagne klarer sig.",
        },
        Question {
            question: "Hvordan beregner man dem?",
            answer: "Konverteringsomkostninger er summen af det, du har betalt for trafik i en periode. Del med de \
                konverteringer, som den trafik gav, så har du omkostningen pr. konvertering: 6.000 for 87 \
                konverteringer er 68,97 stykket. Dit analyseværktøj viser, hvilke konverteringer der kom fra betalte \
                klik. Har du flere kanaler, så del summen med summen; gennemsnittet af kanalernes priser giver et \
                andet og forkert tal.",
        },
        Question {
            question: "Hvad er med?",
            answer: "Alt, hvad du betaler for annoncer: søgeannoncer hos Google, Bing og Yahoo, annoncer på Facebook, \
                Instagram, X, YouTube og LinkedIn samt enhver anden kanal, du betaler for at sende dig besøgende.",
        },
        Question {
            question: "Hvad er ikke med?",
            answer: "Det, der giver organiske besøgende: SEO, nyt design, blog- og gæsteindlæg, profiler og indlæg i \
                fora. Organiske besøgende konverterer også, men du har ikke betalt nogen for at sende dem. Derfor \
                hører hverken deres konverteringer eller arbejdet bag med i regnestykket.",
        },
        Question {
            question: "Hvordan får man dem ned?",
            answer: "Gør annoncerne mere relevante, så betaler du mindre pr. klik: bedre annoncetekster, søgeord, der \
                passer, og landingssider, som du A/B-tester mod hinanden. I Google Ads ses det som en højere \
                kvalitetsscore. Sæt et loft over dine bud, og flyt penge fra de kanaler, hvis andel af forbruget er \
                større end deres andel af konverteringerne. Konverteringstragten ser forskellig ud fra branche til \
                branche, så sammenlign først og fremmest med dine egne tidligere tal.",
        },
    ]),
    link_question: Question {
        question: "Hvordan skriver jeg selv et link?",
        answer: "Sæt tallene sidst i sidens adresse efter #, hvert som navn=værdi og med & imellem: \
            #v=1&google.spend=12500.5&google.conversions=140. Tal skrives med punktum foran decimalerne og uden \
            andet. Klipper et mailprogram det væk, der følger efter #, så brug ? i stedet. Der er plads til 4.096 \
            tegn og 50 kanaler i et link.",
    },
    link_terms: Cow::Borrowed(&[
        Term { word: "v", meaning: "Versionen, altid 1." },
        Term { word: "currency", meaning: "Valutaen som ISO-kode, for eksempel DKK." },
        Term { word: "from, to", meaning: "Periodens første og sidste dag, for eksempel 2026-10-31." },
        Term {
            word: "google.spend",
            meaning: "Annonceforbrug. Andre kanaler: bing, yahoo, facebook, x, instagram, youtube, linkedin, tiktok, \
                pinterest, reddit, snapchat, amazon og dine egne som custom1, custom2 og så videre.",
        },
        Term {
            word: "google.conversions, google.clicks, google.impressions, google.value",
            meaning: "En kanals konverteringer, klik, visninger og omsætning.",
        },
        Term { word: "custom1.name", meaning: "Navnet på en egen kanal, højst 60 tegn. Mellemrum skrives som +." },
        Term {
            word: "target, margin, level, organic.conversions",
            meaning: "Målpris, dækningsgrad i procent, konfidensniveau (80, 90, 95 eller 99) og organiske konverteringer.",
        },
        Term {
            word: "prev.google.spend, prev.google.conversions, prev.from, prev.to",
            meaning: "Den forrige periode.",
        },
        Term {
            word: "test.a.visitors, test.a.conversions, test.baseline, test.expected, test.power",
            meaning: "Testen af to landingssider, a og b; de sidste tre i procent.",
        },
        Term {
            word: "lever.conversion_rate, lever.cost_per_click, lever.click_through_rate, lever.score.now, lever.score.then",
            meaning: "Det, der prøves af: de første tre i procent af dagens, og to kvalitetsscorer.",
        },
        Term {
            word: "lang, theme",
            meaning: "Efter ? og før #: sproget (da, nb, en) og udseendet (light, dark, auto).",
        },
        Term {
            word: "check",
            meaning: "Fire tegn, der afslører et link, som er klippet over undervejs. Beregneren skriver dem selv; \
                udelad dem.",
        },
    ]),
    glossary: "Ordliste",
    terms: Cow::Borrowed(&[
        Term {
            word: "Konvertering", meaning: "En besøgende gør det, du håbede på: køber, tilmelder sig, ringer."
        },
        Term {
            word: "Konverteringsomkostninger",
            meaning: "Hvad den betalte trafik kostede i alt: summen af forbruget i alle betalte kanaler.",
        },
        Term {
            word: "Omkostning pr. konvertering (CPA)",
            meaning: "Konverteringsomkostninger delt med antallet af konverteringer. Nogle tekster forkorter det CPC; \
                her betyder CPC altid pris pr. klik, som det gør i annonceplatformene.",
        },
        Term { word: "Pris pr. klik (CPC)", meaning: "Forbrug delt med klik." },
        Term { word: "Konverteringsrate", meaning: "Hvor mange af hundrede klik der bliver til en konvertering." },
        Term { word: "Klikrate (CTR)", meaning: "Hvor mange af hundrede visninger der bliver klikket på." },
        Term { word: "Pris pr. tusind visninger (CPM)", meaning: "Forbrug for hver tusind gange annoncen er vist." },
        Term { word: "ROAS", meaning: "Omsætningen fra konverteringerne delt med forbruget (return on ad spend)." },
        Term { word: "Betalt trafik", meaning: "Besøgende, som kommer via annoncer, du betaler for." },
        Term {
            word: "Organisk trafik",
            meaning: "Besøgende, som kommer uden en annonce, for eksempel via en almindelig søgning.",
        },
        Term {
            word: "Kvalitetsscore",
            meaning: "Googles karakter fra 1 til 10 for, hvor godt annonce, søgeord og landingsside passer sammen. Jo \
                højere, desto billigere klik.",
        },
    ]),
};
