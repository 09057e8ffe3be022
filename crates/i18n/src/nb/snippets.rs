//! The page that makes snippets for sites, in Norwegian.

use std::borrow::Cow;

use crate::Snippets;
use crate::help::Question;

/// The page that makes snippets for other sites.
pub(super) const SNIPPETS: Snippets = Snippets {
    title: "Legg kalkulatoren på nettstedet ditt – Beregn konverteringskostnader",
    heading: "Legg kalkulatoren på nettstedet ditt",
    lede: "Velg hvordan den skal se ut, og kopier koden. Kalkulatoren kjører i sin egen ramme, så utseendet og \
        dataene på nettstedet ditt forblir som de er.",
    back: "Til kalkulatoren",

    appearance: "Slik skal den se ut",
    language: "Språk",
    layout: "Innhold",
    layout_compact: "Felter og resultat",
    layout_full: "Alt, også hjelp",
    layout_results: "Bare resultatet",
    theme: "Utseende",
    theme_auto: "Som den besøkende har valgt",
    theme_light: "Lyst",
    theme_dark: "Mørkt",
    font: "Skrift",
    font_system: "Enhetens egen",
    font_serif: "Med seriffer",
    font_mono: "Fast bredde",
    accent: "Knapper",
    background: "Bakgrunn",
    foreground: "Tekst",
    not_a_color: "Skriv fargen som # og seks tegn, f.eks. #0a7d55.",
    low_contrast: "Fargene ligger for tett til at teksten kan leses, så kalkulatoren bruker sine egne. Kontrasten må være \
        minst 4,5:1.",
    radius: "Runde hjørner, 0–32",
    not_a_radius: "Skriv et helt tall fra 0 til 32.",
    readonly: "De besøkende kan se tallene, men ikke endre dem",
    do_not_save: "Ikke lagre det de besøkende skriver",

    figures: "Tall fra start: en lenke fra kalkulatoren",
    no_figures: "Det er ingen tall i lenken. Lag den på nytt med Kopier lenke i kalkulatoren.",
    damaged_link: "Ikke alt i lenken kunne leses. Lag den på nytt med Kopier lenke i kalkulatoren.",
    figures_public: "Tallene står i koden, så alle som besøker siden, kan lese dem.",
    use_own_figures: "Bruk mine egne tall",

    kind: "Kode",
    kind_element: "Med skript: høyden følger innholdet",
    kind_frame: "Ramme og skript: virker også om skriptet blir fjernet",
    kind_plain: "Bare ramme: fast høyde, helt uten skript",

    preview: "Slik ser den ut",
    snippet: "Kode til siden din",
    copy: "Kopier koden",
    copied: "Koden er kopiert.",
    copy_by_hand: "Kopier koden fra feltet.",
    frame_title: "Beregn konverteringskostnader",

    how: "Slik setter du den inn",
    how_list: Cow::Borrowed(&[
        Question {
            question: "HTML",
            answer: "Sett koden inn der i <body> hvor kalkulatoren skal stå. Har siden en innholdspolicy \
                (Content-Security-Policy), må den tillate kalkulatorens adresse i frame-src og, for koden med skript, \
                i script-src.",
        },
        Question {
            question: "WordPress",
            answer: "Legg til blokken Tilpasset HTML, og sett koden inn i den. Det får bare brukere med rettigheten \
                unfiltered_html lov til: vanligvis administratorer og redaktører, i et nettverk av nettsteder bare \
                superadministratorer. For andre fjerner WordPress både rammer og skript når siden lagres; be en \
                administrator sette inn koden.",
        },
        Question {
            question: "Webflow",
            answer: "Dra elementet Code Embed inn på siden, sett inn koden, og lagre. Kalkulatoren viser seg når \
                siden er publisert.",
        },
        Question {
            question: "Squarespace",
            answer: "Legg til en kodeblokk (Code), la den stå på HTML, og sett inn koden. Tillater ikke abonnementet \
                ditt skript, så velg koden helt uten skript.",
        },
        Question {
            question: "Andre systemer",
            answer: "Se etter en blokk for HTML eller innbygging. Fjerner systemet skript eller attributter det ikke \
                kjenner, så velg koden helt uten skript: Da er høyden fast, og innholdet kan rulles.",
        },
    ]),
};
