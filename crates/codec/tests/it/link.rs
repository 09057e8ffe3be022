//! Links: canonical both ways, and nothing in them is trusted.

use codec::link::{self, Link, LinkNotice};
use domain::amount::DecimalSeparator;
use domain::canonical;
use domain::channel::{ChannelId, Preset};
use domain::confidence::Level;
use domain::date::DateEntry;
use domain::entry::Entry;
use domain::field::Field;
use domain::figure::Figure;
use domain::money::Currency;
use domain::plan::Plan;
use domain::quantity::Quantity;

mod laws;

const GOOGLE: ChannelId = ChannelId::Preset(Preset::Google);
const SEPARATOR: DecimalSeparator = DecimalSeparator::Comma;

fn open(fragment: &str) -> Link {
    link::read(fragment, "", Currency::DKK, SEPARATOR).unwrap()
}

fn spend(plan: &Plan) -> Option<String> {
    plan.entry(Field::Current(GOOGLE, Quantity::Spend))?.value().map(canonical::format)
}

/// The link's plan, which it must have, and what there is to tell.
fn opened(fragment: &str) -> (Plan, Vec<LinkNotice>) {
    let link = open(fragment);
    (link.plan.unwrap(), link.notices)
}

#[test]
fn links_of_this_version_are_read_for_ever() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/links");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let (plan, notices) = opened(text.trim());
        assert_eq!(notices, [], "{text}");
        assert_eq!(link::write(&plan), text.trim());
        count += 1;
    }
    assert!(count >= 4);
}

#[test]
fn a_link_says_it_in_the_contracts_order() {
    let mut plan = Plan::empty(Currency::DKK, SEPARATOR);
    plan.from = DateEntry::typed("2026-10-01");
    plan.to = DateEntry::typed("2026-10-31");
    plan.level = Level::NinetyNine;
    for (id, name) in [(ChannelId::Custom(1), "Podcast & radio"), (GOOGLE, "")] {
        plan.channels.push(domain::channel::Channel::new(id));
        plan.channel_mut(id).unwrap().name = name.to_owned();
    }
    for (field, number) in [
        (Field::Figure(Figure::Target), "60"),
        (Field::Figure(Figure::Margin), "40.5"),
        (Field::Figure(Figure::Organic), "7"),
        (Field::Current(ChannelId::Custom(1), Quantity::Conversions), "11"),
        (Field::Current(ChannelId::Custom(1), Quantity::Spend), "900"),
        (Field::Current(GOOGLE, Quantity::Spend), "12500.5"),
        (Field::Previous(GOOGLE, Quantity::Spend), "1"),
    ] {
        *plan.entry_mut(field).unwrap() = Entry::number(canonical::parse(number).unwrap(), SEPARATOR);
    }
    plan.previous_from = DateEntry::typed("2026-09-01");
    let link = link::write(&plan);
    let expected = "v=1&currency=DKK&from=2026-10-01&to=2026-10-31&target=60&margin=40.5&level=99&organic.conversions=7\
                    &custom1.name=Podcast%20%26%20radio&custom1.spend=900&custom1.conversions=11&google.spend=12500.5\
                    &prev.google.spend=1&prev.from=2026-09-01&check=";
    let (start, check) = link.split_at(expected.len());
    assert_eq!(start, expected);
    assert!(
        check.len() == 4 && check.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()),
        "{check}"
    );
}

#[test]
fn a_value_that_does_not_fit_leaves_its_field_empty_and_the_others_alone() {
    let bad = [
        "NaN",
        "Infinity",
        "-Infinity",
        "1e309",
        "1e-400",
        "-0",
        "-5",
        "0x10",
        "١٢٣",
        "1_000",
        "1,5",
        "%20",
        "%00",
        "1%00",
        "+1",
        ".5",
        "5.",
        "007",
        "1.1234567",
        "1234567890123456",
        "1 000",
        "%",
        "%G1",
        "%C0%AF",
        "%ED%A0%80",
        "1%2",
        "%2531",
    ];
    for value in bad {
        let (plan, notices) = opened(&format!("v=1&google.spend={value}&google.conversions=3"));
        assert_eq!(spend(&plan), None, "{value}");
        assert_eq!(notices, [LinkNotice::Invalid(vec!["google.spend".to_owned()])], "{value}");
        let conversions = plan.entry(Field::Current(GOOGLE, Quantity::Conversions)).unwrap();
        assert_eq!(conversions.text(), "3", "{value}");
    }
    let huge = "9".repeat(1_000_000);
    assert_eq!(open(&format!("v=1&google.spend={huge}")).notices, [LinkNotice::TooLong]);
    for (key, value) in [
        ("currency", "kr"),
        ("from", "2026-02-30"),
        ("to", "31-10-2026"),
        ("level", "94"),
        ("margin", "40%25"),
        ("target", "-1"),
        ("organic.conversions", "x"),
        ("prev.from", "1"),
        ("prev.bing.clicks", "1e3"),
        ("v", "0"),
    ] {
        let (_, notices) = opened(&format!("{key}={value}&google.spend=1"));
        assert_eq!(notices, [LinkNotice::Invalid(vec![key.to_owned()])], "{key}");
    }
}

#[test]
fn an_empty_value_is_an_empty_field() {
    let (plan, notices) = opened("v=1&google.spend=&bing.spend&yahoo.spend=2");
    assert_eq!((spend(&plan), notices), (None, vec![]));
}

#[test]
fn of_a_key_twice_the_first_counts() {
    let (plan, notices) = opened("v=1&google.spend=1&google.spend=2&google.spend=3");
    assert_eq!(spend(&plan).as_deref(), Some("1"));
    assert_eq!(notices, [LinkNotice::Duplicate(vec!["google.spend".to_owned()])]);
    let (plan, notices) = opened("twitter.spend=1&x.spend=2");
    assert_eq!(plan.channel(ChannelId::Preset(Preset::X)).unwrap().entry(Quantity::Spend).text(), "1");
    assert_eq!(notices, [LinkNotice::Duplicate(vec!["x.spend".to_owned()])]);
}

#[test]
fn the_fragment_wins_over_the_query_without_a_word() {
    let query = "?utm_source=mail&lang=da&google.spend=1&google.conversions=4&gclid=%zz";
    let link = link::read("#v=1&google.spend=2", query, Currency::DKK, SEPARATOR).unwrap();
    assert_eq!(link.notices, []);
    let plan = link.plan.unwrap();
    assert_eq!(spend(&plan).as_deref(), Some("2"));
    assert_eq!(plan.entry(Field::Current(GOOGLE, Quantity::Conversions)).unwrap().text(), "4");
    assert!(!link::write(&plan).contains("utm"));
}

#[test]
fn what_is_nobodys_figures_is_no_link() {
    for (fragment, query) in [
        ("", ""),
        ("#", "?"),
        ("#top", "?utm_source=x&gclid=y"),
        ("v=1", ""),
        ("", "lang=da&theme=dark"),
        ("check=abcd", ""),
    ] {
        assert_eq!(link::read(fragment, query, Currency::DKK, SEPARATOR), None, "{fragment} {query}");
    }
    for name in [
        "custom0.spend",
        "custom01.spend",
        "custom10000.spend",
        "google.name",
        "prev.custom1.name",
        "google",
        "Google.spend",
        "google.__proto__",
        "__proto__.spend",
        "constructor",
        "prev.prev.google.spend",
    ] {
        assert_eq!(link::read(&format!("{name}=1"), "", Currency::DKK, SEPARATOR), None, "{name}");
    }
}

#[test]
fn a_newer_link_is_left_alone() {
    for version in ["2", "10", "99999999999999999999"] {
        let link = open(&format!("v={version}&google.spend=1"));
        assert_eq!((link.plan, link.notices), (None, vec![LinkNotice::Newer]), "{version}");
    }
}

#[test]
fn a_link_that_was_cut_or_altered_says_so() {
    let link = link::write(&Plan::example(Currency::DKK, SEPARATOR));
    assert_eq!(opened(&link).1, []);
    for altered in [link.replace("3000", "3001"), link.replace("google", "bing"), link.replace("&check=", "&check=x")] {
        assert_eq!(opened(&altered).1, [LinkNotice::Altered], "{altered}");
    }
    // What stands behind the check, and what is not ours, is not covered; how it is encoded makes no difference.
    for same in [format!("{link}&utm_source=x"), format!("fbclid=1&{link}"), link.replace("google.", "google%2E")] {
        assert_eq!(opened(&same).1, [], "{same}");
    }
    let (cut, _) = link.split_at(link.len() - 2);
    assert_eq!(opened(cut).1, [LinkNotice::Altered]);
    let (cut, _) = link.split_once("&check").unwrap();
    assert_eq!(opened(cut).1, [], "without a check a link is accepted");
}

#[test]
fn limits() {
    let channels = |count: u32| {
        let all: Vec<_> = (1..=count).map(|number| format!("custom{number}.spend=1")).collect();
        format!("v=1&{}", all.join("&"))
    };
    assert_eq!(opened(&channels(50)).0.channels.len(), 50);
    assert_eq!(open(&channels(51)).notices, [LinkNotice::TooLong]);
    let long = |length: usize| {
        let start = "v=1&google.spend=1&custom1.name=";
        format!("{start}{}", "a".repeat(length - start.len()))
    };
    assert_eq!(opened(&long(4096)).1, [LinkNotice::Invalid(vec!["custom1.name".to_owned()])]);
    assert_eq!(open(&long(4097)), Link { plan: None, notices: vec![LinkNotice::TooLong] });
    let in_query = link::read("", &long(4097), Currency::DKK, SEPARATOR).unwrap();
    assert_eq!(in_query, Link { plan: None, notices: vec![LinkNotice::TooLong] });
    assert!(
        link::read("", &format!("google.spend=1&utm_content={}", "a".repeat(5000)), Currency::DKK, SEPARATOR)
            .unwrap()
            .plan
            .is_some()
    );
}

#[test]
fn names_are_text() {
    let name = |value: &str| {
        let (plan, notices) = opened(&format!("v=1&custom1.name={value}&custom1.spend=1"));
        (plan.channel(ChannelId::Custom(1)).unwrap().name.clone(), notices)
    };
    for (value, expected) in [
        ("%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "<img src=x onerror=alert(1)>"),
        ("%253Cb%253E", "%3Cb%3E"),
        ("javascript%3Aalert(1)", "javascript:alert(1)"),
        ("__proto__", "__proto__"),
        ("G%D0%BE%D0%BEgle", "Gооgle"),
        ("a%E2%80%AEb%E2%80%8Bc%00d%07", "abcd"),
        ("+Podcast+nr.+1+", "Podcast nr. 1"),
        ("R%C3%B8dgr%C3%B8d", "Rødgrød"),
    ] {
        assert_eq!(name(value), (expected.to_owned(), vec![]), "{value}");
    }
    assert_eq!(name(&"ø".repeat(60)).0.chars().count(), 60);
    assert_eq!(name(&"ø".repeat(61)).1, [LinkNotice::Invalid(vec!["custom1.name".to_owned()])]);
}
