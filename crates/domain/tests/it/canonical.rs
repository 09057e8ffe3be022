//! The contract's form of numbers.

use domain::canonical::{format, parse};

#[test]
fn only_the_canonical_form_is_read() {
    for text in ["0", "7", "1234.5", "0.000001", "999999999999999.999999", "10", "0.10"] {
        assert!(parse(text).is_some(), "{text}");
    }
    for text in [
        "",
        ".",
        "1.",
        ".5",
        "01",
        "00",
        "-0",
        "-1",
        "+1",
        "1e3",
        "1,5",
        "1 000",
        " 1",
        "1.2.3",
        "1.1234567",
        "1000000000000000",
        "NaN",
        "Infinity",
        "0x10",
        "\u{661}",
        "1\0",
    ] {
        assert_eq!(parse(text), None, "{text:?}");
    }
}

#[test]
fn writing_drops_trailing_zeros() {
    for (text, canonical) in [("2.500000", "2.5"), ("0.0", "0"), ("100", "100"), ("1200.00", "1200")] {
        assert_eq!(format(parse(text).unwrap()), canonical);
    }
}
