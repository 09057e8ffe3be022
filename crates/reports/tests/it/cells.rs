//! Cells to numbers.

use reports::table::number::{Cell, decimal};

/// The readings with a dot and with a comma for a separator, as people write them.
fn readings(cell: &str) -> (String, String) {
    let written = |units: Option<i128>| units.map_or("-".to_owned(), |units| units.to_string());
    let shown = |units: Option<i128>| match units {
        Some(units) if units >= 0 => decimal(units).unwrap().normalize().to_string(),
        other => written(other.map(|units| units / 1_000_000_000_000)),
    };
    match Cell::read(cell.as_bytes()) {
        Cell::Number { dot, comma } => (shown(dot), shown(comma)),
        other => (format!("{other:?}"), String::new()),
    }
}

#[test]
fn numbers_as_platforms_write_them() {
    for (cell, dot, comma) in [
        ("0", "0", "0"),
        ("457813", "457813", "457813"),
        ("89440.42", "89440.42", "-"),
        ("825,93", "-", "825.93"),
        ("1,103,153", "1103153", "-"),
        ("1.103.153", "-", "1103153"),
        ("4,516,727.66", "4516727.66", "-"),
        ("1.234,56", "-", "1234.56"),
        // Open: a thousand, or one and a bit.
        ("1,234", "1234", "1.234"),
        ("1.234", "1.234", "1234"),
        ("12.345", "12.345", "12345"),
        ("1234.567", "1234.567", "-"),
        ("0.123", "0.123", "-"),
        ("0,123", "-", "0.123"),
        ("1 020,50", "-", "1020.5"),
        ("1\u{202f}020,50", "-", "1020.5"),
        ("12\u{a0}345", "12345", "12345"),
        ("1 234,567", "-", "1234.567"),
        ("1'234.50", "1234.5", "-"),
        ("kr. 1.234,50", "-", "1234.5"),
        ("1.234,50 kr.", "-", "1234.5"),
        ("$1,234.50", "1234.5", "-"),
        ("DKK 100", "100", "100"),
        ("100,-", "100", "100"),
        ("₹81.08", "81.08", "-"),
        ("1.49%", "1.49", "-"),
        ("12 %", "12", "12"),
        (".5", "0.5", "-"),
        (" 45 ", "45", "45"),
        ("-5", "-5", "-5"),
        ("\u{2212}5", "-5", "-5"),
        ("0.30000000000000004", "0.3", "-"),
        ("123456789012345", "123456789012345", "123456789012345"),
    ] {
        assert_eq!(readings(cell), (dot.to_owned(), comma.to_owned()), "{cell}");
    }
}

#[test]
fn what_is_missing_is_no_zero() {
    for cell in ["", " ", "--", " --", "-", "–", "\u{a0}"] {
        assert_eq!(Cell::read(cell.as_bytes()), Cell::Missing, "{cell:?}");
    }
    for cell in ["<5", "< 10", "<1,000"] {
        assert_eq!(Cell::read(cell.as_bytes()), Cell::Masked, "{cell:?}");
    }
}

#[test]
fn what_is_no_number_is_not_guessed() {
    let bad = [
        "abc",
        ".",
        ",",
        "1,2,3",
        "1.2.3",
        "1,23,456",
        "1,23.4",
        "1,234.5.6",
        "5 of 9",
        "12 apples",
        "1234,567,890",
        "2026-10-31",
        "--5",
        "5-",
        "٣",
    ];
    for cell in bad {
        assert_eq!(Cell::read(cell.as_bytes()), Cell::Unreadable, "{cell:?}");
    }
    assert_eq!(Cell::read(b"\xff1"), Cell::Unreadable);
    assert_eq!(Cell::read("9".repeat(40).as_bytes()), Cell::Unreadable);
}

#[test]
fn a_sum_beyond_what_can_be_shown_is_none() {
    let unit = 1_000_000_000_000_i128;
    assert_eq!(decimal(999_999_999_999_999 * unit).unwrap().to_string(), "999999999999999.000000");
    assert_eq!(decimal(1_000_000_000_000_000 * unit), None);
    assert_eq!(decimal(-1), None);
    // Half away from zero.
    assert_eq!(decimal(500_000).unwrap().normalize().to_string(), "0.000001");
    assert_eq!(decimal(499_999).unwrap().normalize().to_string(), "0");
}
