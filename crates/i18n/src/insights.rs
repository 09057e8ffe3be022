//! The chart, how sure the figures are, and what would lower them.

use super::catalog::catalog;
use super::plural::Plural;
use super::template::Template;

catalog! {
    /// What follows from the figures.
    Insights in "insights" {
        // Shared
        fill_in: &'static str,

        // The chart
        overall: &'static str,
        chart_costs: &'static str,
        chart_shares: &'static str,
        chart_logarithmic: &'static str,
        chart_target: &'static str,
        save_svg: &'static str,
        save_png: &'static str,

        // Confidence
        confidence_level: &'static str,
        confidence_why: Template,
        confidence_fractional: &'static str,
        differences: &'static str,
        differences_empty: &'static str,
        difference_dearer: Template,
        difference_unclear: Template,
        difference_more: Plural,
        difference_same: Template,
        difference_p: &'static str,

        // Target and bids
        target_empty: &'static str,
        target_summary: Template,
        target_below: &'static str,
        target_above: &'static str,
        target_unclear: &'static str,
        target_verdict: &'static str,
        target_conversions: &'static str,
        target_budget: &'static str,
        target_bid: &'static str,
        target_needs_clicks: &'static str,
        target_missed: Plural,
        target_met: Plural,

        // Revenue and profit
        profit_empty: &'static str,
        profit_return: &'static str,
        profit_break_even: &'static str,
        profit_after_ads: &'static str,
        profit_summary: Template,
        profit_needed: Template,

        // What if
        what_if_how: &'static str,
        what_if_effect: Plural,
        what_if_change: Template,
        what_if_score: Template,
        what_if_all: &'static str,
        what_if_none: &'static str,
        what_if_click_through_note: &'static str,
        what_if_score_note: &'static str,
        what_if_score_range: &'static str,

        // Previous period
        previous_empty: &'static str,
        previous_field: Template,
        previous_cost: &'static str,
        current_cost: &'static str,
        change: &'static str,
        marginal_cost: &'static str,
        marginal_sentence: Template,
        marginal_none: &'static str,
        chance: &'static str,
        chance_unlikely: &'static str,
        chance_possible: &'static str,
        previous_summary: Template,
        previous_note: &'static str,

        // Landing page test
        test_how: &'static str,
        test_empty: &'static str,
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
        test_plan_empty: &'static str,
        test_per_arm: Plural,

        // Organic conversions
        organic_empty: &'static str,
        organic_blended: Template,
        organic_difference: Template,
    }
}
