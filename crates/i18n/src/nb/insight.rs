//! What follows from the figures, in Norwegian.

use crate::Insight;
use crate::messages::Template;

/// Every sentence.
pub(super) const INSIGHT: Insight = Insight {
    fill_in: "Fyll først ut forbruk og konverteringer for en kanal.",
    in_all: "Samlet",
    between: Template("Mellom {0} og {1} i {2}."),
    at_least: Template("Minst {0} i {2}."),
    odds: &["4 av 5 tilfeller", "9 av 10 tilfeller", "19 av 20 tilfeller", "99 av 100 tilfeller"],

    picture: "Kanalene side om side",
    picture_costs: "Kostnad per konvertering. Prikken er tallet, streken viser hvor mye det kan svinge.",
    picture_shares: "Andel av forbruket (firkant) og av konverteringene (prikk). Ligger prikken til høyre for firkanten, er \
        kanalen billigere enn gjennomsnittet.",
    picture_logarithmic: "Prisene ligger langt fra hverandre, så hvert trinn på aksen ganger opp.",
    picture_target: "Mål",
    save_svg: "Lagre som SVG",
    save_png: "Lagre som PNG",

    sure: "Hvor sikkert er tallet?",
    level: "Så sikkert skal det være",
    sure_why: Template(
        "De samme annonsene kan gi 8 konverteringer den ene uken og 13 den neste, rett og slett tilfeldig. Derfor sier få \
        konverteringer lite. Det en konvertering egentlig koster deg, ligger innenfor disse grensene i {0}.",
    ),
    sure_fractional: "Noen av konverteringene dine er fordelt på kanaler og ikke hele tall. Da er grensene en tilnærming.",
    lowest: "Minst",
    highest: "Høyst",
    open_end: "kan ikke sies ennå",
    different: "Er forskjellen reell?",
    different_needs: "Når to kanaler har både forbruk og konverteringer, ser du her om den ene virkelig er billigere.",
    different_dearer: Template("{0} er dyrere enn {1}, og det er ikke bare tilfeldig"),
    different_unclear: Template("Om {0} er dyrere enn {1}, kan ikke avgjøres ennå"),
    different_more: Template(
        "Holder forskjellen seg, trengs det rundt {0} konverteringer til i de to kanalene til sammen.",
    ),
    different_same: Template("{0} koster det samme som {1}"),
    different_holm: "p er sannsynligheten for at tilfeldigheter alene gir en så stor forskjell, korrigert for flere sammenligninger (Holm).",

    target: "Mål og bud",
    target_waits: "Skriv inn hva en konvertering kan koste, og se hvilke kanaler som holder det, og hvor høyt du kan by.",
    target_summary: Template("{0} under målet, {1} over, {2} kan ikke avgjøres ennå"),
    target_below: "under",
    target_above: "over",
    target_unclear: "kan ikke avgjøres ennå",
    target_verdict: "Mot målet",
    target_conversions: "Konverteringer forbruket må gi",
    target_budget: "Forbruk konverteringene tåler",
    target_bid: "Høyeste bud per klikk",
    target_needs_clicks: "krever klikk",
    target_missed: Template(
        "Skal målet holdes, må det samme forbruket gi {0} konverteringer, altså {1} flere. Eller så kan de samme \
        konverteringene koste høyst {2}, altså {3} mindre.",
    ),
    target_met: Template(
        "Du holder målet: {0} konverteringer hadde vært nok for forbruket ditt. Konverteringene du fikk, tåler et forbruk \
        på {1}.",
    ),

    value: "Verdi og overskudd",
    value_waits: "Kryss av for «Omsetning» ovenfor, fyll den ut, og skriv inn dekningsgraden din her.",
    value_return: "Avkastning på annonsekroner",
    value_break_even: "Går i null ved",
    value_profit: "Overskudd etter annonser",
    value_summary: Template("Overskudd etter annonser: {0}"),
    value_needed: Template("Med den dekningsgraden må hver krone til annonser gi {0} i omsetning før du tjener noe."),

    levers: "Hva kan senke prisen?",
    levers_how: "Dra i en skyver, eller skriv et tall; 100 % er som i dag. Forbruket er det samme.",
    lever_effect: Template("{0}: {1} per konvertering i stedet for {2} og {3} konverteringer i stedet for {4}."),
    lever_change: Template("{0} {1} i stedet for {2}"),
    lever_score: Template("Kvalitetsscore {0} i stedet for {1}"),
    lever_all: "Alt til sammen",
    lever_none: "Ingenting er endret ennå.",
    lever_click_through_note: "Senker prisen der du betaler for visninger. Der du betaler per klikk, virker den gjennom \
        kvalitetsscoren.",
    lever_score_note: "En modell: Klikkprisen antas å falle i samme forhold som kvalitetsscoren stiger. Målte effekter er \
        mindre, rundt 5 til 16 % per poeng.",
    lever_score_range: "En kvalitetsscore går fra 1 til 10.",

    before: "Mot forrige periode",
    before_waits: "Skriv inn tallene for forrige periode, og se hva som har endret seg, og om det bare er tilfeldig.",
    before_field: Template("{0}, forrige periode: "),
    before_cost: "Før",
    now_cost: "Nå",
    change: "Endring",
    marginal: "Pris for hver ekstra konvertering",
    chance: "Bare tilfeldig?",
    chance_no: "nei, reell forskjell",
    chance_maybe: "kanskje",
    before_summary: Template("{0} mot forrige periode. Bare tilfeldig? {1}."),
    marginal_words: Template("De siste {0} konverteringene kostet {1} stykket."),
    marginal_none: "ikke flere konverteringer",
    before_only: "Samlet er bare kanalene som har tall for begge periodene.",

    test: "Test to landingssider",
    test_how: "Send halvparten av de besøkende til side A, som du har, og resten til side B, som du prøver.",
    test_waits: "Skriv inn besøkende og konverteringer for begge sidene.",
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
    test_per_arm: Template("{0} besøkende på hver side, da oppdages en slik forskjell i {1} av tilfellene."),
    test_plan_waits: "Skriv inn konverteringsraten du har i dag, og den du håper på.",

    organic: "Organiske konverteringer",
    organic_waits: "Konverteringer uten en betalt annonse hører ikke hjemme over. Skriv dem her for å se hva de ville skjult.",
    organic_blended: Template("Blandet: {0} per konvertering, betalte og organiske til sammen."),
    organic_hides: Template(
        "Det er {0} mindre enn en betalt konvertering egentlig koster, og det ville sett ut som om annonsene dine var blitt \
        billigere. Vurder annonsene dine etter {1}.",
    ),
};
