//! Languages: tags, and sentences that hold together.

use domain::amount::{DecimalSeparator, Problem, Unit};
use domain::channel::{Channel, ChannelId, Preset};
use domain::money::Currency;
use i18n::{Language, Template};
use rust_decimal::Decimal;

#[test]
fn a_sentence_that_ends_with_kroner_has_one_full_stop() {
    assert_eq!(Template("Mellem {0} og {1}.").with(&["1 kr.", "2 kr."]), "Mellem 1 kr. og 2 kr.");
    assert_eq!(Template("{0}.").with(&["2 €"]), "2 €.");
}

#[test]
fn tags() {
    for (tag, language) in [
        ("da", Language::Danish),
        ("da-DK", Language::Danish),
        ("nb", Language::Norwegian),
        ("no", Language::Norwegian),
        ("nn-NO", Language::Norwegian),
        ("EN_us", Language::English),
        ("en-GB", Language::English),
    ] {
        assert_eq!(tag.parse::<Language>().ok(), Some(language), "{tag}");
    }
    for tag in ["", "fr", "dan", "-", "d a"] {
        assert_eq!(tag.parse::<Language>().ok(), None, "{tag}");
    }
}

#[test]
fn proposals_are_written_the_languages_way() {
    let problem = Problem::Shape { proposal: Decimal::new(15, 1) };
    for (language, proposal) in [(Language::Danish, "1,5"), (Language::Norwegian, "1,5"), (Language::English, "1.5")] {
        let sentence = language.texts().messages.problem(&problem, language.separator(), Unit::Money(Currency::DKK));
        assert!(sentence.contains(proposal), "{sentence}");
    }
    assert_eq!(Language::English.separator(), DecimalSeparator::Point);
}

#[test]
fn what_is_filled_in_is_never_a_place_itself() {
    let m = &Language::English.texts().messages;
    assert_eq!(m.status_cheapest.with(&["{1}", "{0}"]), "Cheapest channel: {1}, {0}.");
    assert_eq!(m.edit_remove.with(&["a } b { c"]), "a } b { c removed");
}

#[test]
fn fields_of_a_link_are_named_in_words() {
    let names = ["bing.spend", "custom7.value", "prev.x.clicks", "currency", "v"].map(str::to_owned);
    let words = "Bing: Spend (bing.spend), Own channel 7: Revenue (custom7.value), prev.x.clicks, currency, v";
    assert_eq!(Language::English.texts().messages.fields(&names), words);
}

#[test]
fn own_names_are_quoted_and_turn_nothing_around() {
    let mut channel = Channel::new(ChannelId::Custom(2));
    let name = |channel: &Channel| Language::Norwegian.texts().messages.channel_name(channel);
    assert_eq!(name(&channel), "Egen kanal 2");
    channel.name = " \u{2069}\u{202e}Google Ads ".to_owned();
    assert_eq!(name(&channel), "«\u{2068}Google Ads\u{2069}»");
    assert_eq!(name(&Channel::new(ChannelId::Preset(Preset::Google))), "Google Ads");
}
