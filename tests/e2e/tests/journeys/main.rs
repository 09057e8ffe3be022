//! The journeys of people through the page, each in Chromium, Firefox and WebKitGTK.
//!
//! A journey is a function over a `Page` in the module of its theme; the list below makes it three tests.
//! `speaking` is what the browser asks for as its languages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod accessible;
mod channels;
mod embeds;
mod errors;
mod export;
mod help;
mod hostile;
mod insight;
mod keeping;
mod kept;
mod keyboard;
mod languages;
mod lazy;
mod links;
mod numbers;
mod offline;
mod releases;
mod reports;
mod run;
mod single_file;
mod site;
mod snippets;
mod start;
mod states;
mod storage;
mod tabs;
mod tools;
mod type_and_read;
mod updates;
mod width;
mod window;
mod writing;

macro_rules! journeys {
    ($($list:tt)*) => {
        in_engine! { chromium Chromium $($list)* }
        in_engine! { firefox Firefox $($list)* }
        in_engine! { webkit WebKit $($list)* }
    };
}

macro_rules! in_engine {
    ($module:ident $engine:ident $($theme:ident { $($journey:ident $(speaking $languages:literal)?),+ $(,)? })+) => {
        mod $module {
            $(mod $theme {
                $(#[test]
                fn $journey() -> anyhow::Result<()> {
                    let languages = [$($languages,)? "en-US"][0];
                    let name = concat!(stringify!($module), "-", stringify!($theme), "-", stringify!($journey));
                    crate::run::run(e2e::Engine::$engine, languages, name, crate::$theme::$journey)
                })+
            })+
        }
    };
}

journeys! {
    type_and_read { published_example, shares_and_totals, currencies_have_their_own_decimals }
    numbers { are_read_as_each_language_writes_them, open_readings_are_shown }
    errors { stay_until_mended, come_on_leaving_the_field }
    states { each_in_words }
    keeping { over_a_reload, on_leaving_at_once, only_under_its_own_prefix }
    languages {
        by_address, chosen_is_kept_and_figures_stay, fields_are_named,
        that_cannot_be_loaded_leave_the_page_as_it_is,
        danish_browser speaking "da-DK,en", nynorsk_browser speaking "nn-NO,en", foreign_browser speaking "fr-FR",
    }
    lazy {
        are_all_there, come_by_themselves_once_the_page_is_idle, that_are_missing_say_so_and_come_when_asked_again,
        that_are_cut_off_say_so_and_come_when_asked_again, say_that_they_are_on_their_way,
        say_so_too_where_their_texts_are_missing, are_not_needed_to_type,
        are_not_needed_to_type_on_a_wide_screen,
        around_the_form_say_so_and_come_when_asked_again,
    }
    links {
        are_shown_beside_what_is_saved_and_kept_with_undo, can_be_left_for_ones_own,
        that_come_and_go_while_one_types_lose_nothing, are_made_by_sharing,
        are_handed_to_the_system, are_drawn_while_short, cannot_dress_their_names_up, keep_every_hostile_number_out,
        that_were_kept_are_ones_own_when_opened_again, leave_address_and_history_alone,
        that_are_damaged_or_hostile_say_what_is_wrong, are_read_from_the_query_too,
    }
    kept {
        is_said_line_by_line, goes_to_another_browser_as_a_file, is_never_replaced_by_a_file_of_something_else,
        is_deleted_with_undo,
    }
    reports {
        of_all_platforms_give_the_plan_in_one_drop, ask_what_they_leave_open, are_put_right_and_that_is_remembered,
        take_campaigns_in_and_out, that_are_none_say_why_and_change_nothing,
        are_read_in_a_frame_that_may_start_no_worker, are_pasted_as_tables, can_be_stopped_while_they_are_read,
        of_analytics_alone_make_no_cost,
    }
    export {
        is_a_file_for_spreadsheets_of_each_language, is_pasted_as_a_table_and_as_text, says_where_it_cannot_be_copied,
        is_on_paper_with_every_channel_that_has_figures,
    }
    channels { remove_and_undo, all_can_go, reset_and_undo, own_channel }
    tools {
        example_fills_the_form_and_says_so, columns_come_on_demand_and_are_remembered, sorting_puts_the_cheapest_first,
        presets_can_be_added, a_period_that_ends_before_it_begins_is_told,
    }
    storage { forbidden, unreadable, damaged_while_the_page_is_open, from_the_future, full }
    insight {
        says_how_sure_it_is_and_what_would_lower_it, fields_hold_what_is_tried_out, pictures_are_seen_heard_and_saved,
    }
    help { comes_when_opened_or_says_that_it_cannot }
    embeds {
        show_what_the_site_asks_for, frames_are_as_high_as_what_is_in_them, elements_tell_figures_to_sites_that_ask,
        frames_with_other_ids_keep_other_figures,
    }
    site { makes_code_of_what_is_chosen }
    snippets {
        work_in_every_kind_of_page, work_where_scripts_are_stripped, let_a_dark_page_through,
        wait_where_they_are_hidden, let_the_keyboard_through, take_neither_focus_nor_scroll,
    }
    hostile { others_change_nothing, plans_are_answered_with_notices, messages_are_read_by_the_letter }
    tabs {
        an_untouched_one_follows, edited_one_keeps_its_own, edited_one_takes_the_others,
        figures_of_a_link_stay_whoever_wins,
    }
    keyboard { alone }
    accessible { wide, narrow }
    width { of_320_pixels }
    writing {
        leaves_alone_what_stays, takes_fields_away_in_which_one_types, comes_in_one_go_in_another_language,
    }
    offline {
        starts_after_one_visit, is_never_half_of_a_release, is_not_there_where_it_cannot_be_whole,
    }
    single_file { opens_by_a_double_click, says_that_nothing_is_kept_however_slow_it_is, asks_nobody }
    updates {
        lose_nothing_and_can_be_taken_back, take_a_links_figures_along, reach_every_tab, can_wait,
        end_with_the_kill_switch,
    }
    start { blocked_wasm_is_explained_and_tried_again, nothing_leaves_the_origin, other_sites_cannot_frame_it }
}
