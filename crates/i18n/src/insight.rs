//! The sentences of what stands below the answer: the picture, how sure the figures are, and what would lower them.

use super::lines::texts;
use super::messages::Template;

texts! {
    /// What follows from the figures, in one language.
    Insight {
        // Shared
        fill_in: &'static str,
        in_all: &'static str,
        between: Template,
        at_least: Template,
        odds: &'static [&'static str],

        // The picture
        picture: &'static str,
        picture_costs: &'static str,
        picture_shares: &'static str,
        picture_logarithmic: &'static str,
        picture_target: &'static str,
        save_svg: &'static str,
        save_png: &'static str,

        // How sure?
        sure: &'static str,
        level: &'static str,
        sure_why: Template,
        sure_fractional: &'static str,
        lowest: &'static str,
        highest: &'static str,
        open_end: &'static str,
        different: &'static str,
        different_needs: &'static str,
        different_dearer: Template,
        different_unclear: Template,
        different_more: Template,
        different_same: Template,
        different_holm: &'static str,

        // Target and bids
        target: &'static str,
        target_waits: &'static str,
        target_summary: Template,
        target_below: &'static str,
        target_above: &'static str,
        target_unclear: &'static str,
        target_verdict: &'static str,
        target_conversions: &'static str,
        target_budget: &'static str,
        target_bid: &'static str,
        target_needs_clicks: &'static str,
        target_missed: Template,
        target_met: Template,

        // Value and profit
        value: &'static str,
        value_waits: &'static str,
        value_return: &'static str,
        value_break_even: &'static str,
        value_profit: &'static str,
        value_summary: Template,
        value_needed: Template,

        // What would lower it?
        levers: &'static str,
        levers_how: &'static str,
        lever_effect: Template,
        lever_change: Template,
        lever_score: Template,
        lever_all: &'static str,
        lever_none: &'static str,
        lever_click_through_note: &'static str,
        lever_score_note: &'static str,
        lever_score_range: &'static str,

        // Against the previous period
        before: &'static str,
        before_waits: &'static str,
        before_field: Template,
        before_cost: &'static str,
        now_cost: &'static str,
        change: &'static str,
        marginal: &'static str,
        chance: &'static str,
        chance_no: &'static str,
        chance_maybe: &'static str,
        before_summary: Template,
        marginal_words: Template,
        marginal_none: &'static str,
        before_only: &'static str,

        // Two landing pages
        test: &'static str,
        test_how: &'static str,
        test_waits: &'static str,
        test_impossible: &'static str,
        test_rates: Template,
        test_difference: Template,
        test_better: &'static str,
        test_worse: &'static str,
        test_unclear: &'static str,
        test_z: &'static str,
        test_fisher: &'static str,
        test_cost: Template,
        test_plan: &'static str,
        test_per_arm: Template,
        test_plan_waits: &'static str,

        // Organic conversions
        organic: &'static str,
        organic_waits: &'static str,
        organic_blended: Template,
        organic_hides: Template,
    }
}
