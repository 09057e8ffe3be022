//! What follows from the figures: every published value of domain.md, and the states without one.

use domain::amount::DecimalSeparator;
use domain::channel::{ChannelId, Preset};
use domain::confidence::{self, Level};
use domain::differences::{self, Differences};
use domain::edit::Edit;
use domain::field::Field;
use domain::figure::Figure;
use domain::landing_page_test::{self, NoOutcome};
use domain::money::Currency;
use domain::plan::Plan;
use domain::previous_period;
use domain::profit;
use domain::ratio::Ratio;
use domain::report::{self, Report};
use domain::target::{self, Verdict};
use domain::what_if::{self, Lever};
use rust_decimal::Decimal;

const GOOGLE: ChannelId = ChannelId::Preset(Preset::Google);
const BING: ChannelId = ChannelId::Preset(Preset::Bing);
const YAHOO: ChannelId = ChannelId::Preset(Preset::Yahoo);

/// A plan in which this is typed, by the names of the fields.
fn plan(typed: &[(&str, &str)]) -> Plan {
    let blank = Plan::new(Currency::DKK, DecimalSeparator::Point);
    let enter = |plan: Plan, (name, text): &(&str, &str)| {
        plan.edited(&Edit::Enter(name.parse::<Field>().unwrap(), (*text).to_owned()))
    };
    typed.iter().fold(blank, enter)
}

fn six(ratio: Option<Ratio>) -> String {
    ratio.map_or_else(|| "none".to_owned(), Ratio::canonical)
}

fn figure(text: &str) -> Ratio {
    Ratio::from_decimal(text.parse().unwrap()).unwrap()
}

#[test]
fn the_limits_of_a_cost() {
    // domain.md, which has four decimals
    for (conversions, low, high) in [
        ("0", "271.085", "none"),
        ("3", "114.0606", "1616.3651"),
        ("10", "54.3763", "208.5337"),
        ("100", "8.2219", "12.2904"),
    ] {
        let limits =
            confidence::interval(Decimal::from(1000), conversions.parse().unwrap(), Level::NinetyFive).unwrap();
        let four = |limit: Option<Ratio>| limit.map_or_else(|| "none".to_owned(), |limit| limit.rounded(4));
        assert_eq!((four(Some(limits.low)).as_str(), four(limits.high).as_str()), (low, high), "{conversions}");
    }
    assert_eq!(confidence::interval(Decimal::ZERO, Decimal::TEN, Level::NinetyFive), None, "nothing was spent");
    let tiny = confidence::interval(Decimal::ONE, Decimal::new(1, 6), Level::NinetyFive).unwrap();
    assert_eq!(tiny.high, None, "a millionth of a conversion tells no upper limit");
}

fn differences(typed: &[(&str, &str)]) -> Option<Differences> {
    let plan = plan(typed);
    differences::differences(&plan, &Report::of(&plan))
}

#[test]
fn a_hundred_against_fifty_on_ten_and_twenty_conversions_is_no_proven_difference() {
    let typed =
        [("google.spend", "1000"), ("google.conversions", "10"), ("bing.spend", "1000"), ("bing.conversions", "20")];
    let Differences { cheapest, others } = differences(&typed).unwrap();
    assert_eq!((cheapest, others.len()), (BING, 1));
    assert_eq!((others[0].id, others[0].is_dearer, others[0].is_same), (GOOGLE, false, false));
    assert_eq!(others[0].p.canonical(), "0.098737");
    // (1.959964 + 0.841621)² (1/10 + 1/20) ÷ ln² 2 = 2.4505 times the thirty there are
    assert_eq!(six(others[0].more), "44");
    let ten_times = typed.map(|(name, text)| (name, format!("{text}0")));
    let ten_times = differences(&ten_times.each_ref().map(|(name, text)| (*name, text.as_str()))).unwrap();
    assert!(ten_times.others[0].is_dearer && ten_times.others[0].more.is_none());
}

#[test]
fn several_comparisons_are_corrected() {
    let found = differences(&[
        ("google.spend", "1000"),
        ("google.conversions", "10"),
        ("bing.spend", "1000"),
        ("bing.conversions", "20"),
        ("yahoo.spend", "1000"),
        ("yahoo.conversions", "20"),
        ("x.spend", "500"),
        ("x.conversions", "0"),
    ])
    .unwrap();
    assert_eq!(found.cheapest, BING, "the first of two that cost the same");
    let p: Vec<_> = found.others.iter().map(|other| (other.id, other.p.canonical(), other.is_same)).collect();
    let x = ChannelId::Preset(Preset::X);
    // domain.md: 0.09873715, twice. Of x against bing: 2·(2/3)²⁰ = 0.000601; Holm: ×3, then ×2, then ×1.
    let expected = [(GOOGLE, "0.197474", false), (YAHOO, "1", true), (x, "0.001804", false)];
    assert_eq!(p, expected.map(|(id, p, same)| (id, p.to_owned(), same)));
    assert_eq!(differences(&[("google.spend", "5"), ("google.conversions", "1")]), None, "there is only one");
    assert_eq!(differences(&[("x.spend", "5"), ("x.conversions", "0")]), None, "nothing is known to be cheapest");
    let free = [("google.spend", "0"), ("google.conversions", "5"), ("x.spend", "5"), ("x.conversions", "2")];
    assert_eq!(differences(&free), None, "what cost nothing is not compared");
}

#[test]
fn targets() {
    let plan = plan(&[
        ("google.spend", "1000"),
        ("google.conversions", "10"),
        ("google.clicks", "333.333333"),
        ("bing.spend", "0"),
        ("bing.conversions", "3"),
    ]);
    let report = Report::of(&plan);
    let google = report.channel(GOOGLE).unwrap();
    for (at, verdict) in
        [("50", Verdict::Above), ("55", Verdict::Unclear), ("208", Verdict::Unclear), ("209", Verdict::Below)]
    {
        assert_eq!(target::verdict(google.cost, google.interval, figure(at)), Some(verdict), "{at}");
    }
    let bing = report.channel(BING).unwrap();
    assert_eq!(target::verdict(bing.cost, bing.interval, figure("1")), Some(Verdict::Below));
    let yahoo = report.channel(YAHOO).unwrap();
    assert_eq!(target::verdict(yahoo.cost, yahoo.interval, figure("1")), None);
    // domain.md: target 10, rate 3 % → 0.30
    let bid = target::highest_bid(plan.channel(GOOGLE).unwrap(), figure("10"));
    assert_eq!(bid.unwrap().rounded(2), "0.3");
    assert_eq!(target::highest_bid(plan.channel(BING).unwrap(), figure("10")), None, "there are no clicks");
    let needed = target::needed(figure("1000"), figure("10"), figure("60")).unwrap();
    assert_eq!((needed.conversions.canonical().as_str(), needed.spend.canonical().as_str()), ("17", "600"));
    assert_eq!(target::needed(figure("1"), figure("1"), figure("0")), None);
}

#[test]
fn profit_and_break_even() {
    let plan = plan(&[
        ("margin", "40"),
        ("google.spend", "3000"),
        ("google.conversions", "45"),
        ("google.value", "5400"),
        ("bing.spend", "10"),
        ("bing.value", "50"),
    ]);
    let google = profit::of_channel(&plan, plan.channel(GOOGLE).unwrap()).unwrap();
    // domain.md: 120 × 40 % = 48
    assert_eq!((six(google.break_even), google.profit.canonical()), ("48".to_owned(), "-840".to_owned()));
    assert_eq!(six(profit::total(&plan)), "-830");
    let other = plan.edited(&Edit::Enter(Field::Figure(Figure::Margin), "35".into()));
    assert_eq!(six(profit::break_even_return(&other)), "2.857143", "domain.md: 1 ÷ margin");
    let without = plan.edited(&Edit::Enter(Field::Figure(Figure::Margin), String::new()));
    assert_eq!(profit::total(&without), None);
}

#[test]
fn levers_on_ones_own_figures() {
    let typed = |more: &[(&'static str, &'static str)]| {
        plan(&[&[("google.spend", "100"), ("google.conversions", "2")], more].concat())
    };
    let factor = |lever: Lever, more: &[(&'static str, &'static str)]| six(lever.factor(&typed(more)));
    // domain.md: the price of a click from 7 to 10 −30 %, from 7 to 3 +133.33 %, from 5 to 10 −50 %, from 5 to 1 +400 %
    for (now, then, expected) in [("7", "10", "0.7"), ("7", "3", "2.333333"), ("5", "10", "0.5"), ("5", "1", "5")] {
        assert_eq!(factor(Lever::Score, &[("lever.score.now", now), ("lever.score.then", then)]), expected);
    }
    for (now, then) in [("0", "5"), ("5", "11"), ("5", ""), ("5", "5")] {
        assert_eq!(factor(Lever::Score, &[("lever.score.now", now), ("lever.score.then", then)]), "none");
    }
    assert_eq!(factor(Lever::Rate, &[("lever.conversion_rate", "125")]), "0.8");
    assert_eq!(factor(Lever::Price, &[("lever.cost_per_click", "125")]), "1.25");
    assert_eq!(factor(Lever::ClickThrough, &[("lever.click_through_rate", "50")]), "2");
    assert_eq!(factor(Lever::Rate, &[("lever.conversion_rate", "0")]), "none");
    let both = typed(&[("lever.conversion_rate", "125"), ("lever.cost_per_click", "50")]);
    let combined = what_if::combined(&both).unwrap();
    let effect = what_if::effect(&Report::of(&both).total, combined).unwrap();
    // domain.md: 2.00 ÷ 4 % = 50; half the price and 5 % make 20, for which the spend of 100 brings five
    assert_eq!((effect.cost.canonical().as_str(), effect.conversions.canonical().as_str()), ("20", "5"));
    assert_eq!(what_if::combined(&typed(&[])), None);
}

#[test]
fn what_a_lever_changes() {
    let figures = [
        ("google.spend", "1000"),
        ("google.conversions", "10"),
        ("google.clicks", "500"),
        ("google.impressions", "25000"),
        ("bing.spend", "500"),
        ("bing.conversions", "5"),
        ("bing.clicks", "250"),
        ("x.clicks", "7"),
        ("lever.conversion_rate", "125"),
        ("lever.cost_per_click", "50"),
        ("lever.click_through_rate", "200"),
        ("lever.score.now", "7"),
        ("lever.score.then", "10"),
    ];
    let known = plan(&figures);
    let change = |plan: &Plan, lever: Lever| lever.change(plan).map(|it| (it.today.canonical(), it.tried.canonical()));
    let pair = |today: &str, tried: &str| Some((today.to_owned(), tried.to_owned()));
    // 15 of 750 clicks, 1,500 for 750 clicks
    assert_eq!(change(&known, Lever::Rate), pair("2", "2.5"));
    assert_eq!(change(&known, Lever::Price), pair("2", "1"));
    assert_eq!(change(&known, Lever::ClickThrough), None, "one channel has no impressions");
    assert_eq!(change(&known, Lever::Score), pair("7", "10"));
    let shown = known.edited(&Edit::Enter("bing.impressions".parse::<Field>().unwrap(), "12500".into()));
    assert_eq!(change(&shown, Lever::ClickThrough), pair("2", "4"));
    assert_eq!(change(&plan(&figures[..8]), Lever::Rate), None, "nothing is tried out");
    assert_eq!(change(&plan(&figures[8..]), Lever::Rate), None, "there is no channel");
}

#[test]
fn the_next_period_by_its_margin() {
    let plan = plan(&[
        ("prev.google.spend", "50"),
        ("prev.google.conversions", "10"),
        ("google.spend", "450"),
        ("google.conversions", "30"),
        ("bing.spend", "100"),
        ("bing.conversions", "1"),
    ]);
    let change = previous_period::of_channel(&plan, plan.channel(GOOGLE).unwrap()).unwrap();
    // domain.md: 20 each, while the average is 15
    assert_eq!((six(change.marginal), six(change.now), six(change.before)), ("20".into(), "15".into(), "5".into()));
    assert_eq!((six(change.percent), change.more.canonical(), change.is_real), ("200".into(), "20".into(), Some(true)));
    assert_eq!(previous_period::of_channel(&plan, plan.channel(BING).unwrap()), None);
    assert_eq!(previous_period::total(&plan), Some(change), "only channels of both periods can be compared");
    let fewer = plan.edited(&Edit::Enter("google.conversions".parse::<Field>().unwrap(), "10".into()));
    let fewer = previous_period::total(&fewer).unwrap();
    assert_eq!((six(fewer.marginal), six(fewer.percent)), ("none".into(), "800".into()));
    let cheaper = plan.edited(&Edit::Enter("google.spend".parse::<Field>().unwrap(), "30".into()));
    let cheaper = previous_period::total(&cheaper).unwrap();
    assert_eq!((six(cheaper.marginal), six(cheaper.percent)), ("-1".into(), "-80".into()));
}

#[test]
fn landing_pages() {
    let test = |a: (&str, &str), b: (&str, &str)| {
        let plan = plan(&[
            ("test.a.conversions", a.0),
            ("test.a.visitors", a.1),
            ("test.b.conversions", b.0),
            ("test.b.visitors", b.1),
            ("google.spend", "120"),
            ("google.conversions", "2"),
        ]);
        landing_page_test::outcome(&plan, &Report::of(&plan).total)
    };
    let outcome = test(("5", "83"), ("12", "99")).unwrap();
    assert_eq!((outcome.p.canonical().as_str(), outcome.is_exact, outcome.is_real), ("0.159181", false, false));
    let outcome = test(("200", "10000"), ("250", "10000")).unwrap();
    assert_eq!((outcome.p.canonical().as_str(), outcome.is_real), ("0.017126", true));
    assert!(!outcome.is_worse() && test(("250", "10000"), ("200", "10000")).unwrap().is_worse());
    assert_eq!((six(outcome.cost), six(Some(outcome.rate_b))), ("48".into(), "2.5".into()));
    assert!(test(("1", "10"), ("4", "11")).unwrap().is_exact, "fewer than five are to be expected");
    assert_eq!(test(("11", "10"), ("4", "11")), Err(NoOutcome::Impossible));
    assert_eq!(test(("1", "0"), ("4", "11")), Err(NoOutcome::Missing));
    assert_eq!(test(("", "10"), ("4", "11")), Err(NoOutcome::Missing));
    let visitors = |typed: &[(&str, &str)]| six(landing_page_test::per_arm(&plan(typed)).map(|(visitors, _)| visitors));
    assert_eq!(visitors(&[("test.baseline", "10"), ("test.expected", "12")]), "3839");
    assert_eq!(visitors(&[("test.baseline", "5"), ("test.expected", "7"), ("test.power", "90")]), "2958");
    assert_eq!(visitors(&[("test.baseline", "5"), ("test.expected", "5")]), "none");
}

#[test]
fn organic_conversions_stay_apart() {
    let plan = plan(&[("google.spend", "100"), ("google.conversions", "4"), ("organic.conversions", "6")]);
    let report = Report::of(&plan);
    assert_eq!(six(report::blended(&plan, &report.total)), "10");
    assert_eq!(six(report.total.cost.known()), "25");
    let without = plan.edited(&Edit::Enter(Field::Figure(Figure::Organic), String::new()));
    assert_eq!(report::blended(&without, &report.total), None);
}

#[test]
fn absurd_figures_have_no_answer_rather_than_a_wrong_one() {
    let most = "999999999999999.999999";
    let names = ["spend", "conversions", "clicks", "value"].map(|name| format!("google.{name}"));
    let mut typed: Vec<_> = names.iter().map(|name| (name.as_str(), most)).collect();
    let figures = Figure::ALL.map(Figure::id);
    typed.extend(figures.iter().map(|name| (*name, most)));
    typed.extend([("prev.google.spend", "0.000001"), ("prev.google.conversions", most), ("bing.spend", "0.000001")]);
    typed.push(("bing.conversions", most));
    let plan = plan(&typed);
    let report = Report::of(&plan);
    let target = plan.figure(Figure::Target).unwrap();
    let channel = plan.channel(GOOGLE).unwrap();
    let numbers = [
        profit::of_channel(&plan, channel).map(|profit| profit.profit),
        target::highest_bid(channel, target),
        previous_period::total(&plan).and_then(|change| change.percent),
        what_if::combined(&plan),
        report::blended(&plan, &report.total),
        differences::differences(&plan, &report).map(|found| found.others[0].p),
    ];
    // What there is can be written.
    numbers.into_iter().flatten().for_each(|number| assert!(!number.canonical().is_empty()));
    assert!(landing_page_test::outcome(&plan, &report.total).is_ok());
}
