//! The chart, how sure the figures are, and what would lower them, in Danish.

use crate::Insights;
use crate::plural::Plural;
use crate::template::Template;

/// What follows from the figures.
pub(super) const INSIGHTS: Insights = Insights {
    fill_in: "Udfyld først forbrug og konverteringer for en kanal.",

    overall: "Samlet",
    chart_costs: "Omkostning pr. konvertering. Prikken er tallet, stregen viser, hvor meget det kan svinge.",
    chart_shares: "Andel af forbruget (firkant) og af konverteringerne (prik). Ligger prikken til højre for firkanten, \
        er kanalen billigere end gennemsnittet.",
    chart_logarithmic: "Priserne ligger langt fra hinanden, så hvert trin på aksen ganger op.",
    chart_target: "Mål",
    save_svg: "Gem som SVG",
    save_png: "Gem som PNG",

    confidence_level: "Så sikkert skal det være",
    confidence_why: Template(
        "De samme annoncer kan give 8 konverteringer den ene uge og 13 den næste, alene ved et tilfælde. Derfor siger få \
        konverteringer ikke ret meget. Det, en konvertering reelt koster dig, ligger inden for de her grænser i {0}.",
    ),
    confidence_fractional: "Nogle af dine konverteringer er delt mellem kanaler og ikke hele tal. Så er grænserne en tilnærmelse.",
    differences: "Er der reelt forskel?",
    differences_empty: "Når to kanaler har både forbrug og konverteringer, kan du her se, om den ene virkelig er billigere.",
    difference_dearer: Template("{0} er dyrere end {1}, og det er ikke bare tilfældigt"),
    difference_unclear: Template("Om {0} er dyrere end {1}, kan ikke afgøres endnu"),
    difference_more: Plural {
        one: "Holder forskellen, er omkring {0} konvertering mere i de to kanaler tilsammen sandsynligvis nok til at afgøre det.",
        other: "Holder forskellen, er omkring {0} konverteringer mere i de to kanaler tilsammen sandsynligvis nok til at afgøre det.",
    },
    difference_same: Template("{0} koster det samme som {1}"),
    difference_p: "p er sandsynligheden for, at tilfældet alene giver så stor en forskel, korrigeret for flere sammenligninger (Holm).",

    target_empty: "Skriv, hvad en konvertering må koste, og se, hvilke kanaler der holder det, og hvor højt du kan byde.",
    target_summary: Template("{0} under målet, {1} over, {2} kan ikke afgøres endnu"),
    target_below: "under",
    target_above: "over",
    target_unclear: "kan ikke afgøres endnu",
    target_verdict: "I forhold til målet",
    target_conversions: "Konverteringer, forbruget skal give",
    target_budget: "Forbrug, konverteringerne tillader",
    target_bid: "Højeste bud pr. klik",
    target_needs_clicks: "kræver klik",
    target_missed: Plural {
        one: "Skal målet nås, skal det samme forbrug give {0} konvertering ({1} mere), eller de samme konverteringer må højst koste {2} ({3} mindre).",
        other: "Skal målet nås, skal det samme forbrug give {0} konverteringer ({1} mere), eller de samme konverteringer må højst koste {2} ({3} mindre).",
    },
    target_met: Plural {
        one: "Med de tal er du inden for målet: {0} konvertering havde været nok til dit forbrug. De konverteringer, du fik, kan bære et forbrug på {1}.",
        other: "Med de tal er du inden for målet: {0} konverteringer havde været nok til dit forbrug. De konverteringer, du fik, kan bære et forbrug på {1}.",
    },

    profit_empty: "Sæt flueben ved »Omsætning« ovenfor, udfyld den, og skriv din dækningsgrad her.",
    profit_return: "Afkast af annoncekroner",
    profit_break_even: "Går i nul ved",
    profit_after_ads: "Overskud efter annoncer",
    profit_summary: Template("Overskud efter annoncer: {0}"),
    profit_needed: Template(
        "Med den dækningsgrad skal hver krone til annoncer give {0} i omsætning, før du tjener noget.",
    ),

    what_if_how: "Træk i en skyder, eller skriv et tal; 100 % er som i dag. Forbruget er det samme.",
    what_if_effect: Plural {
        one: "{0}: {1} pr. konvertering (i dag {2}), {3} konvertering (i dag {4}).",
        other: "{0}: {1} pr. konvertering (i dag {2}), {3} konverteringer (i dag {4}).",
    },
    what_if_change: Template("{0} {1} i stedet for {2}"),
    what_if_score: Template("Kvalitetsscore {0} i stedet for {1}"),
    what_if_all: "Det hele tilsammen",
    what_if_none: "Der er ikke ændret noget endnu.",
    what_if_click_through_note: "Sænker prisen, hvor du betaler for visninger. Hvor du betaler pr. klik, virker den gennem \
        kvalitetsscoren.",
    what_if_score_note: "En model: Klikprisen antages at falde i samme forhold, som kvalitetsscoren stiger. Målte effekter er \
        mindre, omkring 5 til 16 % pr. point.",
    what_if_score_range: "En kvalitetsscore går fra 1 til 10.",

    previous_empty: "Skriv tallene for forrige periode, og se, hvad der har ændret sig, og om det bare er tilfældigt.",
    previous_field: Template("{0}, forrige periode: "),
    previous_cost: "Før",
    current_cost: "Nu",
    change: "Ændring",
    marginal_cost: "Pris for hver ekstra konvertering",
    marginal_sentence: Template("Ekstra konverteringer: {0} til {1} stykket."),
    marginal_none: "ikke flere konverteringer",
    chance: "Bare tilfældigt?",
    chance_unlikely: "nej, reel forskel",
    chance_possible: "måske",
    previous_summary: Template("{0} i forhold til forrige periode. Bare tilfældigt? {1}."),
    previous_note: "Samlet er kun de kanaler, der har tal for begge perioder.",

    test_how: "Send halvdelen af de besøgende til side A, som du har, og resten til side B, som du prøver.",
    test_empty: "Skriv besøgende og konverteringer for begge sider.",
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
    test_plan_empty: "Skriv den konverteringsrate, du har i dag, og den, du håber på.",
    test_per_arm: Plural {
        one: "Med {0} besøgende på hver side finder testen sådan en forskel i {1} af tilfældene, hvis den er der.",
        other: "Med {0} besøgende på hver side finder testen sådan en forskel i {1} af tilfældene, hvis den er der.",
    },

    organic_empty: "Konverteringer uden en betalt annonce hører ikke til ovenfor. Skriv dem her for at se, hvad de ville skjule.",
    organic_blended: Template("Blandet: {0} pr. konvertering, betalte og organiske tilsammen."),
    organic_difference: Template(
        "Det er {0} mindre, end en betalt konvertering reelt koster, og det ville se ud, som om dine annoncer var blevet \
        billigere. Bedøm dine annoncer på {1}.",
    ),
};
