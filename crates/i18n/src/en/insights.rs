//! The chart, how sure the figures are, and what would lower them, in English.

use crate::Insights;
use crate::plural::Plural;
use crate::template::Template;

/// What follows from the figures.
pub(super) const INSIGHTS: Insights = Insights {
    fill_in: "Fill in spend and conversions of a channel first.",

    overall: "In all",
    chart_costs: "Cost per conversion. The dot is the figure, the line how far it may be off.",
    chart_shares: "Share of spend (square) and of conversions (dot). A dot on the right of its square: cheaper than \
        the average.",
    chart_logarithmic: "The costs lie far apart: each step of this axis multiplies.",
    chart_target: "Target",
    save_svg: "Save as SVG",
    save_png: "Save as PNG",

    confidence_level: "How sure it should be",
    confidence_why: Template(
        "The same ads bring 8 conversions in one week and 13 in the next, by chance alone. So few conversions say \
        little. What your ads really cost per conversion lies within these limits {0}.",
    ),
    confidence_fractional: "Some of your conversions are split between channels and not whole. The limits are then a convention, not exact.",
    differences: "Really different?",
    differences_empty: "With two channels that have both spend and conversions, this is where you see whether one is really \
        cheaper.",
    difference_dearer: Template("{0} is dearer than {1}, and not just by chance"),
    difference_unclear: Template("Whether {0} is dearer than {1} can't be told yet"),
    difference_more: Plural {
        one: "If the difference holds, about {0} more conversion across both channels would probably settle it.",
        other: "If the difference holds, about {0} more conversions across both channels would probably settle it.",
    },
    difference_same: Template("{0} costs the same as {1}"),
    difference_p: "p is how likely chance alone makes such a difference, corrected for several comparisons (Holm).",

    target_empty: "Enter what a conversion may cost, and see which channels keep to it and how high to bid.",
    target_summary: Template("{0} below the target, {1} above, {2} can't be told yet"),
    target_below: "below",
    target_above: "above",
    target_unclear: "can't be told yet",
    target_verdict: "Against the target",
    target_conversions: "Conversions needed for the spend",
    target_budget: "Spend that the conversions allow",
    target_bid: "Highest bid per click",
    target_needs_clicks: "needs clicks",
    target_missed: Plural {
        one: "To meet the target, the same spend must bring {0} conversion ({1} more), or the same conversions may cost at most {2} ({3} less).",
        other: "To meet the target, the same spend must bring {0} conversions ({1} more), or the same conversions may cost at most {2} ({3} less).",
    },
    target_met: Plural {
        one: "On these figures you are within target: {0} conversion would have been enough for your spend. The conversions you got would allow a spend of {1}.",
        other: "On these figures you are within target: {0} conversions would have been enough for your spend. The conversions you got would allow a spend of {1}.",
    },

    profit_empty: "Tick “Revenue” above, fill it in, and enter your margin here.",
    profit_return: "Return on ad spend",
    profit_break_even: "Breaks even at",
    profit_after_ads: "Profit after ads",
    profit_summary: Template("Profit after ads: {0}"),
    profit_needed: Template("With this margin every 1 spent on ads must bring in {0} before you earn anything."),

    what_if_how: "Pull a slider or type a figure; 100 % is as today. The spend stays the same.",
    what_if_effect: Plural {
        one: "{0}: {1} per conversion (today {2}), {3} conversion (today {4}).",
        other: "{0}: {1} per conversion (today {2}), {3} conversions (today {4}).",
    },
    what_if_change: Template("{0} {1} instead of {2}"),
    what_if_score: Template("Quality Score {0} instead of {1}"),
    what_if_all: "All of it together",
    what_if_none: "Nothing is changed yet.",
    what_if_click_through_note: "Lowers the cost where you pay for impressions. Where you pay per click it works through the \
        Quality Score.",
    what_if_score_note: "A model: the price of a click is taken to fall as the Quality Score rises, in proportion. Measured \
        effects are smaller, some 5 to 16 % a point.",
    what_if_score_range: "A Quality Score is from 1 to 10.",

    previous_empty: "Enter the previous period’s figures, and see what has changed and whether it is just chance.",
    previous_field: Template("{0}, previous period: "),
    previous_cost: "Before",
    current_cost: "Now",
    change: "Change",
    marginal_cost: "Cost of each further conversion",
    marginal_sentence: Template("Extra conversions: {0}, at {1} each."),
    marginal_none: "no more conversions",
    chance: "Just chance?",
    chance_unlikely: "no, really different",
    chance_possible: "may be",
    previous_summary: Template("{0} against the previous period. Just chance? {1}."),
    previous_note: "In all are only the channels with figures for both periods.",

    test_how: "Send half of the visitors to page A, which you have, and half to page B, which you try.",
    test_empty: "Enter visitors and conversions of both pages.",
    test_impossible: "A page can’t have more conversions than visitors. Check the figures.",
    test_rates: Template("Page A converts {0} of its visitors, page B {1}."),
    test_difference: Template("The difference lies between {0} and {1} percentage points, {2}."),
    test_better: "Page B is better, and not just by chance",
    test_worse: "Page B is worse, and not just by chance",
    test_unclear: "Which page is better can’t be told yet",
    test_z: "z-test",
    test_fisher: "Fisher’s exact test",
    test_cost: Template("If all your visitors got page B, a conversion would cost about {0} instead of {1}."),
    test_plan: "Before the test: how many visitors?",
    test_plan_empty: "Enter today’s conversion rate and the one you hope for.",
    test_per_arm: Plural {
        one: "With {0} visitor per page, a test finds such a difference {1} of the time, if it is there.",
        other: "With {0} visitors per page, a test finds such a difference {1} of the time, if it is there.",
    },

    organic_empty: "Conversions that no ad was paid for don’t belong above. Enter them here to see what they would hide.",
    organic_blended: Template("Blended: {0} per conversion, paid and organic together."),
    organic_difference: Template(
        "That is {0} less than a paid conversion really costs, and it would look as if your ads had become cheaper. \
        Judge your ads by {1}.",
    ),
};
