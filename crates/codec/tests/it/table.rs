//! Plans as tables: what stands in which cell.

use codec::table::{Cell, Decimals, Table};
use domain::channel::{Channel, ChannelId, Preset};
use domain::confidence::Level;
use domain::date::DateEntry;
use domain::edit::Edit;
use domain::field::Field;
use domain::money::Currency;
use domain::plan::Plan;
use domain::report::Report;
use i18n::Language;

/// The cells of a plan, those of a row with ` | ` between them and numbers in brackets.
fn rows(plan: &Plan, decimals: Decimals) -> Vec<String> {
    let table = Table::of(plan, &Report::of(plan), &Language::English.texts().messages, decimals);
    let cell = |cell: &Cell| match cell {
        Cell::Text(words) => words.clone(),
        Cell::Number(number) => format!("[{number}]"),
    };
    table.rows().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(" | ")).collect()
}

fn example() -> Plan {
    Plan::example(Currency::DKK, Language::English.separator())
}

fn entered(mut plan: Plan, fields: &[(&str, &str)]) -> Plan {
    for (field, text) in fields {
        plan = plan.edited(&Edit::Enter(field.parse::<Field>().unwrap(), (*text).to_owned()));
    }
    plan
}

#[test]
fn the_published_example() {
    let rows = rows(&example(), Decimals::ALL);
    assert_eq!(
        rows,
        [
            "Channel | Spend | Conversions | Cost per conversion | At least (95 %) | At most (95 %) | % of spend | \
             % of conversions | Currency",
            "Google Ads | [3000] | [45] | [66.666667] | [49.822681] | [91.398464] | [50] | [51.724138] | DKK",
            "Facebook | [2000] | [30] | [66.666667] | [46.699659] | [98.809962] | [33.333333] | [34.482759] | DKK",
            "Instagram | [1000] | [12] | [83.333333] | [47.706316] | [161.275363] | [16.666667] | [13.793103] | DKK",
            "In all | [6000] | [87] | [68.965517] | [55.910599] | [86.103679] | [100] | [100] | DKK",
        ]
    );
}

#[test]
fn results_are_rounded_and_what_was_typed_is_not() {
    let plan = entered(example(), &[("google.spend", "3000.123456")]);
    let rows = rows(&plan, Decimals { money: 2, percent: 1 });
    assert_eq!(rows[1], "Google Ads | [3000.123456] | [45] | [66.67] | [49.82] | [91.4] | [50] | [51.7] | DKK");
}

#[test]
fn columns_come_with_what_is_typed() {
    let mut plan = entered(example(), &[("google.clicks", "1500"), ("instagram.value", "4000.5")]);
    plan = plan.edited(&Edit::Level(Level::NinetyNine));
    plan.from = DateEntry::typed("2026-10-01");
    let rows = rows(&plan, Decimals { money: 0, percent: 0 });
    assert_eq!(
        rows[0],
        "Channel | Spend | Conversions | Clicks | Revenue | Cost per conversion | At least (99 %) | At most (99 %) | \
         % of spend | % of conversions | Currency | From"
    );
    assert_eq!(
        rows[1],
        "Google Ads | [3000] | [45] | [1500] |  | [67] | [46] | [101] | [50] | [52] | DKK | 2026-10-01"
    );
    // Not every channel has clicks, so there is no sum of them.
    assert_eq!(rows[4], "In all | [6000] | [87] |  |  | [69] | [53] | [93] | [100] | [100] | DKK | 2026-10-01");
}

#[test]
fn sums_are_those_of_the_total() {
    let clicks = [("google.clicks", "10"), ("facebook.clicks", "20"), ("instagram.clicks", "30.5")];
    // Bing has no conversions yet, and so is in no sum.
    let plan = entered(entered(example(), &clicks), &[("bing.spend", "500"), ("bing.clicks", "7")]);
    let rows = rows(&plan, Decimals { money: 0, percent: 0 });
    assert_eq!(rows[2], "Bing | [500] |  | [7] |  |  |  |  |  | DKK | conversions missing");
    assert_eq!(rows[5], "In all | [6000] | [87] | [60.5] | [69] | [56] | [86] | [100] | [100] | DKK | ");
}

#[test]
fn a_row_says_why_there_is_no_number() {
    let plan = Plan::new(Currency::DKK, Language::English.separator());
    for (fields, row) in [
        (
            vec![("google.spend", "1000"), ("google.conversions", "0")],
            "[1000] | [0] |  | [271.09] |  | [100] |  | DKK | no conversions yet",
        ),
        (
            vec![("google.spend", "0"), ("google.conversions", "4")],
            "[0] | [4] | [0] |  |  |  | [100] | DKK | Cost nothing: were these paid conversions at all?",
        ),
        (
            vec![("google.spend", "0"), ("google.conversions", "0")],
            "[0] | [0] |  |  |  |  |  | DKK | nothing spent, nothing to divide",
        ),
        (vec![("google.conversions", "4")], " | [4] |  |  |  |  |  | DKK | spend missing"),
        (vec![("google.spend", "x")], " |  |  |  |  |  |  | DKK | mend the field"),
        (
            vec![("google.spend", "8"), ("google.conversions", "4"), ("google.spend", "8x")],
            "[8] | [4] | [2] | [0.78] | [7.34] | [100] | [100] | DKK | not up to date",
        ),
    ] {
        let rows = rows(&entered(plan.clone(), &fields), Decimals { money: 2, percent: 1 });
        assert_eq!(rows[1], format!("Google Ads | {row}"), "{fields:?}");
    }
}

#[test]
fn rows_are_the_channels_of_which_something_is_typed() {
    let mut plan = Plan::new(Currency::NOK, Language::English.separator());
    assert_eq!(rows(&plan, Decimals::ALL).len(), 1);
    plan = entered(plan, &[("prev.bing.spend", "7")]);
    plan.channels.push(Channel { name: " \u{202e}=1+1 ".to_owned(), ..Channel::new(ChannelId::Custom(1)) });
    plan.channels.push(Channel::new(ChannelId::Custom(2)));
    let plan = entered(plan, &[("custom2.clicks", "3"), ("x.spend", "5")]);
    let names: Vec<_> =
        rows(&plan, Decimals::ALL).iter().map(|row| row.split(" | ").next().unwrap().to_owned()).collect();
    assert_eq!(names, ["Channel", Preset::X.name(), "=1+1", "Own channel 2"]);
}
