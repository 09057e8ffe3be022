//! What follows from the figures, in Danish.

use crate::Insight;
use crate::messages::Template;

/// Every sentence.
pub(super) const INSIGHT: Insight = Insight {
    fill_in: "Udfyld først forbrug og konverteringer for en kanal.",
    in_all: "Samlet",
    between: Template("Mellem {0} og {1} i {2}."),
    at_least: Template("Mindst {0} i {2}."),
    odds: &["4 ud af 5 tilfælde", "9 ud af 10 tilfælde", "19 ud af 20 tilfælde", "99 ud af 100 tilfælde"],

    picture: "Kanalerne side om side",
    picture_costs: "Omkostning pr. konvertering. Prikken er tallet, stregen viser, hvor meget det kan svinge.",
    picture_shares: "Andel af forbruget (firkant) og af konverteringerne (prik). Ligger prikken til højre for firkanten, \
        er kanalen billigere end gennemsnittet.",
    picture_logarithmic: "Priserne ligger langt fra hinanden, så hvert trin på aksen ganger op.",
    picture_target: "Mål",
    save_svg: "Gem som SVG",
    save_png: "Gem som PNG",

    sure: "Hvor sikkert er tallet?",
    level: "Så sikkert skal det være",
    sure_why: Template(
        "De samme annoncer kan give 8 konverteringer den ene uge og 13 den næste, alene ved et tilfælde. Derfor siger få \
        konverteringer ikke ret meget. Det, en konvertering reelt koster dig, ligger inden for de her grænser i {0}.",
    ),
    sure_fractional: "Nogle af dine konverteringer er delt mellem kanaler og ikke hele tal. Så er grænserne en tilnærmelse.",
    lowest: "Mindst",
    highest: "Højst",
    open_end: "kan ikke siges endnu",
    different: "Er der reelt forskel?",
    different_needs: "Når to kanaler har både forbrug og konverteringer, kan du her se, om den ene virkelig er billigere.",
    different_dearer: Template("{0} er dyrere end {1}, og det er ikke bare tilfældigt"),
    different_unclear: Template("Om {0} er dyrere end {1}, kan ikke afgøres endnu"),
    different_more: Template(
        "Holder forskellen, skal der omkring {0} konverteringer mere til i de to kanaler tilsammen.",
    ),
    different_same: Template("{0} koster det samme som {1}"),
    different_holm: "p er sandsynligheden for, at tilfældet alene giver så stor en forskel, korrigeret for flere sammenligninger (Holm).",

    target: "Mål og bud",
    target_waits: "Skriv, hvad en konvertering må koste, og se, hvilke kanaler der holder det, og hvor højt du kan byde.",
    target_summary: Template("{0} under målet, {1} over, {2} kan ikke afgøres endnu"),
    target_below: "under",
    target_above: "over",
    target_unclear: "kan ikke afgøres endnu",
    target_verdict: "I forhold til målet",
    target_conversions: "Konverteringer, forbruget skal give",
    target_budget: "Forbrug, konverteringerne tillader",
    target_bid: "Højeste bud pr. klik",
    target_needs_clicks: "kræver klik",
    target_missed: Template(
        "Skal målet holde, skal det samme forbrug give {0} konverteringer, altså {1} flere. Eller også må de samme \
        konverteringer højst koste {2}, altså {3} mindre.",
    ),
    target_met: Template(
        "Du holder målet: {0} konverteringer havde været nok til dit forbrug. De konverteringer, du fik, kan bære et \
        forbrug på {1}.",
    ),

    value: "Værdi og overskud",
    value_waits: "Sæt flueben ved »Omsætning« ovenfor, udfyld den, og skriv din dækningsgrad her.",
    value_return: "Afkast af annoncekroner",
    value_break_even: "Går i nul ved",
    value_profit: "Overskud efter annoncer",
    value_summary: Template("Overskud efter annoncer: {0}"),
    value_needed: Template(
        "Med den dækningsgrad skal hver krone til annoncer give {0} i omsætning, før du tjener noget.",
    ),

    levers: "Hvad kan sænke prisen?",
    levers_how: "Træk i en skyder, eller skriv et tal; 100 % er som i dag. Forbruget er det samme.",
    lever_effect: Template("{0}: {1} pr. konvertering i stedet for {2} og {3} konverteringer i stedet for {4}."),
    lever_change: Template("{0} {1} i stedet for {2}"),
    lever_score: Template("Kvalitetsscore {0} i stedet for {1}"),
    lever_all: "Det hele tilsammen",
    lever_none: "Der er ikke ændret noget endnu.",
    lever_click_through_note: "Sænker prisen, hvor du betaler for visninger. Hvor du betaler pr. klik, virker den gennem \
        kvalitetsscoren.",
    lever_score_note: "En model: Klikprisen antages at falde i samme forhold, som kvalitetsscoren stiger. Målte effekter er \
        mindre, omkring 5 til 16 % pr. point.",
    lever_score_range: "En kvalitetsscore går fra 1 til 10.",

    before: "I forhold til forrige periode",
    before_waits: "Skriv tallene for forrige periode, og se, hvad der har ændret sig, og om det bare er tilfældigt.",
    before_field: Template("{0}, forrige periode: "),
    before_cost: "Før",
    now_cost: "Nu",
    change: "Ændring",
    marginal: "Pris for hver ekstra konvertering",
    chance: "Bare tilfældigt?",
    chance_no: "nej, reel forskel",
    chance_maybe: "måske",
    before_summary: Template("{0} i forhold til forrige periode. Bare tilfældigt? {1}."),
    marginal_words: Template("De seneste {0} konverteringer har kostet {1} stykket."),
    marginal_none: "ikke flere konverteringer",
    before_only: "Samlet er kun de kanaler, der har tal for begge perioder.",

    test: "Test to landingssider",
    test_how: "Send halvdelen af de besøgende til side A, som du har, og resten til side B, som du prøver.",
    test_waits: "Skriv besøgende og konverteringer for begge sider.",
    test_impossible: "En side kan ikke have flere konverteringer end besøgende. Se tallene efter.",
    test_rates: Template("Side A konverterer {0} af sine besøgende, side B {1}."),
    test_difference: Template("Forskellen ligger mellem {0} og {1} procentpoint i {2}."),
    test_better: "Side B er bedre, og det er ikke bare tilfældigt",
    test_worse: "Side B er dårligere, og det er ikke bare tilfældigt",
    test_unclear: "Hvilken side der er bedst, kan ikke afgøres endnu",
    test_z: "z-test",
    test_fisher: "Fishers eksakte test",
    test_cost: Template("Fik alle dine besøgende side B, ville en konvertering koste omkring {0} i stedet for {1}."),
    test_plan: "Før testen: Hvor mange besøgende?",
    test_per_arm: Template("{0} besøgende på hver side, så opdages en sådan forskel i {1} af tilfældene."),
    test_plan_waits: "Skriv den konverteringsrate, du har i dag, og den, du håber på.",

    organic: "Organiske konverteringer",
    organic_waits: "Konverteringer uden en betalt annonce hører ikke til ovenfor. Skriv dem her for at se, hvad de ville skjule.",
    organic_blended: Template("Blandet: {0} pr. konvertering, betalte og organiske tilsammen."),
    organic_hides: Template(
        "Det er {0} mindre, end en betalt konvertering reelt koster, og det ville se ud, som om dine annoncer var blevet \
        billigere. Bedøm dine annoncer på {1}.",
    ),
};
