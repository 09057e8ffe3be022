//! Figures from reports beside what stands in the form.

use domain::amount::DecimalSeparator;
use domain::channel::{Channel, ChannelId, MAX_CHANNELS, Preset};
use domain::date::DateEntry;
use domain::edit::Edit;
use domain::entry::Entry;
use domain::field::Field;
use domain::figure::Figure;
use domain::money::Currency;
use domain::plan::Plan;
use domain::quantity::Quantity;
use rust_decimal::Decimal;

const SEPARATOR: DecimalSeparator = DecimalSeparator::Point;
const GOOGLE: ChannelId = ChannelId::Preset(Preset::Google);
const TIKTOK: ChannelId = ChannelId::Preset(Preset::TikTok);

/// Figures as reports give them: Google's, TikTok's and those of an own channel.
fn figures() -> Plan {
    let mut plan = Plan::empty(Currency::DKK, SEPARATOR);
    for (id, name, spend) in [(GOOGLE, "", 100), (TIKTOK, "", 50), (ChannelId::Custom(1), "Podcast", 25)] {
        let mut channel = Channel::new(id);
        channel.name = name.to_owned();
        *channel.entry_mut(Quantity::Spend) = Entry::number(Decimal::from(spend), SEPARATOR);
        plan.channels.push(channel);
    }
    plan.from = DateEntry::typed("2026-10-01");
    plan.to = DateEntry::typed("2026-10-31");
    *plan.figures.get_mut(Figure::Organic).unwrap() = Entry::number(Decimal::from(7), SEPARATOR);
    plan
}

fn form() -> Plan {
    let mut plan = Plan::new(Currency::DKK, SEPARATOR);
    for (field, text) in [
        (Field::Current(GOOGLE, Quantity::Spend), "9"),
        (Field::Current(GOOGLE, Quantity::Conversions), "3"),
        (Field::Current(ChannelId::Preset(Preset::Bing), Quantity::Spend), "8"),
        (Field::Figure(Figure::Target), "60"),
    ] {
        plan = plan.edited(&Edit::Enter(field, text.to_owned()));
    }
    plan
}

fn text(plan: &Plan, id: ChannelId, quantity: Quantity) -> &str {
    plan.channel(id).map_or("no row", |channel| channel.entry(quantity).text())
}

#[test]
fn what_a_report_has_is_put_in_and_all_else_stays() {
    let plan = form().edited(&Edit::MergeReports { figures: Box::new(figures()), replace: false });
    assert_eq!(text(&plan, GOOGLE, Quantity::Spend), "100");
    assert_eq!(text(&plan, GOOGLE, Quantity::Conversions), "3");
    assert_eq!(text(&plan, ChannelId::Preset(Preset::Bing), Quantity::Spend), "8");
    assert_eq!(text(&plan, TIKTOK, Quantity::Spend), "50");
    assert_eq!(plan.channel(ChannelId::Custom(1)).unwrap().name, "Podcast");
    assert_eq!((plan.from.text(), plan.to.text()), ("2026-10-01", "2026-10-31"));
    assert_eq!(plan.figures.get(Figure::Organic).text(), "7");
    assert_eq!(plan.figures.get(Figure::Target).text(), "60");
}

#[test]
fn what_a_report_has_not_stays() {
    let form = form().edited(&Edit::MergeReports { figures: Box::new(figures()), replace: false });
    let nothing = Plan::empty(Currency::DKK, SEPARATOR);
    assert_eq!(form.edited(&Edit::MergeReports { figures: Box::new(nothing), replace: false }), form);
}

#[test]
fn an_own_channel_is_known_by_its_name_whatever_its_number() {
    let mut plan = form();
    for (number, name) in [(1, "Radio"), (2, " Podcast ")] {
        let mut channel = Channel::new(ChannelId::Custom(number));
        channel.name = name.to_owned();
        plan.channels.push(channel);
    }
    let plan = plan.edited(&Edit::MergeReports { figures: Box::new(figures()), replace: false });
    assert_eq!(text(&plan, ChannelId::Custom(2), Quantity::Spend), "25");
    assert_eq!(text(&plan, ChannelId::Custom(1), Quantity::Spend), "");
    assert_eq!(plan.channels.len(), 11);
}

#[test]
fn a_form_begun_afresh_has_nothing_else_and_its_numbers_are_written_its_way() {
    let mut figures = figures();
    figures.currency = Currency::NOK;
    *figures.channels[0].entry_mut(Quantity::Spend) = Entry::number(Decimal::new(1005, 1), SEPARATOR);
    let plan = form()
        .rewritten(DecimalSeparator::Comma)
        .edited(&Edit::MergeReports { figures: Box::new(figures), replace: true });
    assert_eq!(plan.currency, Currency::NOK);
    assert_eq!(text(&plan, GOOGLE, Quantity::Spend), "100,5");
    assert_eq!(text(&plan, GOOGLE, Quantity::Conversions), "");
    assert_eq!(plan.figures.get(Figure::Target).text(), "");
}

#[test]
fn a_full_form_takes_what_has_a_row() {
    let mut plan = form();
    while plan.has_room() {
        plan = plan.edited(&Edit::Add(None));
    }
    let plan = plan.edited(&Edit::MergeReports { figures: Box::new(figures()), replace: false });
    assert_eq!(plan.channels.len(), MAX_CHANNELS);
    assert_eq!(text(&plan, GOOGLE, Quantity::Spend), "100");
    assert_eq!(text(&plan, TIKTOK, Quantity::Spend), "no row");
}
