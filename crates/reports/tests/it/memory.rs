//! What was chosen for a header comes back.

use domain::amount::DecimalSeparator;
use domain::channel::Preset;
use domain::money::Currency;
use reports::gather::choices::{ChannelChoice, Choices};
use reports::role::Role;
use reports::session::memory::Memory;
use reports::table::day::DateOrder;

fn chosen() -> Choices {
    Choices {
        channel: Some(ChannelChoice::Preset(Preset::LinkedIn)),
        separator: Some(DecimalSeparator::Comma),
        date_order: Some(DateOrder::DayFirst),
        indicator: Some("actions:lead".to_owned()),
        currency: Some(Currency::NOK),
        left_out: Default::default(),
    }
}

/// What is recalled for a file after all was written and read.
fn recalled(memory: &Memory, key: u64) -> Option<Choices> {
    Memory::parse(&memory.to_string()).recall(key)
}

#[test]
fn choices_come_back_but_for_the_currency() {
    let other = Choices {
        channel: Some(ChannelChoice::Own),
        separator: Some(DecimalSeparator::Point),
        date_order: Some(DateOrder::MonthFirst),
        indicator: Some(String::new()),
        ..Choices::default()
    };
    let mut memory = Memory::default();
    memory.remember([(7, &chosen()), (8, &Choices::default()), (9, &other)].into_iter());
    assert_eq!(recalled(&memory, 7), Some(Choices { currency: None, ..chosen() }));
    assert_eq!(recalled(&memory, 8), None);
    assert_eq!(recalled(&memory, 9), Some(other));
    // What is taken back is forgotten.
    memory.remember([(7, &Choices { channel: None, ..chosen() })].into_iter());
    assert_eq!(recalled(&memory, 7), Some(Choices { currency: None, channel: None, ..chosen() }));
    memory.remember([(7, &Choices::default()), (9, &Choices::default())].into_iter());
    assert_eq!(memory.to_string(), "");
}

#[test]
fn what_two_files_of_a_header_differ_in_is_asked_each_time() {
    let mut memory = Memory::default();
    let other = Choices { channel: Some(ChannelChoice::Preset(Preset::Google)), ..chosen() };
    memory.remember([(7, &chosen()), (9, &chosen()), (7, &other)].into_iter());
    assert_eq!(recalled(&memory, 7), Some(Choices { currency: None, channel: None, ..chosen() }));
    assert_eq!(recalled(&memory, 9), Some(Choices { currency: None, ..chosen() }));
}

#[test]
fn columns_put_right_stay_beside_them() {
    let roles = vec![None, Some(Role::Campaign)];
    let mut memory = Memory::default();
    memory.set_roles(7, roles.clone());
    memory.remember([(7, &chosen())].into_iter());
    let read = Memory::parse(&memory.to_string());
    assert_eq!(read.roles(), [(7, roles)]);
    assert_eq!(recalled(&read, 7), Some(Choices { currency: None, ..chosen() }));
}

#[test]
fn texts_of_earlier_versions_are_read() {
    // Until there were other choices, a line had columns alone.
    assert_eq!(Memory::parse("7 ,campaign\n").roles(), [(7, vec![None, Some(Role::Campaign)])]);
    let text = "a1 ,spend,conversions\tlinkedin\tcomma\tday\t=actions:lead\nb2 \town\tdot\tmonth\t\n";
    let memory = Memory::parse(text);
    assert_eq!(memory.to_string(), text);
    assert_eq!(recalled(&memory, 0xa1), Some(Choices { currency: None, ..chosen() }));
    let other = recalled(&memory, 0xb2).unwrap();
    assert_eq!(
        (other.channel, other.separator, other.date_order),
        (Some(ChannelChoice::Own), Some(DecimalSeparator::Point), Some(DateOrder::MonthFirst))
    );
}

#[test]
fn nothing_remembered_does_harm() {
    for text in ["", "\n\n", "x", "7", "zz spend", "7 \t\t\t\t\t\t\t", "7 nonsense\tnonsense\t=\t1"] {
        let memory = Memory::parse(text);
        recalled(&memory, 7);
    }
    // A kind of results that would break the line.
    let mut memory = Memory::default();
    memory.remember([(7, &Choices { indicator: Some("a\tb\nc".to_owned()), ..Choices::default() })].into_iter());
    assert_eq!(memory.to_string(), "");
}

#[test]
fn the_oldest_of_a_hundred_go() {
    let mut memory = Memory::default();
    let keys = 0..150;
    keys.clone().for_each(|key| memory.remember([(key, &chosen())].into_iter()));
    let known: Vec<u64> = keys.filter(|key| recalled(&memory, *key).is_some()).collect();
    assert_eq!(known, (50..150).collect::<Vec<_>>());
}
