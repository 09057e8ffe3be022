//! Cells and lines to days.

use reports::table::day::{DateOrder, Day, DayReading, in_text, iso};
use reports::table::span::{Coverage, Dates, Days, Span};

fn days(text: &str) -> Vec<(String, String)> {
    let written = |day: Option<u32>| day.map_or("-".to_owned(), iso);
    let both = |reading: DayReading| (written(reading.day_first), written(reading.month_first));
    in_text(text).into_iter().map(both).collect()
}

#[test]
fn days_that_leave_no_choice() {
    for (text, expected) in [
        ("2026-10-31", &["2026-10-31"][..]),
        ("2026-10-31 00:00:00", &["2026-10-31"]),
        ("2026-10-31T08:30:00", &["2026-10-31"]),
        ("2026/10/01", &["2026-10-01"]),
        ("20261001", &["2026-10-01"]),
        ("# 20260723-20260922", &["2026-07-23", "2026-09-22"]),
        ("# start date: 20260101", &["2026-01-01"]),
        ("31.10.2026", &["2026-10-31"]),
        ("1.10.2026", &["2026-10-01"]),
        ("october 1, 2026 - october 31, 2026", &["2026-10-01", "2026-10-31"]),
        ("Oct 1 - Oct 31, 2026", &["2026-10-01", "2026-10-31"]),
        ("1. september 2026 - 2. september 2026", &["2026-09-01", "2026-09-02"]),
        ("1. oktober 2026 – 31. oktober 2026", &["2026-10-01", "2026-10-31"]),
        ("1 de outubro de 2026 a 31 de outubro de 2026", &["2026-10-01", "2026-10-31"]),
        ("1 août 2026 - 31 août 2026", &["2026-08-01", "2026-08-31"]),
        ("13/10/2026", &["2026-10-13"]),
        ("all time", &[]),
        ("1.10.26", &["2026-10-01"]),
        ("29/02/2028", &["2028-02-29"]),
        ("2026-02-29", &[]),
        ("31/31/2026", &[]),
        ("2026-02-30", &[]),
        ("campaign 12", &[]),
        ("1.234,56", &[]),
    ] {
        let found = days(text);
        let sure: Vec<_> = found.iter().map(|(a, b)| if b == "-" { a } else { b }).collect();
        assert_eq!(sure, expected.iter().collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn slashes_leave_a_choice() {
    assert_eq!(days("03/04/2026"), [("2026-04-03".to_owned(), "2026-03-04".to_owned())]);
    assert_eq!(days("9/1/2026"), [("2026-01-09".to_owned(), "2026-09-01".to_owned())]);
}

fn known(first: Day, last: Day) -> Coverage {
    Coverage::Known(Days { first, last })
}

fn coverage(texts: &[&str], order: Option<DateOrder>) -> Coverage {
    let mut span = Span::default();
    (1..).zip(texts).for_each(|(line, text)| span.add_cell(text.as_bytes(), line));
    span.coverage(order)
}

#[test]
fn one_day_beyond_the_twelfth_decides_for_all() {
    assert_eq!(coverage(&["03/04/2026", "13/04/2026"], None), known(20_260_403, 20_260_413));
    assert_eq!(coverage(&["03/04/2026", "04/13/2026"], None), known(20_260_304, 20_260_413));
    let open = Coverage::Open(Box::new(Dates {
        example: "03/04/2026".to_owned(),
        line: 2,
        day_first: Days { first: 20_260_303, last: 20_260_504 },
        month_first: Days { first: 20_260_303, last: 20_260_405 },
    }));
    assert_eq!(coverage(&["03/03/2026", "03/04/2026", "04/05/2026"], None), open);
    assert_eq!(coverage(&["03/03/2026"], None), known(20_260_303, 20_260_303));
    assert_eq!(coverage(&["03/04/2026", "04/05/2026"], Some(DateOrder::MonthFirst)), known(20_260_304, 20_260_405));
    assert_eq!(coverage(&["13/04/2026", "04/13/2026"], None), Coverage::Unknown);
    assert_eq!(coverage(&["2026-10-02", "2026-10-01", "no day"], None), known(20_261_001, 20_261_002));
    assert_eq!(coverage(&[], None), Coverage::Unknown);
}
