//! Edits and undo.

use domain::amount::DecimalSeparator;
use domain::channel::{ChannelId, MAX_CHANNELS, Period, Preset};
use domain::confidence::Level;
use domain::edit::Edit;
use domain::field::Field;
use domain::history::History;
use domain::money::Currency;
use domain::plan::Plan;
use domain::quantity::Quantity;

const GOOGLE: ChannelId = ChannelId::Preset(Preset::Google);

fn example() -> Plan {
    Plan::example(Currency::DKK, DecimalSeparator::Comma)
}

fn ids(plan: &Plan) -> Vec<String> {
    plan.channels.iter().map(|channel| channel.id.to_string()).collect()
}

#[test]
fn ids_and_aliases() {
    for preset in Preset::all() {
        assert_eq!(preset.id().parse::<ChannelId>().ok(), Some(ChannelId::Preset(preset)));
    }
    for (alias, id) in [("twitter", "x"), ("microsoft", "bing"), ("meta", "facebook"), ("custom12", "custom12")] {
        assert_eq!(alias.parse::<ChannelId>().unwrap().to_string(), id);
    }
    for id in ["", "Google", "custom", "custom0", "custom01", "custom99999", "custom-1", "custom1x", "__proto__"] {
        assert_eq!(id.parse::<ChannelId>().ok(), None, "{id}");
    }
}

#[test]
fn sorting_puts_the_cheapest_first_and_those_without_a_cost_last() {
    let plan =
        example().edited(&Edit::Enter(Field::Current(GOOGLE, Quantity::Spend), "9000".to_owned())).edited(&Edit::Sort);
    assert_eq!(ids(&plan), ["facebook", "instagram", "google", "bing", "yahoo", "x", "youtube", "linkedin"]);
}

#[test]
fn own_channels_take_the_lowest_free_number() {
    let plan = example().edited(&Edit::Add(None)).edited(&Edit::Add(None)).edited(&Edit::Remove(ChannelId::Custom(1)));
    assert_eq!(ids(&plan).last().unwrap(), "custom2");
    assert_eq!(ids(&plan.edited(&Edit::Add(None))).last().unwrap(), "custom1");
}

#[test]
fn fifty_channels_at_the_most_and_no_preset_twice() {
    let full = (0..60).fold(example(), |plan, _| plan.edited(&Edit::Add(None)));
    assert_eq!(full.channels.len(), MAX_CHANNELS);
    assert_eq!(example().edited(&Edit::Add(Some(Preset::Google))), example());
}

#[test]
fn clearing_keeps_the_currency() {
    let plan = example().edited(&Edit::Currency(Currency::NOK)).edited(&Edit::Clear);
    assert!(plan.is_blank());
    assert_eq!(plan.currency, Currency::NOK);
}

#[test]
fn another_language_keeps_values_and_reads_what_was_unreadable() {
    let plan = example()
        .edited(&Edit::Enter(Field::Current(GOOGLE, Quantity::Spend), "1.234".to_owned()))
        .edited(&Edit::Enter(Field::Current(GOOGLE, Quantity::Conversions), "1.5".to_owned()))
        .rewritten(DecimalSeparator::Point);
    let google = plan.channel(GOOGLE).unwrap();
    assert_eq!(google.entry(Quantity::Spend).text(), "1234", "a Danish thousand stays one in English");
    assert_eq!(google.entry(Quantity::Conversions).value().unwrap().to_string(), "1.5");
    assert!(example().rewritten(DecimalSeparator::Point).is_example());
}

#[test]
fn undo_takes_back_step_by_step_and_typing_in_one_field_is_one_step() {
    let mut history = History::default();
    let mut plan = example();
    let edits = [
        Edit::Remove(ChannelId::Preset(Preset::Facebook)),
        Edit::Enter(Field::Current(GOOGLE, Quantity::Spend), "1".to_owned()),
        Edit::Enter(Field::Current(GOOGLE, Quantity::Spend), "12".to_owned()),
        Edit::Enter(Field::Current(GOOGLE, Quantity::Conversions), "3".to_owned()),
    ];
    for edit in edits {
        let after = plan.edited(&edit);
        history.record(edit, &plan);
        plan = after;
    }
    let google = |plan: &Plan, quantity| plan.channel(GOOGLE).unwrap().entry(quantity).text().to_owned();
    let last = plan.clone();
    plan = history.undo(&plan).unwrap();
    assert_eq!((google(&plan, Quantity::Spend), google(&plan, Quantity::Conversions)), ("12".into(), "45".into()));
    assert_eq!(history.next_redo(), Some(&Edit::Enter(Field::Current(GOOGLE, Quantity::Conversions), "3".to_owned())));
    plan = history.redo(&plan).unwrap();
    assert_eq!((&plan, history.next_redo()), (&last, None));
    for _ in 0..2 {
        plan = history.undo(&plan).unwrap();
    }
    assert_eq!(google(&plan, Quantity::Spend), "3000");
    assert_eq!(history.next_undo().unwrap().0, &Edit::Remove(ChannelId::Preset(Preset::Facebook)));
    assert_eq!(history.undo(&plan).unwrap(), example());
    assert_eq!(history.undo(&example()), None);
}

#[test]
fn days_that_exist() {
    use domain::date::DateEntry;
    for day in ["2026-10-01", "2024-02-29", "2000-02-29", "9999-12-31"] {
        assert_eq!(DateEntry::typed(day).day(), Some(day));
    }
    for text in [
        "2026-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-1-1",
        "0000-01-01",
        "2026-10-01x",
        "1/2/2026",
        "2026-10-32",
    ] {
        assert!(DateEntry::typed(text).is_unreadable(), "{text}");
    }
    let plan = example()
        .edited(&Edit::Enter(Field::From, "2026-10-31".into()))
        .edited(&Edit::Enter(Field::To, "2026-10-01".into()));
    assert!(plan.period_is_reversed(Period::Current));
}

#[test]
fn changing_the_currency_reads_amounts_again_that_were_in_it_all_along() {
    let typed = example().edited(&Edit::Enter(Field::Current(GOOGLE, Quantity::Spend), "€ 100".to_owned()));
    let spend = |plan: &Plan| plan.channel(GOOGLE).unwrap().entry(Quantity::Spend).clone();
    assert!(spend(&typed).problem().is_some(), "the plan is in kroner");
    let in_euros = typed.edited(&Edit::Currency("EUR".parse::<Currency>().unwrap()));
    assert_eq!(spend(&in_euros).problem(), None, "the person did as the message says");
    assert_eq!((spend(&in_euros).text(), spend(&in_euros).value().unwrap().to_string()), ("€ 100", "100".to_owned()));
}

#[test]
fn a_level_is_chosen_and_undone() {
    let plan = example().edited(&Edit::Level(Level::NinetyNine));
    assert_eq!((plan.level, example().level), (Level::NinetyNine, Level::NinetyFive));
    assert!(!Edit::Level(Level::Ninety).continues(&Edit::Level(Level::Eighty)), "each choice is undone by itself");
}
