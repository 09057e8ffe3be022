//! The shape of a language: every sentence as a field, those with figures in them as templates. The help is apart, in
//! `help`.

use super::insight::Insight;
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
    /// Every sentence of the page in one language. The fields are named for their place on the page.
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

        // The form
        form: &'static str,
        currency: &'static str,
        currencies_near: &'static str,
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
        count: &'static str,
        own_channel: Template,
        own_name: &'static str,
        quoted: Template,
        add_which: &'static str,
        add_own: &'static str,
        add: &'static str,
        remove: Template,
        sort: &'static str,
        clear: &'static str,
        example: &'static str,
        example_shown: &'static str,
        undo: &'static str,

        // What was done, for undo and for the status line
        done_enter: Template,
        done_before: Template,
        done_name: Template,
        done_level: &'static str,
        done_currency: &'static str,
        done_period: &'static str,
        done_add: Template,
        done_remove: Template,
        done_sort: &'static str,
        done_clear: &'static str,
        done_take_over: &'static str,
        done_keep_shared: &'static str,
        done_import: &'static str,
        done_bring: &'static str,
        done_example: &'static str,
        undone: Template,

        // The answer
        answer: &'static str,
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

        // Why there is no number
        nothing_entered: &'static str,
        answer_waits: &'static str,
        only_spend: &'static str,
        only_conversions: &'static str,
        unreadable: &'static str,
        no_conversions_yet: &'static str,
        at_least: &'static str,
        at_level: Template,
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
        no_room: &'static str,

        // Saved figures
        storage_unavailable: &'static str,
        storage_full: &'static str,
        storage_unreadable: &'static str,
        storage_download: &'static str,
        storage_newer: &'static str,
        storage_conflict: &'static str,
        load_other: &'static str,
        keep_mine: &'static str,

        // What is kept on this device
        kept: &'static str,
        kept_where: &'static str,
        kept_plan: Template,
        kept_preferences: &'static str,
        kept_unreadable: &'static str,
        kept_nothing: &'static str,
        export: &'static str,
        import: &'static str,
        reports: &'static str,
        reports_hint: &'static str,
        reports_again: &'static str,
        reports_failed: &'static str,
        from_reports: Template,
        kept_reports: &'static str,
        import_newer: &'static str,
        import_unreadable: &'static str,
        forget: &'static str,

        // Tables for elsewhere
        table_copy: &'static str,
        table_copied: &'static str,
        table_not_copied: &'static str,
        table_save: &'static str,
        table_note: &'static str,

        // Links
        share: &'static str,
        share_link: &'static str,
        share_with: &'static str,
        share_code: &'static str,
        share_copied: &'static str,
        share_by_hand: &'static str,
        link_shared: &'static str,
        keep_shared: &'static str,
        back_to_mine: &'static str,
        link_newer: &'static str,
        link_too_long: &'static str,
        link_altered: &'static str,
        link_duplicate: Template,
        link_invalid: Template,

        // The number fields that are no channel's, in the order of `Figure::ALL`
        figures: &'static [&'static str],

        // What stands folded below the answer
        insight: Insight,

        // The way to the page that makes snippets for sites
        for_your_site: &'static str,

        // The help, until it is there
        help: &'static str,
        help_failed: &'static str,

        // What counts
        counts: &'static str,
        counts_yes: &'static str,
        counts_yes_list: &'static [&'static str],
        counts_no: &'static str,
        counts_no_list: &'static [&'static str],
        counts_why: &'static str,
    }
}
