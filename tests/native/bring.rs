//! Figures from reports beside what stands in the form.

use conversion_cost::domain::amount::DecimalMark;
use conversion_cost::domain::channel::{Channel, ChannelId, MOST_CHANNELS, Preset};
use conversion_cost::domain::date::DateEntry;
use conversion_cost::domain::edit::Edit;
use conversion_cost::domain::entry::Entry;
use conversion_cost::domain::field::Field;
use conversion_cost::domain::figure::Figure;
use conversion_cost::domain::money::Currency;
use conversion_cost::domain::plan::Plan;
use conversion_cost::domain::quantity::Quantity;
use rust_decimal::Decimal;

const MARK: DecimalMark = DecimalMark::Point;
const GOOGLE: ChannelId = ChannelId::Preset(Preset::Google);
const TIKTOK: ChannelId = ChannelId::Preset(Preset::TikTok);

/// Figures as reports give them: Google's, TikTok's and those of an own channel.
fn figures() -> Plan {
    let mut plan = Plan::empty(Currency::DKK, MARK);
    for (id, name, spend) in [(GOOGLE, "", 100), (TIKTOK, "", 50), (ChannelId::Custom(1), "Podcast", 25)] {
        let mut channel = Channel::new(id);
        channel.name = name.to_owned();
        *channel.entry_mut(Quantity::Spend) = Entry::number(Decimal::from(spend), MARK);
        plan.channels.push(channel);
    }
    plan.from = DateEntry::typed("2026-10-01");
    plan.to = DateEntry::typed("2026-10-31");
    *plan.figures.get_mut(Figure::Organic).unwrap() = Entry::number(Decimal::from(7), MARK);
    plan
}

fn form() -> Plan {
    let mut plan = Plan::new(Currency::DKK, MARK);
    for (field, text) in [
        (Field::Now(GOOGLE, Quantity::Spend), "9"),
        (Field::Now(GOOGLE, Quantity::Conversions), "3"),
        (Field::Now(ChannelId::Preset(Preset::Bing), Quantity::Spend), "8"),
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
    let plan = form().edited(&Edit::Bring(Box::new(figures()), false));
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
    let form = form().edited(&Edit::Bring(Box::new(figures()), false));
    let nothing = Plan::empty(Currency::DKK, MARK);
    assert_eq!(form.edited(&Edit::Bring(Box::new(nothing), false)), form);
}

#[test]
fn an_own_channel_is_known_by_its_name_whatever_its_number() {
    let mut plan = form();
    for (number, name) in [(1, "Radio"), (2, " Podcast ")] {
        let mut channel = Channel::new(ChannelId::Custom(number));
        channel.name = name.to_owned();
        plan.channels.push(channel);
    }
    let plan = plan.edited(&Edit::Bring(Box::new(figures()), false));
    assert_eq!(text(&plan, ChannelId::Custom(2), Quantity::Spend), "25");
    assert_eq!(text(&plan, ChannelId::Custom(1), Quantity::Spend), "");
    assert_eq!(plan.channels.len(), 11);
}

#[test]
fn a_form_begun_afresh_has_nothing_else_and_its_numbers_are_written_its_way() {
    let mut figures = figures();
    figures.currency = Currency::NOK;
    *figures.channels[0].entry_mut(Quantity::Spend) = Entry::number(Decimal::new(1005, 1), MARK);
    let plan = form().rewritten(DecimalMark::Comma).edited(&Edit::Bring(Box::new(figures), true));
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
    let plan = plan.edited(&Edit::Bring(Box::new(figures()), false));
    assert_eq!(plan.channels.len(), MOST_CHANNELS);
    assert_eq!(text(&plan, GOOGLE, Quantity::Spend), "100");
    assert_eq!(text(&plan, TIKTOK, Quantity::Spend), "no row");
}
