//! The page that makes snippets for sites, in Danish.

use std::borrow::Cow;

use crate::Snippets;
use crate::help::Question;

/// The page that makes snippets for other sites.
pub(super) const SNIPPETS: Snippets = Snippets {
    title: "Sæt beregneren på dit website – Beregn konverteringsomkostninger",
    heading: "Sæt beregneren på dit website",
    lede: "Vælg, hvordan den skal se ud, og kopiér koden. Beregneren kører i sin egen ramme, så dit websites udseende \
        og data bliver, som de er.",
    back: "Til beregneren",

    appearance: "Sådan skal den se ud",
    language: "Sprog",
    layout: "Indhold",
    layout_compact: "Felter og resultat",
    layout_full: "Alt, også hjælp",
    layout_results: "Kun resultatet",
    theme: "Udseende",
    theme_auto: "Som den besøgende har valgt",
    theme_light: "Lyst",
    theme_dark: "Mørkt",
    font: "Skrift",
    font_system: "Enhedens egen",
    font_serif: "Med fødder",
    font_mono: "Fast bredde",
    accent: "Knapper",
    background: "Baggrund",
    foreground: "Tekst",
    not_a_color: "Skriv farven som # og seks tegn, f.eks. #0a7d55.",
    low_contrast: "Farverne ligger for tæt til, at teksten kan læses, så beregneren bruger sine egne. Kontrasten skal være \
        mindst 4,5:1.",
    radius: "Runde hjørner, 0–32",
    not_a_radius: "Skriv et helt tal fra 0 til 32.",
    readonly: "De besøgende kan se tallene, men ikke ændre dem",
    do_not_save: "Gem ikke det, de besøgende skriver",

    figures: "Tal fra start: et link fra beregneren",
    no_figures: "Der er ingen tal i linket. Lav det igen med Kopiér link i beregneren.",
    damaged_link: "Ikke alt i linket kunne læses. Lav det igen med Kopiér link i beregneren.",
    figures_public: "Tallene står i koden, så alle, der besøger siden, kan læse dem.",
    use_own_figures: "Brug mine egne tal",

    kind: "Kode",
    kind_element: "Med script: højden følger indholdet",
    kind_frame: "Ramme og script: virker også, hvis scriptet bliver fjernet",
    kind_plain: "Kun ramme: fast højde, helt uden script",

    preview: "Sådan ser den ud",
    snippet: "Kode til din side",
    copy: "Kopiér koden",
    copied: "Koden er kopieret.",
    copy_by_hand: "Kopiér koden fra feltet.",
    frame_title: "Beregn konverteringsomkostninger",

    how: "Sådan sætter du den ind",
    how_list: Cow::Borrowed(&[
        Question {
            question: "HTML",
            answer: "Sæt koden ind dér i <body>, hvor beregneren skal stå. Har siden en indholdspolitik \
                (Content-Security-Policy), skal den tillade beregnerens adresse i frame-src og, for koden med script, \
                i script-src.",
        },
        Question {
            question: "WordPress",
            answer: "Tilføj blokken Brugerdefineret HTML, og sæt koden ind i den. Det må kun brugere med rettigheden \
                unfiltered_html: normalt administratorer og redaktører, i et netværk af websites kun \
                superadministratorer. For andre fjerner WordPress både rammer og scripts, når siden gemmes; bed en \
                administrator om at sætte koden ind.",
        },
        Question {
            question: "Webflow",
            answer: "Træk elementet Code Embed ind på siden, sæt koden ind, og gem. Beregneren viser sig, når siden \
                er udgivet.",
        },
        Question {
            question: "Squarespace",
            answer: "Tilføj en kodeblok (Code), lad den stå på HTML, og sæt koden ind. Tillader dit abonnement ikke \
                scripts, så vælg koden helt uden script.",
        },
        Question {
            question: "Andre systemer",
            answer: "Led efter en blok til HTML eller indlejring. Fjerner systemet scripts eller attributter, som det \
                ikke kender, så vælg koden helt uden script: Så er højden fast, og indholdet kan rulles.",
        },
    ]),
};
