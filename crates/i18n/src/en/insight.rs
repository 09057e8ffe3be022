//! What follows from the figures, in English.

use crate::Insight;
use crate::messages::Template;

/// Every sentence.
pub(super) const INSIGHT: Insight = Insight {
    fill_in: "Fill in spend and conversions of a channel first.",
    in_all: "In all",
    between: Template("Between {0} and {1}, {2}."),
    at_least: Template("At least {0}, {2}."),
    odds: &["4 times out of 5", "9 times out of 10", "19 times out of 20", "99 times out of 100"],

    picture: "The channels side by side",
    picture_costs: "Cost per conversion. The dot is the figure, the line how far it may be off.",
    picture_shares: "Share of spend (square) and of conversions (dot). A dot on the right of its square: cheaper than \
        the average.",
    picture_logarithmic: "The costs lie far apart: each step of this axis multiplies.",
    picture_target: "Target",
    save_svg: "Save as SVG",
    save_png: "Save as PNG",

    sure: "How sure is it?",
    level: "How sure it should be",
    sure_why: Template(
        "The same ads bring 8 conversions in one week and 13 in the next, by chance alone. So few conversions say \
        little. What your ads really cost per conversion lies within these limits {0}.",
    ),
    sure_fractional: "Some of your conversions are split between channels and not whole. The limits are then a convention, not exact.",
    lowest: "At least",
    highest: "At most",
    open_end: "can't be told yet",
    different: "Really different?",
    different_needs: "With two channels that have both spend and conversions, this is where you see whether one is really \
        cheaper.",
    different_dearer: Template("{0} is dearer than {1}, and not just by chance"),
    different_unclear: Template("Whether {0} is dearer than {1} can't be told yet"),
    different_more: Template(
        "If the difference stays like this, some {0} more conversions in the two together would tell.",
    ),
    different_same: Template("{0} costs the same as {1}"),
    different_holm: "p is how likely chance alone makes such a difference, corrected for several comparisons (Holm).",

    target: "Target and bids",
    target_waits: "Enter what a conversion may cost, and see which channels keep to it and how high to bid.",
    target_summary: Template("{0} below the target, {1} above, {2} can't be told yet"),
    target_below: "below",
    target_above: "above",
    target_unclear: "can't be told yet",
    target_verdict: "Against the target",
    target_conversions: "Conversions needed for the spend",
    target_budget: "Spend that the conversions allow",
    target_bid: "Highest bid per click",
    target_needs_clicks: "needs clicks",
    target_missed: Template(
        "To keep to the target, the same spend must bring {0} conversions, which is {1} more. Or the same conversions \
        may cost {2} at the most, which is {3} less.",
    ),
    target_met: Template(
        "You keep to the target: {0} conversions would have been enough for your spend. The conversions you got would \
        allow a spend of {1}.",
    ),

    value: "Value and profit",
    value_waits: "Tick “Revenue” above, fill it in, and enter your margin here.",
    value_return: "Return on ad spend",
    value_break_even: "Breaks even at",
    value_profit: "Profit after ads",
    value_summary: Template("Profit after ads: {0}"),
    value_needed: Template("With this margin every 1 spent on ads must bring in {0} before you earn anything."),

    levers: "What would lower it?",
    levers_how: "Pull a slider or type a figure; 100 % is as today. The spend stays the same.",
    lever_effect: Template("{0}: {1} per conversion instead of {2}, and {3} conversions instead of {4}."),
    lever_change: Template("{0} {1} instead of {2}"),
    lever_score: Template("Quality Score {0} instead of {1}"),
    lever_all: "All of it together",
    lever_none: "Nothing is changed yet.",
    lever_click_through_note: "Lowers the cost where you pay for impressions. Where you pay per click it works through the \
        Quality Score.",
    lever_score_note: "A model: the price of a click is taken to fall as the Quality Score rises, in proportion. Measured \
        effects are smaller, some 5 to 16 % a point.",
    lever_score_range: "A Quality Score is from 1 to 10.",

    before: "Against the previous period",
    before_waits: "Enter the previous period’s figures, and see what has changed and whether it is just chance.",
    before_field: Template("{0}, previous period: "),
    before_cost: "Before",
    now_cost: "Now",
    change: "Change",
    marginal: "Cost of each further conversion",
    chance: "Just chance?",
    chance_no: "no, really different",
    chance_maybe: "may be",
    before_summary: Template("{0} against the previous period. Just chance? {1}."),
    marginal_words: Template("The last {0} conversions cost {1} each."),
    marginal_none: "no more conversions",
    before_only: "In all are only the channels with figures for both periods.",

    test: "Test two landing pages",
    test_how: "Send half of the visitors to page A, which you have, and half to page B, which you try.",
    test_waits: "Enter visitors and conversions of both pages.",
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
    test_per_arm: Template("{0} visitors for each page, then such a difference is found {1} of the time."),
    test_plan_waits: "Enter today’s conversion rate and the one you hope for.",

    organic: "Organic conversions",
    organic_waits: "Conversions that no ad was paid for don’t belong above. Enter them here to see what they would hide.",
    organic_blended: Template("Blended: {0} per conversion, paid and organic together."),
    organic_hides: Template(
        "That is {0} less than a paid conversion really costs, and it would look as if your ads had become cheaper. \
        Judge your ads by {1}.",
    ),
};
