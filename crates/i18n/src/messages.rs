//! The texts that come with the page.

use super::lines::{Lines, Reader, texts};

/// A sentence with places for words and figures: `{0}`, and `{1}` where there are two.
#[derive(Clone, Copy, Debug)]
pub struct Template(pub &'static str);

impl Template {
    /// The sentence with its places filled. What is filled in is never taken for a place itself.
    #[inline(never)] // called again and again
    pub fn with(self, fillings: &[&str]) -> String {
        let mut pieces = self.0.split('{');
        let mut sentence = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (place, rest) = piece.split_once('}').unwrap_or_default();
            let filling = place.parse().ok().and_then(|place: usize| fillings.get(place));
            sentence.push_str(filling.unwrap_or(&""));
            // "68,97 kr." ends a sentence by itself.
            let rest = if sentence.ends_with('.') { rest.strip_prefix('.').unwrap_or(rest) } else { rest };
            sentence.push_str(rest);
        }
        sentence
    }
}

impl Lines for Template {
    const EMPTY: Self = Self("");

    fn write(&self, lines: &mut Vec<String>) {
        self.0.write(lines);
    }

    fn read(&mut self, lines: &mut Reader) {
        lines.next(&mut self.0);
    }
}

texts! {
    /// What a first visit shows, and what names a section before it is loaded.
    Messages {
        // The page
        title: &'static str,
        heading: &'static str,
        lede: &'static str,
        language: &'static str,
        language_failed: &'static str,
        theme: &'static str,
        theme_auto: &'static str,
        theme_light: &'static str,
        theme_dark: &'static str,
        privacy: &'static str,
        snippets_link: &'static str,

        // Sections that are loaded when they are opened
        chart: &'static str,
        confidence: &'static str,
        target: &'static str,
        profit: &'static str,
        what_if: &'static str,
        previous_period: &'static str,
        landing_page_test: &'static str,
        organic: &'static str,
        saved_data: &'static str,
        help: &'static str,
        import_reports: &'static str,
        imported_reports: &'static str,
        import_title: &'static str,
        loading: &'static str,
        section_failed: &'static str,
        try_again: &'static str,

        // The form
        form: &'static str,
        currency: &'static str,
        currencies_common: &'static str,
        currencies_all: &'static str,
        from: &'static str,
        to: &'static str,
        columns: &'static str,
        channel: &'static str,
        spend: &'static str,
        conversions: &'static str,
        clicks: &'static str,
        impressions: &'static str,
        value: &'static str,
        count_unit: &'static str,
        custom_channel: Template,
        custom_channel_name: &'static str,
        quoted: Template,
        channel_to_add: &'static str,
        add_custom_channel: &'static str,
        add_channel: &'static str,
        remove_channel: Template,
        sort: &'static str,
        clear: &'static str,
        example: &'static str,
        example_notice: &'static str,
        undo: &'static str,
        import_hint: &'static str,
        import_failed: &'static str,
        from_reports: Template,

        // The number fields that are no channel’s
        figure_target: &'static str,
        figure_margin: &'static str,
        figure_organic: &'static str,
        figure_visitors_a: &'static str,
        figure_conversions_a: &'static str,
        figure_visitors_b: &'static str,
        figure_conversions_b: &'static str,
        figure_baseline: &'static str,
        figure_expected: &'static str,
        figure_power: &'static str,
        figure_conversion_rate: &'static str,
        figure_cost_per_click: &'static str,
        figure_click_through_rate: &'static str,
        figure_score_today: &'static str,
        figure_score_to_try: &'static str,

        // What an edit did, for undo and for the status line
        edit_enter: Template,
        edit_enter_previous: Template,
        edit_name: Template,
        edit_level: &'static str,
        edit_currency: &'static str,
        edit_period: &'static str,
        edit_add: Template,
        edit_remove: Template,
        edit_sort: &'static str,
        edit_clear: &'static str,
        edit_load_other: &'static str,
        edit_keep_shared: &'static str,
        edit_open_file: &'static str,
        edit_merge_reports: &'static str,
        edit_example: &'static str,
        undone: Template,

        // The answer and the rows
        total: &'static str,
        cost_per_conversion: &'static str,
        conversion_costs: &'static str,
        of_spend: &'static str,
        of_conversions: &'static str,
        cost_per_click: &'static str,
        conversion_rate: &'static str,
        click_through_rate: &'static str,
        cost_per_thousand: &'static str,
        return_on_ad_spend: &'static str,
        stale_row: &'static str,
        stale: &'static str,
        left_out: Template,
        status: Template,
        status_cheapest: Template,

        // Limits of a cost
        row_at_least: Template,
        limits_between: Template,
        limits_at_least: Template,
        limit_unknown: &'static str,
        lower_limit: &'static str,
        upper_limit: &'static str,
        odds_80: &'static str,
        odds_90: &'static str,
        odds_95: &'static str,
        odds_99: &'static str,

        // Why there is no number
        nothing_entered: &'static str,
        answer_empty: &'static str,
        only_spend: &'static str,
        only_conversions: &'static str,
        unreadable: &'static str,
        no_conversions_yet: &'static str,
        free: &'static str,
        nothing_to_divide: &'static str,

        // Problems of a field
        negative: &'static str,
        too_large: &'static str,
        too_many_decimals: Template,
        shape: Template,
        other_currency: Template,
        other_unit: Template,
        not_a_number: &'static str,
        read_as_grouped: Template,
        read_as_decimal: Template,
        name_too_long: &'static str,
        no_such_day: &'static str,
        period_reversed: &'static str,
        too_many_channels: &'static str,

        // Notices about saved figures
        storage_unavailable: &'static str,
        storage_full: &'static str,
        storage_unreadable: &'static str,
        storage_download: &'static str,
        storage_newer: &'static str,
        storage_conflict: &'static str,
        load_other: &'static str,
        keep_own: &'static str,

        // Notices about a link
        link_shared: &'static str,
        keep_shared: &'static str,
        back_to_own: &'static str,
        link_newer: &'static str,
        link_too_long: &'static str,
        link_altered: &'static str,
        link_duplicate: Template,
        link_invalid: Template,

        // Sharing, and tables for elsewhere
        share: &'static str,
        share_link: &'static str,
        share_with: &'static str,
        share_qr_code: &'static str,
        share_copied: &'static str,
        share_by_hand: &'static str,
        table_copy: &'static str,
        table_copied: &'static str,
        table_not_copied: &'static str,
        table_save: &'static str,
        table_note: &'static str,

        // What counts
        what_counts: &'static str,
        what_counts_yes: &'static str,
        what_counts_yes_list: &'static [&'static str],
        what_counts_no: &'static str,
        what_counts_no_list: &'static [&'static str],
        what_counts_why: &'static str,
    }
}
