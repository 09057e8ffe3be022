//! Results by their keys, and whether a plan is valid.

use std::collections::BTreeMap;

use domain::amount::DecimalSeparator;
use domain::channel::Preset;
use domain::edit::Edit;
use domain::field::Field;
use domain::money::Currency;
use domain::plan::Plan;
use domain::ratio::Ratio;
use domain::report::Report;
use domain::results::results;

fn plan(typed: &[(&str, &str)]) -> Plan {
    let blank = Plan::new(Currency::DKK, DecimalSeparator::Point);
    typed.iter().fold(blank, |plan, (name, text)| enter(&plan, name, text))
}

fn enter(plan: &Plan, name: &str, text: &str) -> Plan {
    plan.edited(&Edit::Enter(name.parse::<Field>().unwrap(), text.to_owned()))
}

/// The results as a site gets them; "none" where there is no number.
fn by_key(plan: &Plan) -> BTreeMap<String, String> {
    let results = results(plan, &Report::of(plan));
    let count = results.len();
    let number = |number: Option<Ratio>| number.map_or_else(|| "none".to_owned(), Ratio::canonical);
    let by_key: BTreeMap<_, _> = results.into_iter().map(|(key, result)| (key, number(result))).collect();
    assert_eq!(by_key.len(), count, "no key comes twice");
    by_key
}

/// A plan in which every section has something to say, as in the journey `insight`. The expected figures are domain.md's, or by
/// hand from them.
const FIGURES: [(&str, &str); 23] = [
    ("target", "60"),
    ("margin", "40"),
    ("organic.conversions", "20"),
    ("google.spend", "1000"),
    ("google.conversions", "10"),
    ("google.clicks", "500"),
    ("google.impressions", "25000"),
    ("google.value", "1200"),
    ("bing.spend", "1000"),
    ("bing.conversions", "20"),
    ("yahoo.spend", "1000"),
    ("yahoo.conversions", "0"),
    ("x.spend", "100"),
    ("prev.google.spend", "500"),
    ("prev.google.conversions", "5"),
    ("test.a.visitors", "83"),
    ("test.a.conversions", "5"),
    ("test.b.visitors", "99"),
    ("test.b.conversions", "12"),
    ("test.baseline", "10"),
    ("test.expected", "12"),
    ("lever.conversion_rate", "125"),
    ("lever.cost_per_click", "100"),
];

#[test]
fn every_key_of_a_plan_with_something_in_every_section() {
    let results = by_key(&plan(&FIGURES));
    for (key, number) in [
        ("google.cost_per_conversion", "100"),
        ("google.cost_per_conversion.low", "54.376326"),
        ("google.cost_per_conversion.high", "208.533669"),
        ("google.spend_share", "33.333333"),
        ("google.conversion_share", "33.333333"),
        ("google.cost_per_click", "2"),
        ("google.conversion_rate", "2"),
        ("google.click_through_rate", "2"),
        ("google.cost_per_thousand", "40"),
        ("google.return_on_ad_spend", "1.2"),
        ("google.difference.p", "0.098737"),
        ("google.max_bid", "1.2"),
        ("google.break_even_cost", "48"),
        ("google.profit", "-520"),
        ("google.change.cost_per_conversion", "0"),
        ("google.marginal_cost_per_conversion", "100"),
        ("bing.difference.p", "none"),
        ("bing.max_bid", "none"),
        ("bing.profit", "none"),
        ("yahoo.cost_per_conversion", "none"),
        ("yahoo.cost_per_conversion.low", "271.085031"),
        ("yahoo.cost_per_conversion.high", "none"),
        ("x.spend_share", "none"),
        ("linkedin.cost_per_conversion", "none"),
        ("total.spend", "3000"),
        ("total.conversions", "30"),
        ("total.cost_per_conversion", "100"),
        ("total.blended_cost_per_conversion", "60"),
        ("total.change.cost_per_conversion", "0"),
        ("total.marginal_cost_per_conversion", "100"),
        ("lever.cost_per_conversion", "80"),
        ("test.p", "0.159181"),
        ("test.per_arm", "3839"),
    ] {
        assert_eq!(results.get(key).map(String::as_str), Some(number), "{key}");
    }
    // Limits of a count of 30 (Garwood): 20.24 and 42.83.
    assert!(results["total.cost_per_conversion.low"].starts_with("70.0"), "{results:?}");
    assert!(results["total.cost_per_conversion.high"].starts_with("148.2"), "{results:?}");
}

#[test]
fn a_blank_plan_has_the_same_keys_without_numbers() {
    let blank = by_key(&plan(&[]));
    assert!(blank.values().all(|number| number == "none"), "{blank:?}");
    assert!(blank.keys().eq(by_key(&plan(&FIGURES)).keys()));
    assert_eq!(blank.keys().filter(|key| key.starts_with("google.")).count(), 16);
    let more = plan(&[]).edited(&Edit::Add(Some(Preset::TikTok))).edited(&Edit::Add(None));
    let more = by_key(&more);
    assert!(more.contains_key("tiktok.profit") && more.contains_key("custom1.profit"));
}

#[test]
fn valid_is_what_can_be_read() {
    let valid = plan(&[("google.spend", "1000"), ("from", "2026-10-01"), ("to", "2026-10-31"), ("target", "60")]);
    assert!(valid.is_valid());
    for (name, text) in [
        ("google.spend", "x"),
        ("google.clicks", "-1"),
        ("prev.bing.conversions", "1e3"),
        ("target", "60 EUR"),
        ("lever.score.now", "?"),
        ("from", "2026-02-30"),
        ("to", "2026-09-30"),
        ("prev.to", "yesterday"),
    ] {
        assert!(!enter(&valid, name, text).is_valid(), "{name} {text}");
    }
    let custom = valid.edited(&Edit::Add(None));
    assert!(custom.is_valid());
    assert!(!enter(&custom, "custom1.name", &"n".repeat(61)).is_valid(), "the name is too long");
    let same_day = enter(&enter(&valid, "prev.from", "2026-09-01"), "prev.to", "2026-09-01");
    assert!(same_day.is_valid());
    assert!(!enter(&same_day, "prev.to", "2026-08-31").is_valid(), "it ends before it begins");
}
