//! Numbers out: what the browser writes, our own parser reads back, in each language.

use conversion_cost::browser::intl::{self, CurrencyNames, NumberFormats, Style};
use domain::amount::{self, Unit};
use domain::canonical;
use i18n::Language;
use wasm_bindgen_test::wasm_bindgen_test;

const NUMBERS: [&str; 9] =
    ["0", "7", "68.97", "1234.5", "12500", "1234567.891234", "0.000001", "999999999999999", "999999999999999.999999"];

fn format(language: &'static str, style: Style, number: &str) -> String {
    NumberFormats::new(language).format(style, number)
}

#[wasm_bindgen_test]
fn what_the_browser_writes_is_read_back_exactly() {
    for language in Language::ALL {
        for number in NUMBERS {
            let written = format(language.tag(), Style::Plain, number);
            let read = amount::parse(&written, language.separator(), Unit::Count).unwrap().unwrap();
            assert_eq!(canonical::format(read.value), number, "{language:?} wrote {written:?}");
        }
    }
}

#[wasm_bindgen_test]
fn money_is_read_back_with_its_sign() {
    for language in Language::ALL {
        let currency = language.currency();
        let written = format(language.tag(), Style::Currency(currency.to_string()), "1234.5");
        let read = amount::parse(&written, language.separator(), Unit::Money(currency)).unwrap().unwrap();
        assert_eq!(canonical::format(read.value), "1234.5", "{language:?} wrote {written:?}");
    }
}

#[wasm_bindgen_test]
fn each_language_has_its_own_separators() {
    let written = |language: Language, style| format(language.tag(), style, "1234.5").replace('\u{a0}', " ");
    assert_eq!(written(Language::Danish, Style::Fixed(2)), "1.234,50");
    assert_eq!(written(Language::Norwegian, Style::Fixed(2)), "1 234,50");
    assert_eq!(written(Language::English, Style::Fixed(2)), "1,234.50");
    assert_eq!(format("da", Style::Percent, "51.7").replace('\u{a0}', " "), "51,7 %");
    assert_eq!(format("en", Style::Percent, "51.7"), "51.7%");
}

#[wasm_bindgen_test]
fn currencies_have_names_and_decimals() {
    for (code, decimals) in [("DKK", 2), ("JPY", 0), ("KWD", 3)] {
        assert_eq!(NumberFormats::new("en").currency_decimals(code), decimals, "{code}");
    }
    assert_eq!(CurrencyNames::new("da").of("NOK"), "norsk krone");
    assert_eq!(CurrencyNames::new("en").of("QQQ"), "QQQ", "an unknown code stands for itself");
    assert!(intl::currencies().iter().any(|code| code == "ISK"));
}

#[wasm_bindgen_test]
fn what_the_browser_refuses_is_no_exception() {
    assert_eq!(format("not a language", Style::Plain, "1.5"), "1.5");
    assert_eq!(NumberFormats::new("en").currency_decimals("no currency"), 2);
}
