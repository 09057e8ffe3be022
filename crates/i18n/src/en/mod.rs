//! English.

mod embed;
mod help;
mod import;
mod insight;
mod offline;
mod site;

use super::Texts;
use super::messages::{Messages, Template};

/// Every sentence.
pub(super) const TEXTS: Texts = Texts {
    messages: MESSAGES,
    help: help::HELP,
    embed: embed::EMBED,
    site: site::SITE,
    import: import::IMPORT,
    offline: offline::OFFLINE,
};

/// The page in English.
const MESSAGES: Messages = Messages {
    title: "What does a conversion cost? – Conversion cost calculator",
    heading: "What does a conversion cost?",
    lede: "Enter what your ads cost and how many conversions they brought. You see the cost per conversion as you \
        type, for each channel and in all.",
    language: "Language",
    language_failed: "This language can't be loaded right now. Check the connection and choose it again.",
    theme: "Appearance",
    theme_auto: "Automatic",
    theme_light: "Light",
    theme_dark: "Dark",
    privacy: "Your figures stay in this browser. Nothing is sent anywhere, and nobody is counted.",

    form: "Your channels",
    currency: "Currency",
    currencies_near: "Often used",
    currencies_all: "All currencies",
    from: "From",
    to: "To",
    columns: "Also show",
    channel: "Channel",
    spend: "Spend",
    conversions: "Conversions",
    clicks: "Clicks",
    impressions: "Impressions",
    value: "Revenue",
    count: "number",
    own_channel: Template("Own channel {0}"),
    own_name: "Own channel",
    quoted: Template("“{0}”"),
    add_which: "Channel to add",
    add_own: "A channel of your own",
    add: "Add channel",
    remove: Template("Remove {0}"),
    sort: "Sort by cost",
    clear: "Clear all",
    example: "Show an example",
    example_shown: "These are example figures. Type over them, or clear all.",
    undo: "Undo",

    done_enter: Template("{0}, {1}"),
    done_before: Template("{0}, {1} in the previous period"),
    done_name: Template("{0}, name"),
    done_level: "confidence changed",
    done_currency: "currency changed",
    done_period: "period changed",
    done_add: Template("{0} added"),
    done_remove: Template("{0} removed"),
    done_sort: "sorted by cost",
    done_clear: "all cleared",
    done_take_over: "figures of the other tab taken over",
    done_keep_shared: "figures from the link kept",
    done_import: "figures from the file opened",
    done_bring: "figures from reports put in",
    done_example: "example filled in",
    undone: Template("Undone: {0}."),

    answer: "In all",
    cost_per_conversion: "Cost per conversion",
    conversion_costs: "Conversion costs",
    of_spend: "of spend",
    of_conversions: "of conversions",
    cost_per_click: "Cost per click (CPC)",
    conversion_rate: "Conversion rate",
    click_through_rate: "Click-through rate",
    cost_per_thousand: "Per 1,000 impressions (CPM)",
    return_on_ad_spend: "Return on ad spend",
    stale_row: "not up to date",
    stale: "Not up to date: a field needs mending.",
    left_out: Template("Not in the total yet: {0}. A channel counts once both spend and conversions are entered."),
    status: Template("Cost per conversion in all: {0}."),
    status_cheapest: Template("Cheapest channel: {0}, {1}."),

    nothing_entered: "no figures yet",
    answer_waits: "Enter spend and conversions of one channel, and the answer stands here.",
    only_spend: "conversions missing",
    only_conversions: "spend missing",
    unreadable: "mend the field",
    no_conversions_yet: "no conversions yet",
    at_least: "at least",
    at_level: Template("at {0} % confidence"),
    free: "Cost nothing: were these paid conversions at all?",
    nothing_to_divide: "nothing spent, nothing to divide",

    negative: "Enter 0 or more. Leave refunds and corrections out, or subtract them first.",
    too_large: "Enter at most 15 digits before the decimal point.",
    too_many_decimals: Template("Enter at most six decimals, such as {0}."),
    shape: Template("This can't be read as a number. Did you mean {0}?"),
    other_currency: Template("Amounts are in {1} here, not {0}. Convert the amount, or change the currency above."),
    other_unit: Template("Only a number belongs here. Leave out {0}."),
    not_a_number: "Enter a number, like 1250 or 1,250.50.",
    read_as_grouped: Template("Read as {0}."),
    read_as_decimal: Template("Read as the decimal number {0}. For thousands, type {1}."),
    name_too_long: "Shorten the name to 60 characters.",
    no_such_day: "Enter a day as year-month-day, like 2026-10-31.",
    period_reversed: "The period ends before it begins. Change one of the days.",
    no_room: "The calculator holds 50 channels.",

    storage_unavailable: "This browser doesn't let the page keep anything. You can calculate as usual, but your \
        figures are gone when you close the page.",
    storage_full: "There is no room left to save. Your figures stay on the page for as long as it is open.",
    storage_unreadable: "The figures saved earlier can't be read, so the page starts afresh. They have been set \
        aside.",
    storage_download: "Download them",
    storage_newer: "Your saved figures come from a newer version of the calculator. They are left untouched, and \
        nothing is saved until you reload the newer version.",
    storage_conflict: "The figures were changed in another tab as well. Which ones should count?",
    load_other: "Take the other tab's",
    keep_mine: "Keep these",

    kept: "Saved on this device",
    kept_where: "All of it stays in this browser, where nobody else can read it.",
    kept_plan: Template("Your figures, last saved {0}"),
    kept_preferences: "Language, appearance and columns",
    kept_unreadable: "Earlier figures that can’t be read",
    kept_nothing: "Nothing is saved yet.",
    export: "Save a copy as a file",
    import: "Open such a file",
    reports: "Import reports",
    reports_hint: "Have reports from Google Ads, Meta or others? Drop the files here, or paste a table.",
    reports_again: "Imported reports",
    reports_failed: "Reports can’t be read right now. Check the connection and try again. The calculator in one file can’t read them at all.",
    from_reports: Template("from {0}"),
    kept_reports: "What you chose for reports",
    import_newer: "This file comes from a newer version of the calculator. Reload the page, then open the file \
        again.",
    import_unreadable: "This file has no figures that can be used here. Choose one that was saved with this page.",
    forget: "Delete everything saved",

    table_copy: "Copy as table",
    table_copied: "Table copied. Paste it into a spreadsheet or a mail.",
    table_not_copied: "The browser doesn’t let the page copy. Save the file for Excel instead.",
    table_save: "Save for Excel (CSV)",
    table_note: "Note",

    share: "Copy link",
    share_link: "Link to these figures",
    share_with: "Share with an app",
    share_code: "QR code of the link, for a phone’s camera",
    share_copied: "Link copied. It contains the figures: whoever has the link can read them.",
    share_by_hand: "Copy the link from the field. It contains the figures: whoever has the link can read them.",
    link_shared: "These are figures from a link. Your own are saved and untouched.",
    keep_shared: "Keep as mine",
    back_to_mine: "Back to mine",
    link_newer: "This link needs a newer version of the calculator. Reload the page, and then open the link again.",
    link_too_long: "This link is too long, so nothing of it is shown. Ask for a shorter one, with at most 50 \
        channels.",
    link_altered: "This link was cut off or changed on its way. Check the figures with whoever sent it.",
    link_duplicate: Template("Twice in the link: {0}. The first value counts."),
    link_invalid: Template("The link has values that can't be used here: {0}. These fields are empty."),

    figures: &[
        "Target cost per conversion",
        "Margin in %: part of revenue left before ads",
        "Organic conversions",
        "Page A: visitors",
        "Page A: conversions",
        "Page B: visitors",
        "Page B: conversions",
        "Conversion rate today, in %",
        "Conversion rate hoped for, in %",
        "How surely the test should find it, in % (80 if empty)",
        "Conversion rate, in % of today’s",
        "Price of a click, in % of today’s",
        "Click-through rate, in % of today’s",
        "Quality Score today",
        "Quality Score tried out",
    ],

    insight: insight::INSIGHT,

    for_your_site: "Put this calculator on your site",

    help: "Questions and words",
    help_failed: "This can’t be loaded right now. Check the connection and open it again.",

    counts: "What counts? Only what you pay for ads, not SEO, blog posts or the website.",
    counts_yes: "Counts as conversion costs",
    counts_yes_list: &[
        "Paid search ads: Google, Bing and Yahoo",
        "Paid ads on Facebook, Instagram, X and LinkedIn",
        "Paid ads on YouTube",
        "Any other channel where you pay for each visitor",
    ],
    counts_no: "Doesn't count, even if you paid someone for it",
    counts_no_list: &[
        "A redesign of the website",
        "SEO for the site and its content",
        "Blog posts and guest posts",
        "Social media profiles",
        "Posts in forums",
        "Conversions of visitors who came without an ad",
    ],
    counts_why: "That work brings organic visitors, whom you don't pay for one by one. Count the conversions of paid \
        visitors only, or the cost looks lower than it is.",
};
