//! Links and records of any plan: what is written is read.

use codec::document::PlanDocument;
use codec::link;
use codec::record::Record;
use domain::channel::{Channel, ChannelId, Preset};
use domain::confidence::Level;
use domain::date::DateEntry;
use domain::entry::Entry;
use domain::figure::Figure;
use domain::money::Currency;
use domain::plan::Plan;
use domain::quantity::Quantity;
use proptest::prelude::*;

use super::{SEPARATOR, open};

/// Plans as links carry them: numbers, days, clean names, blank channels only as every new plan has them.
fn plans() -> impl Strategy<Value = Plan> {
    let number = (0_u64..10_u64.pow(15), 0_u32..=6, any::<bool>()).prop_map(|(digits, scale, some)| {
        some.then(|| rust_decimal::Decimal::from_i128_with_scale(i128::from(digits), scale).normalize())
    });
    let entries = prop::collection::vec(number, 10);
    let ids: Vec<_> = Preset::all().map(ChannelId::Preset).chain((1..=6).map(ChannelId::Custom)).collect();
    let order =
        Just(ids).prop_shuffle().prop_flat_map(|ids| (0..=ids.len()).prop_map(move |count| ids[..count].to_vec()));
    let rows = order.prop_flat_map(move |ids| {
        ids.into_iter().map(|id| (Just(id), "[a-zæøå<&%+=#\"А-я]{0,20}", entries.clone())).collect::<Vec<_>>()
    });
    let globals = (
        prop::sample::select(vec!["DKK", "NOK", "JPY"]),
        0_usize..4,
        any::<bool>(),
        prop::collection::vec(prop::option::of(0_u32..9999), Figure::ALL.len()),
    );
    (rows, globals).prop_map(|(rows, (currency, level, dated, numbers))| {
        let mut plan = Plan::empty(currency.parse::<Currency>().unwrap(), SEPARATOR);
        plan.level = Level::ALL[level];
        if dated {
            plan.from = DateEntry::typed("2024-02-29");
            plan.previous_to = DateEntry::typed("2023-12-31");
        }
        for (figure, number) in Figure::ALL.into_iter().zip(numbers) {
            if let Some(number) = number {
                *plan.figures.get_mut(figure).unwrap() = Entry::number(number.into(), SEPARATOR);
            }
        }
        for (id, name, numbers) in rows {
            let mut channel = Channel::new(id);
            if matches!(id, ChannelId::Custom(_)) {
                channel.name = name.trim().to_owned();
            }
            for (place, number) in numbers.into_iter().enumerate() {
                let quantity = Quantity::ALL[place % 5];
                let entries = if place < 5 { &mut channel.current } else { &mut channel.previous };
                *entries.get_mut(quantity) =
                    number.map_or_else(Entry::default, |number| Entry::number(number, SEPARATOR));
            }
            if !channel.is_blank() {
                plan.channels.push(channel);
            }
        }
        // The order of a link: channels of the period first, then those that only the previous one has.
        plan.channels.sort_by_key(|channel| channel.name.is_empty() && channel.current.is_blank());
        for preset in Preset::DEFAULT {
            if plan.channel(ChannelId::Preset(preset)).is_none() {
                plan.channels.push(Channel::new(ChannelId::Preset(preset)));
            }
        }
        plan
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_and_written_again(plan in plans()) {
        let text = link::write(&plan);
        if text.chars().count() <= link::MAX_LINK_CHARS {
            let says_something = text.matches('&').count() > 1;
            prop_assert!(says_something);
            let link = open(&text);
            prop_assert_eq!(&link.notices, &[]);
            let again = link.plan.unwrap();
            prop_assert_eq!(&link::write(&again), &text);
            prop_assert_eq!(again, plan);
        }
    }

    #[test]
    fn what_is_saved_is_read_and_saved_again(plan in plans()) {
        let document = PlanDocument::of(&plan);
        let text = Record { revision: 1, saved: String::new(), plan: document }.write();
        prop_assert_eq!(Record::read(&text).unwrap().plan.plan(Currency::USD, SEPARATOR), plan);
    }
}
