//! What was chosen for a header comes again.

use domain::channel::Preset;
use domain::money::Currency;
use reports::choices::{Choices, PARTS};
use reports::memory::Memory;
use reports::role::Role;
use reports::sources::Target;
use reports::tally::Separator;

fn chosen() -> Choices {
    Choices {
        channel: Some(Target::Channel(Preset::LinkedIn)),
        separator: Some(Separator::Comma),
        month_first: Some(false),
        indicator: Some("actions:lead".to_owned()),
        currency: Some(Currency::NOK),
        left_out: Default::default(),
    }
}

/// What is recalled for a file after all that was written and read again.
fn recalled(memory: &Memory, key: u64) -> Option<Choices> {
    let mut choices = Choices::default();
    Memory::read(&memory.write()).recall(key, "March.csv", &mut choices).then_some(choices)
}

#[test]
fn choices_come_again_but_for_the_currency() {
    let mut memory = Memory::default();
    memory.note([(7, &chosen()), (8, &Choices::default())].into_iter());
    assert_eq!(recalled(&memory, 7), Some(Choices { currency: None, ..chosen() }));
    assert_eq!(recalled(&memory, 8), None);
    // What is taken back is forgotten.
    memory.note([(7, &Choices { channel: None, ..chosen() })].into_iter());
    assert_eq!(recalled(&memory, 7), Some(Choices { currency: None, channel: None, ..chosen() }));
    memory.note([(7, &Choices::default())].into_iter());
    assert_eq!(memory.write(), "");
}

#[test]
fn an_own_channel_is_called_as_the_next_file() {
    let mut memory = Memory::default();
    memory
        .note([(7, &Choices { channel: Some(Target::Own("February".to_owned())), ..Choices::default() })].into_iter());
    assert_eq!(recalled(&memory, 7).unwrap().channel, Some(Target::Own("March".to_owned())));
}

#[test]
fn what_two_files_of_a_header_differ_in_is_asked_again() {
    let mut memory = Memory::default();
    let other = Choices { channel: Some(Target::Channel(Preset::Google)), ..chosen() };
    memory.note([(7, &chosen()), (9, &chosen()), (7, &other)].into_iter());
    assert_eq!(recalled(&memory, 7), Some(Choices { currency: None, channel: None, ..chosen() }));
    assert_eq!(recalled(&memory, 9), Some(Choices { currency: None, ..chosen() }));
}

#[test]
fn columns_put_right_stay_beside_them() {
    let roles = vec![None, Some(Role::Campaign)];
    let mut memory = Memory::default();
    memory.put_right(7, roles.clone());
    memory.note([(7, &chosen())].into_iter());
    let read = Memory::read(&memory.write());
    assert_eq!(read.roles(), [(7, roles.clone())]);
    assert_eq!(recalled(&read, 7), Some(Choices { currency: None, ..chosen() }));
    // As it was written before there were other choices.
    assert_eq!(Memory::read("7 ,campaign\n").roles(), [(7, roles)]);
}

#[test]
fn nothing_kept_does_harm() {
    for text in ["", "\n\n", "x", "7", "zz spend", "7 \t\t\t\t\t\t\t", "7 nonsense\tnonsense\t=\t1"] {
        let memory = Memory::read(text);
        recalled(&memory, 7);
    }
    // A kind of results that would break the line.
    let mut memory = Memory::default();
    memory.note([(7, &Choices { indicator: Some("a\tb\nc".to_owned()), ..Choices::default() })].into_iter());
    assert_eq!(memory.write(), "");
}

#[test]
fn the_oldest_of_a_hundred_go() {
    let mut memory = Memory::default();
    let keys = 0..150;
    keys.clone().for_each(|key| memory.note([(key, &chosen())].into_iter()));
    let known: Vec<u64> = keys.filter(|key| recalled(&memory, *key).is_some()).collect();
    assert_eq!(known, (50..150).collect::<Vec<_>>());
}

#[test]
fn fields_hold_what_was_chosen_in_them() {
    let other = Choices { separator: Some(Separator::Dot), month_first: Some(true), ..Choices::default() };
    for chosen in [chosen(), other] {
        let mut choices = Choices::default();
        PARTS.into_iter().for_each(|part| choices.choose(part, &chosen.value(part), ""));
        assert_eq!(choices, chosen);
        PARTS.into_iter().for_each(|part| choices.choose(part, "", ""));
        assert_eq!(choices, Choices::default());
    }
}
