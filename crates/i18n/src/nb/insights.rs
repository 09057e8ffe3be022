//! The chart, how sure the figures are, and what would lower them, in Norwegian.

use crate::Insights;
use crate::plural::Plural;
use crate::template::Template;

/// What follows from the figures.
pub(super) const INSIGHTS: Insights = Insights {
    fill_in: "Fyll først ut forbruk og konverteringer for en kanal.",

    overall: "Samlet",
    chart_costs: "Kostnad per konvertering. Prikken er tallet, streken viser hvor mye det kan svinge.",
    chart_shares: "Andel av forbruket (firkant) og av konverteringene (prikk). Ligger prikken til høyre for firkanten, er \
        kanalen billigere enn gjennomsnittet.",
    chart_logarithmic: "Prisene ligger langt fra hverandre, så hvert trinn på aksen ganger opp.",
    chart_target: "Mål",
    save_svg: "Lagre som SVG",
    save_png: "Lagre som PNG",

    confidence_level: "Så sikkert skal det være",
    confidence_why: Template(
        "De samme annonsene kan gi 8 konverteringer den ene uken og 13 den neste, rett og slett tilfeldig. Derfor sier få \
        konverteringer lite. Det en konvertering egentlig koster deg, ligger innenfor disse grensene i {0}.",
    ),
    confidence_fractional: "Noen av konverteringene dine er fordelt på kanaler og ikke hele tall. Da er grensene en tilnærming.",
    differences: "Er forskjellen reell?",
    differences_empty: "Når to kanaler har både forbruk og konverteringer, ser du her om den ene virkelig er billigere.",
    difference_dearer: Template("{0} er dyrere enn {1}, og det er ikke bare tilfeldig"),
    difference_unclear: Template("Om {0} er dyrere enn {1}, kan ikke avgjøres ennå"),
    difference_more: Plural {
        one: "Holder forskjellen seg, er rundt {0} konvertering til i de to kanalene til sammen trolig nok til å avgjøre det.",
        other: "Holder forskjellen seg, er rundt {0} konverteringer til i de to kanalene til sammen trolig nok til å avgjøre det.",
    },
    difference_same: Template("{0} koster det samme som {1}"),
    difference_p: "p er sannsynligheten for at tilfeldigheter alene gir en så stor forskjell, korrigert for flere sammenligninger (Holm).",

    target_empty: "Skriv inn hva en konvertering kan koste, og se hvilke kanaler som holder det, og hvor høyt du kan by.",
    target_summary: Template("{0} under målet, {1} over, {2} kan ikke avgjøres ennå"),
    target_below: "under",
    target_above: "over",
    target_unclear: "kan ikke avgjøres ennå",
    target_verdict: "Mot målet",
    target_conversions: "Konverteringer forbruket må gi",
    target_budget: "Forbruk konverteringene tåler",
    target_bid: "Høyeste bud per klikk",
    target_needs_clicks: "krever klikk",
    target_missed: Plural {
        one: "For å nå målet må det samme forbruket gi {0} konvertering ({1} mer enn nå), eller de samme konverteringene koste høyst {2} ({3} mindre).",
        other: "For å nå målet må det samme forbruket gi {0} konverteringer ({1} mer enn nå), eller de samme konverteringene koste høyst {2} ({3} mindre).",
    },
    target_met: Plural {
        one: "Med disse tallene er du innenfor målet: {0} konvertering hadde vært nok for forbruket ditt. Konverteringene du fikk, forsvarer et forbruk på {1}.",
        other: "Med disse tallene er du innenfor målet: {0} konverteringer hadde vært nok for forbruket ditt. Konverteringene du fikk, forsvarer et forbruk på {1}.",
    },

    profit_empty: "Kryss av for «Omsetning» ovenfor, fyll den ut, og skriv inn dekningsgraden din her.",
    profit_return: "Avkastning på annonsekroner",
    profit_break_even: "Går i null ved",
    profit_after_ads: "Overskudd etter annonser",
    profit_summary: Template("Overskudd etter annonser: {0}"),
    profit_needed: Template("Med den dekningsgraden må hver krone til annonser gi {0} i omsetning før du tjener noe."),

    what_if_how: "Dra i en skyver, eller skriv et tall; 100 % er som i dag. Forbruket er det samme.",
    what_if_effect: Plural {
        one: "{0}: {1} per konvertering (i dag {2}), {3} konvertering (i dag {4}).",
        other: "{0}: {1} per konvertering (i dag {2}), {3} konverteringer (i dag {4}).",
    },
    what_if_change: Template("{0} {1} i stedet for {2}"),
    what_if_score: Template("Kvalitetsscore {0} i stedet for {1}"),
    what_if_all: "Alt til sammen",
    what_if_none: "Ingenting er endret ennå.",
    what_if_click_through_note: "Senker prisen der du betaler for visninger. Der du betaler per klikk, virker den gjennom \
        kvalitetsscoren.",
    what_if_score_note: "En modell: Klikkprisen antas å falle i samme forhold som kvalitetsscoren stiger. Målte effekter er \
        mindre, rundt 5 til 16 % per poeng.",
    what_if_score_range: "En kvalitetsscore går fra 1 til 10.",

    previous_empty: "Skriv inn tallene for forrige periode, og se hva som har endret seg, og om det bare er tilfeldig.",
    previous_field: Template("{0}, forrige periode: "),
    previous_cost: "Før",
    current_cost: "Nå",
    change: "Endring",
    marginal_cost: "Pris for hver ekstra konvertering",
    marginal_sentence: Template("Ekstra konverteringer: {0} til {1} per stykk."),
    marginal_none: "ikke flere konverteringer",
    chance: "Bare tilfeldig?",
    chance_unlikely: "nei, reell forskjell",
    chance_possible: "kanskje",
    previous_summary: Template("{0} mot forrige periode. Bare tilfeldig? {1}."),
    previous_note: "Samlet er bare kanalene som har tall for begge periodene.",

    test_how: "Send halvparten av de besøkende til side A, som du har, og resten til side B, som du prøver.",
    test_empty: "Skriv inn besøkende og konverteringer for begge sidene.",
    test_impossible: "En side kan ikke ha flere konverteringer enn besøkende. Sjekk tallene.",
    test_rates: Template("Side A konverterer {0} av de besøkende, side B {1}."),
    test_difference: Template("Forskjellen ligger mellom {0} og {1} prosentpoeng i {2}."),
    test_better: "Side B er bedre, og det er ikke bare tilfeldig",
    test_worse: "Side B er dårligere, og det er ikke bare tilfeldig",
    test_unclear: "Hvilken side som er best, kan ikke avgjøres ennå",
    test_z: "z-test",
    test_fisher: "Fishers eksakte test",
    test_cost: Template("Fikk alle de besøkende side B, ville en konvertering koste rundt {0} i stedet for {1}."),
    test_plan: "Før testen: Hvor mange besøkende?",
    test_plan_empty: "Skriv inn konverteringsraten du har i dag, og den du håper på.",
    test_per_arm: Plural {
        one: "Med {0} besøkende på hver side finner testen en slik forskjell i {1} av tilfellene, hvis den finnes.",
        other: "Med {0} besøkende på hver side finner testen en slik forskjell i {1} av tilfellene, hvis den finnes.",
    },

    organic_empty: "Konverteringer uten en betalt annonse hører ikke hjemme over. Skriv dem her for å se hva de ville skjult.",
    organic_blended: Template("Blandet: {0} per konvertering, betalte og organiske til sammen."),
    organic_difference: Template(
        "Det er {0} mindre enn en betalt konvertering egentlig koster, og det ville sett ut som om annonsene dine var blitt \
        billigere. Vurder annonsene dine etter {1}.",
    ),
};
