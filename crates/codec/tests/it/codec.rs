//! Saved records: nothing typed is lost, nothing damaged is believed, nothing newer is touched.

use codec::document::PlanDocument;
use codec::preferences::{Preferences, Theme};
use codec::record::{Record, RecordProblem};
use domain::amount::DecimalSeparator;
use domain::channel::{ChannelId, Preset};
use domain::edit::Edit;
use domain::field::Field;
use domain::money::Currency;
use domain::plan::Plan;
use domain::quantity::Quantity;
use proptest::prelude::*;

const GOOGLE: ChannelId = ChannelId::Preset(Preset::Google);

fn record(revision: u64, plan: &Plan) -> String {
    let saved = "2026-11-21T10:00:00.000Z".to_owned();
    Record { revision, saved, plan: PlanDocument::of(plan) }.write()
}

fn saved_and_read(plan: &Plan) -> Plan {
    let text = record(7, plan);
    Record::read(&text).unwrap().plan.plan(Currency::USD, plan.separator)
}

fn enter(plan: &Plan, quantity: Quantity, text: &str) -> Plan {
    plan.edited(&Edit::Enter(Field::Current(GOOGLE, quantity), text.to_owned()))
}

#[test]
fn the_record_has_the_contracts_shape() {
    let plan = Plan::example(Currency::DKK, DecimalSeparator::Comma);
    let text = record(3, &plan);
    let start = r#"{"schema":1,"revision":3,"saved":"2026-11-21T10:00:00.000Z","plan":{"currency":"DKK","channels":[{"id":"google","spend":"3000","conversions":"45"},"#;
    assert!(text.starts_with(start), "{text}");
}

#[test]
fn what_cannot_be_read_is_kept_with_the_last_good_number() {
    let plan = enter(&Plan::example(Currency::DKK, DecimalSeparator::Comma), Quantity::Spend, "1.5");
    let again = saved_and_read(&plan);
    let spend = again.channel(GOOGLE).unwrap().entry(Quantity::Spend);
    assert_eq!((spend.text(), spend.value().unwrap().to_string()), ("1.5", "3000".to_owned()));
    assert!(spend.problem().is_some(), "1.5 typed by a Dane must not come back as one and a half");
}

#[test]
fn removed_added_and_named_channels_come_back() {
    let plan = Plan::example(Currency::NOK, DecimalSeparator::Point)
        .edited(&Edit::Remove(GOOGLE))
        .edited(&Edit::Add(Some(Preset::TikTok)))
        .edited(&Edit::Add(None))
        .edited(&Edit::Enter(Field::Name(ChannelId::Custom(1)), " Podcast <b> ".into()))
        .edited(&Edit::Enter(Field::From, "2026-10-01".into()))
        .edited(&Edit::Enter(Field::To, "not a day".into()));
    assert_eq!(saved_and_read(&plan), plan);
}

#[test]
fn damaged_and_newer_records_are_told_apart() {
    for text in
        ["", "x", "{}", "[]", "null", r#"{"schema":1}"#, r#"{"schema":0,"revision":1,"plan":{}}"#, r#"{"schema":"1"}"#]
    {
        assert_eq!(Record::read(text), Err(RecordProblem::Unreadable), "{text}");
    }
    for text in [r#"{"schema":2}"#, r#"{"schema":99,"revision":"?","plan":[]}"#] {
        assert_eq!(Record::read(text), Err(RecordProblem::Newer), "{text}");
    }
}

#[test]
fn a_record_altered_by_hand_passes_the_same_gate() {
    let text = r#"{"schema":1,"revision":1,"more":[],"plan":{"currency":"krone","channels":[
        {"id":"google","name":"Bing","spend":"1e5","conversions":"45"},{"id":"google"},{"id":"__proto__"},{"id":"meta","clicks":"-1"}]}}"#;
    let plan = Record::read(text).unwrap().plan.plan(Currency::USD, DecimalSeparator::Point);
    assert_eq!(plan.currency, Currency::USD);
    assert_eq!(plan.channels.len(), 2);
    let google = plan.channel(GOOGLE).unwrap();
    assert_eq!((google.name.as_str(), google.entry(Quantity::Spend).text()), ("", "1e5"));
    assert_eq!(google.entry(Quantity::Spend).value(), None);
}

#[test]
fn every_record_ever_saved_is_still_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/records");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let record = Record::read(&text).unwrap();
        let plan = PlanDocument::of(&record.plan.plan(Currency::USD, DecimalSeparator::Comma));
        assert_eq!(Record { plan, ..record }.write(), text.trim());
        count += 1;
    }
    assert!(count >= 3);
}

#[test]
fn preferences_keep_what_was_chosen_and_survive_anything() {
    let chosen = Preferences {
        language: Some("nb".to_owned()),
        theme: Some(Theme::Dark),
        columns: vec![Quantity::Clicks, Quantity::Value],
    };
    assert_eq!(Preferences::read(&chosen.write()), chosen);
    for text in ["", "null", "{", r#"{"language":7}"#, r#"{"theme":"pink","columns":["spend","x"]}"#] {
        assert_eq!(Preferences::read(text), Preferences::default(), "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_saved_is_read_back(
        texts in prop::collection::vec("[0-9.,]{0,8}|.{0,12}", 5),
        name in ".{0,80}",
        comma in any::<bool>(),
    ) {
        let separator = if comma { DecimalSeparator::Comma } else { DecimalSeparator::Point };
        let plan = Plan::new(Currency::DKK, separator).edited(&Edit::Add(None)).edited(&Edit::Enter(Field::Name(ChannelId::Custom(1)), name.clone()));
        let plan = Quantity::ALL.into_iter().zip(&texts).fold(plan, |plan, (quantity, text)| enter(&plan, quantity, text));
        let again = saved_and_read(&plan);
        prop_assert_eq!(&again.channel(ChannelId::Custom(1)).unwrap().name, &name);
        for quantity in Quantity::ALL {
            let (before, after) = (plan.channel(GOOGLE).unwrap().entry(quantity), again.channel(GOOGLE).unwrap().entry(quantity));
            prop_assert_eq!(after.value(), before.value());
            prop_assert_eq!(after.problem(), before.problem());
            if before.problem().is_some() {
                prop_assert_eq!(after.text(), before.text());
            }
        }
    }
}
