//! The figures of a plan: published examples, states in which there is no number, and laws.

use domain::amount::DecimalSeparator;
use domain::channel::{ChannelId, Preset};
use domain::confidence::Level;
use domain::edit::Edit;
use domain::field::Field;
use domain::money::Currency;
use domain::plan::Plan;
use domain::quantity::Quantity;
use domain::ratio::Ratio;
use domain::report::{ChannelReport, Cost, Report};
use proptest::prelude::*;
use rust_decimal::Decimal;

const GOOGLE: ChannelId = ChannelId::Preset(Preset::Google);
const FACEBOOK: ChannelId = ChannelId::Preset(Preset::Facebook);

fn blank() -> Plan {
    Plan::new(Currency::DKK, DecimalSeparator::Point)
}

fn with(plan: &Plan, id: ChannelId, quantity: Quantity, text: &str) -> Plan {
    plan.edited(&Edit::Enter(Field::Current(id, quantity), text.to_owned()))
}

/// Google with what is typed in each quantity's field, in their order.
fn google(texts: [&str; 5]) -> ChannelReport {
    let plan = Quantity::ALL
        .into_iter()
        .zip(texts)
        .fold(blank(), |plan, (quantity, text)| with(&plan, GOOGLE, quantity, text));
    Report::of(&plan).channel(GOOGLE).unwrap().clone()
}

fn six(ratio: Option<Ratio>) -> String {
    ratio.map_or_else(String::new, Ratio::canonical)
}

#[test]
fn the_published_example() {
    let report = Report::of(&Plan::example(Currency::DKK, DecimalSeparator::Comma));
    let cost = |preset| six(report.channel(ChannelId::Preset(preset)).unwrap().cost.known());
    assert_eq!(cost(Preset::Google), "66.666667");
    assert_eq!(cost(Preset::Facebook), "66.666667");
    assert_eq!(cost(Preset::Instagram), "83.333333");
    assert_eq!(six(report.total.cost.known()), "68.965517");
    assert_eq!((report.total.spend, report.total.conversions), (Decimal::from(6000), Decimal::from(87)));
    let google = report.channel(GOOGLE).unwrap();
    assert_eq!((six(google.spend_share), six(google.conversion_share)), ("50".to_owned(), "51.724138".to_owned()));
}

#[test]
fn every_state_without_a_number() {
    let cost = |spend, conversions| google([spend, conversions, "", "", ""]).cost;
    assert_eq!(cost("", ""), Cost::NothingEntered);
    assert_eq!(cost("5", ""), Cost::OnlySpend);
    assert_eq!(cost("", "5"), Cost::OnlyConversions);
    assert_eq!(cost("x", "5"), Cost::Unreadable);
    assert_eq!(cost("0", "0"), Cost::NothingToDivide);
    let free = google(["1000", "0", "", "", ""]);
    assert_eq!(free.cost, Cost::NoConversionsYet);
    let bound = free.interval.unwrap();
    assert_eq!((bound.low.canonical().as_str(), bound.high), ("271.085031", None), "domain.md: 271.0850");
    let Cost::Free(zero) = cost("0", "5") else { panic!() };
    assert_eq!(zero.canonical(), "0");
}

#[test]
fn figures_from_clicks_impressions_and_value() {
    let row = google(["1000", "30", "1500", "50000", "4000"]);
    assert_eq!(six(row.cost_per_click), "0.666667");
    assert_eq!(six(row.conversion_rate), "2");
    assert_eq!(six(row.click_through_rate), "3");
    assert_eq!(six(row.cost_per_thousand), "20");
    assert_eq!(six(row.return_on_ad_spend), "4");
    assert_eq!(google(["1000", "30", "0", "0", ""]).cost_per_click, None);
}

#[test]
fn half_entered_channels_are_left_out_and_named() {
    let plan = with(
        &Plan::example(Currency::DKK, DecimalSeparator::Point),
        ChannelId::Preset(Preset::Bing),
        Quantity::Spend,
        "900",
    );
    let total = Report::of(&plan).total;
    assert_eq!(total.left_out, [ChannelId::Preset(Preset::Bing)]);
    assert_eq!(total.spend, Decimal::from(6000));
    assert!(!total.stale);
}

#[test]
fn spend_without_conversions_counts_in_the_totals() {
    let plan = with(
        &Plan::example(Currency::DKK, DecimalSeparator::Point),
        ChannelId::Preset(Preset::Bing),
        Quantity::Spend,
        "900",
    );
    let plan = with(&plan, ChannelId::Preset(Preset::Bing), Quantity::Conversions, "0");
    let total = Report::of(&plan).total;
    assert_eq!(six(total.cost.known()), "79.310345", "6,900 for 87 conversions");
}

#[test]
fn an_unreadable_field_keeps_the_last_good_result_and_marks_it() {
    let plan = Plan::example(Currency::DKK, DecimalSeparator::Point);
    let broken = with(&plan, GOOGLE, Quantity::Spend, "1,2,3");
    let report = Report::of(&broken);
    assert_eq!(six(report.channel(GOOGLE).unwrap().cost.known()), "66.666667");
    assert!(report.channel(GOOGLE).unwrap().stale && report.total.stale);
    assert!(!report.channel(FACEBOOK).unwrap().stale);
    let mended = Report::of(&with(&broken, GOOGLE, Quantity::Spend, "4500"));
    assert_eq!(six(mended.channel(GOOGLE).unwrap().cost.known()), "100");
    assert!(!mended.total.stale);
}

proptest! {
    #[test]
    fn totals_are_the_sum_of_their_parts(rows in prop::collection::vec((0..10_u64.pow(15), 0..10_u64.pow(15)), 0..8)) {
        let plan = rows.iter().zip(Preset::DEFAULT).fold(blank(), |plan, ((spend, conversions), preset)| {
            let id = ChannelId::Preset(preset);
            let plan = with(&plan, id, Quantity::Spend, &spend.to_string());
            with(&plan, id, Quantity::Conversions, &conversions.to_string())
        });
        let report = Report::of(&plan);
        prop_assert_eq!(report.total.spend, rows.iter().map(|(spend, _)| Decimal::from(*spend)).sum::<Decimal>());
        prop_assert_eq!(report.total.conversions, rows.iter().map(|(_, count)| Decimal::from(*count)).sum::<Decimal>());
        // The total lies between the cheapest and the dearest channel, unless one has spend and no conversions.
        let costs: Vec<Ratio> = report.channels.iter().filter_map(|row| row.cost.known()).collect();
        let all_known = costs.len() == rows.len();
        if let (true, Some(total)) = (all_known, report.total.cost.known()) {
            prop_assert!(costs.iter().any(|cost| cost.compare(total).is_le()));
            prop_assert!(costs.iter().any(|cost| cost.compare(total).is_ge()));
        }
    }

    #[test]
    fn figures_are_the_same_whether_reckoned_anew_or_from_the_ones_before(
        typed in prop::collection::vec((0..2_usize, 0..3_usize, "[1-9]|[1-9][0-9]|[1-9][0-9]{2}|[0-9]{3}|x|"), 0..16),
        then in prop::collection::vec((0..2_usize, 0..3_usize, "[1-9]|[1-9][0-9]|[1-9][0-9]{2}|[0-9]{3}|x|"), 0..3),
        level in prop::option::of(prop::sample::select(&Level::ALL)),
        removed in prop::option::of(0..2_usize),
    ) {
        let type_all = |plan: Plan, typed: &[(usize, usize, String)]| typed.iter().fold(plan, |plan, (place, quantity, text)| {
            with(&plan, ChannelId::Preset(Preset::DEFAULT[*place]), Quantity::ALL[*quantity], text)
        });
        let before = type_all(blank(), &typed);
        let report = Report::of(&before);
        let plan = type_all(before.clone(), &then);
        let plan = level.map_or(plan.clone(), |level| plan.edited(&Edit::Level(level)));
        let remove = |place: usize| plan.edited(&Edit::Remove(ChannelId::Preset(Preset::DEFAULT[place])));
        let plan = removed.map_or_else(|| plan.clone(), remove);
        prop_assert_eq!(report.after(&before, &plan), Report::of(&plan));
    }

    #[test]
    fn no_input_panics(texts in prop::collection::vec(".{0,30}", 5), currency in "[A-Z]{3}") {
        let plan = blank().edited(&Edit::Currency(currency.parse::<Currency>().unwrap()));
        let plan = Quantity::ALL.into_iter().zip(texts).fold(plan, |plan, (quantity, text)| with(&plan, GOOGLE, quantity, &text));
        let _ = Report::of(&plan);
        let _ = Report::of(&plan.rewritten(DecimalSeparator::Comma));
    }
}
