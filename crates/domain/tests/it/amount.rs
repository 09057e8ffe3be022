//! Typed text to numbers, in both families of decimal separators.

use domain::amount::{self, DecimalSeparator, Problem, Unit};
use domain::canonical;
use domain::money::Currency;
use proptest::prelude::*;
use rust_decimal::Decimal;

use DecimalSeparator::{Comma, Point};

/// The reading in a few letters: a number, `number?other` where it is open, `!proposal` for a shape, or the problem.
fn reading(text: &str, separator: DecimalSeparator, unit: Unit) -> String {
    match amount::parse(text, separator, unit) {
        Ok(None) => "nothing".to_owned(),
        Ok(Some(amount)) => match amount.otherwise {
            Some(other) => format!("{}?{other}", amount.value),
            None => amount.value.to_string(),
        },
        Err(Problem::Shape { proposal }) => format!("!{proposal}"),
        Err(Problem::TooManyDecimals { proposal }) => format!("long!{proposal}"),
        Err(Problem::OtherUnit { sign }) => format!("other {sign}"),
        Err(problem) => format!("{problem:?}"),
    }
}

#[test]
fn what_people_type() {
    let cases = [
        // text, comma language, point language
        ("", "nothing", "nothing"),
        (" \u{a0}\u{202f}", "nothing", "nothing"),
        ("0", "0", "0"),
        ("007", "7", "7"),
        ("12.", "!12", "12"),
        ("12,", "12", "!12"),
        (",5", "0.5", "!0.5"),
        (".5", "!0.5", "0.5"),
        ("1234.56", "!1234.56", "1234.56"),
        ("1234,56", "1234.56", "!1234.56"),
        ("1.234,56", "1234.56", "!1234.56"),
        ("1,234.56", "!1234.56", "1234.56"),
        ("1.234.567,8", "1234567.8", "!1234567.8"),
        ("1 234,56", "1234.56", "!1234.56"),
        ("1\u{a0}234,56", "1234.56", "!1234.56"),
        ("1\u{202f}234\u{2009}567,5", "1234567.5", "!1234567.5"),
        ("1\u{2007}234", "1234", "1234"),
        ("1\u{3000}234", "1234", "1234"),
        ("1'234", "1234", "1234"),
        ("1\u{2019}234", "1234", "1234"),
        ("\u{200e}12\u{200f}", "12", "12"),
        // open readings: the language decides, the other reading is told
        ("1,234", "1.234?1234", "1234?1.234"),
        ("1.234", "1234?1.234", "1.234?1234"),
        ("0,234", "0.234", "!0.234"),
        ("0.234", "!0.234", "0.234"),
        ("1234,567", "1234.567", "!1234.567"),
        // shapes that fit no rule
        ("1.5", "!1.5", "1.5"),
        ("1,5", "1.5", "!1.5"),
        ("1,2,3", "!123", "!123"),
        ("1.2.3", "!123", "!123"),
        ("1,,2", "!12", "!12"),
        ("12.34,5", "!1234.5", "!1234.5"),
        ("1 5", "!15", "!15"),
        ("1 234.567", "!1234.567", "1234.567"),
        ("1.234 567", "!1234567", "!1234567"),
        ("1234 567", "!1234567", "!1234567"),
        // not numbers of the contract
        ("-1", "Negative", "Negative"),
        ("\u{2212}1", "Negative", "Negative"),
        ("-0", "0", "0"),
        ("abc", "NotANumber", "NotANumber"),
        ("1e5", "NotANumber", "NotANumber"),
        ("0x10", "NotANumber", "NotANumber"),
        ("NaN", "NotANumber", "NotANumber"),
        ("Infinity", "NotANumber", "NotANumber"),
        ("1_000", "NotANumber", "NotANumber"),
        ("12\t34", "NotANumber", "NotANumber"),
        ("\u{661}\u{662}", "NotANumber", "NotANumber"),
        ("+5", "NotANumber", "NotANumber"),
        ("5 %", "other %", "other %"),
        ("999999999999999", "999999999999999", "999999999999999"),
        ("1000000000000000", "TooLarge", "TooLarge"),
        ("0000000000000000001", "1", "1"),
    ];
    for (text, comma, point) in cases {
        assert_eq!(reading(text, Comma, Unit::Count), comma, "{text:?} where the comma parts decimals");
        assert_eq!(reading(text, Point, Unit::Count), point, "{text:?} where the point parts decimals");
    }
}

#[test]
fn six_decimals_at_the_most() {
    assert_eq!(reading("0.123456", Point, Unit::Count), "0.123456");
    assert_eq!(reading("0.1234565", Point, Unit::Count), "long!0.123457");
    assert_eq!(reading("999999999999999,123456", Comma, Unit::Count), "999999999999999.123456");
}

#[test]
fn signs_of_the_unit() {
    let money = |code: &str| Unit::Money(code.parse::<Currency>().unwrap());
    let cases = [
        ("kr. 1.234,50", Comma, money("DKK"), "1234.5"),
        ("kr.5", Comma, money("DKK"), "5"),
        ("KR 1 234,50", Comma, money("NOK"), "1234.5"),
        ("1.234,-", Comma, money("DKK"), "1234?1.234"),
        ("1.234,50 kr.", Comma, money("SEK"), "1234.5"),
        ("DKK 12", Comma, money("DKK"), "12"),
        ("12 dkk", Comma, money("DKK"), "12"),
        ("€12.50", Point, money("EUR"), "12.5"),
        ("US$ 1,234.50", Point, money("USD"), "1234.5"),
        ("$-5", Point, money("USD"), "Negative"),
        ("-$5", Point, money("USD"), "Negative"),
        ("€ 100", Comma, money("DKK"), "other €"),
        ("100 EUR", Comma, money("DKK"), "other EUR"),
        ("kr. 100", Point, money("EUR"), "other kr."),
        ("12 %", Comma, Unit::Percent, "12"),
        ("12,5%", Comma, Unit::Percent, "12.5"),
        ("kr. 5", Comma, Unit::Count, "other kr."),
        ("100 clicks", Point, Unit::Count, "NotANumber"),
    ];
    for (text, separator, unit, expected) in cases {
        assert_eq!(reading(text, separator, unit), expected, "{text:?} as {unit:?}");
    }
}

/// Any number of the contract.
fn numbers() -> impl Strategy<Value = Decimal> {
    (0..=999_999_999_999_999_999_999_i128, 0..=6_u32).prop_map(|(digits, scale)| {
        let whole_digits_fit = digits / 10_i128.pow(6 - scale);
        Decimal::from_i128_with_scale(whole_digits_fit, scale).normalize()
    })
}

/// Writes a number with its groups of three.
fn grouped(value: Decimal, separator: DecimalSeparator, group: char) -> String {
    let plain = amount::format(value, separator);
    let (whole, decimals) = plain.split_once(separator.char()).map_or((plain.as_str(), None), |(w, d)| (w, Some(d)));
    let mut text = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if let Some(decimals) = decimals {
        text.push(separator.char());
        text.push_str(decimals);
    }
    text
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(value in numbers(), comma in any::<bool>()) {
        let separator = if comma { Comma } else { Point };
        let dot_or_comma = if comma { '.' } else { ',' };
        prop_assert_eq!(amount::parse(&amount::format(value, separator), separator, Unit::Count).unwrap().unwrap().value, value);
        for group in [' ', '\u{a0}', '\u{202f}', '\u{2019}', dot_or_comma] {
            let text = grouped(value, separator, group);
            prop_assert_eq!(amount::parse(&text, separator, Unit::Count).unwrap().unwrap().value, value, "{:?}", text);
        }
    }

    #[test]
    fn no_text_panics_and_what_is_read_fits_the_contract(text in "[0-9.,' \u{a0}kr€%$a-zA-Z-]{0,40}|.{0,200}") {
        for separator in [Comma, Point] {
            for unit in [Unit::Count, Unit::Percent, Unit::Money(Currency::DKK)] {
                if let Ok(Some(amount)) = amount::parse(&text, separator, unit) {
                    prop_assert_eq!(canonical::parse(&canonical::format(amount.value)), Some(amount.value));
                }
            }
        }
    }

    #[test]
    fn a_proposal_typed_is_accepted(text in "[0-9]{1,5}[., ][0-9]{0,5}[., ]?[0-9]{0,5}") {
        for separator in [Comma, Point] {
            if let Err(Problem::Shape { proposal }) = amount::parse(&text, separator, Unit::Count) {
                let again = amount::parse(&amount::format(proposal, separator), separator, Unit::Count).unwrap().unwrap();
                prop_assert_eq!(again.value, proposal);
            }
        }
    }
}
