//! What comes of workbooks that are as they should be; `hostile` has the others.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop where it stands")]

mod book;
mod hostile;

use crate::Problem;
use crate::workbook::csv;
use book::Book;

/// Two rows, and a third that is asked for.
const HEAD: &str = r#"<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="2"><c r="A2" t="str"><v>b</v></c></row>"#;

fn read(book: &Book) -> String {
    String::from_utf8(csv(&book.bytes()).unwrap()).unwrap()
}

/// What is read of one cell, given as XML without its place, in the third row.
fn cell(xml: &str) -> String {
    cell_of(&Book::default(), xml)
}

fn cell_of(book: &Book, xml: &str) -> String {
    let row = format!(r#"<row r="3"><c r="A3" {xml}</c><c r="B3" t="b"><v>1</v></c></row>"#);
    let book = Book { sheets: vec![("visible", format!("{HEAD}{row}"))], ..book.clone() };
    let text = read(&book);
    text.strip_prefix("a\nb\n").unwrap().strip_suffix(",TRUE\n").unwrap().to_owned()
}

fn number(value: &str, style: usize) -> String {
    cell(&format!(r#"s="{style}"><v>{value}</v>"#))
}

#[test]
fn numbers_are_what_excel_shows() {
    for (value, shown) in [
        ("1234.5600000000001", "1234.56"),
        ("0.30000000000000004", "0.3"),
        ("0.10000000000000009", "0.1"),
        ("3000", "3000"),
        ("3000.0", "3000"),
        ("-12.5", "-12.5"),
        ("-0", "0"),
        ("1E-3", "0.001"),
        ("1.5E-7", "0.00000015"),
        ("1E+21", "1000000000000000000000"),
        ("123456789012345678", "123456789012346000"),
        ("123456789012345", "123456789012345"),
        ("0.333333333333333315", "0.333333333333333"),
        ("1.7976931348623157E308", ""),
        ("nan", ""),
        ("", ""),
    ] {
        assert_eq!(number(value, 0), shown, "{value}");
        assert_eq!(number(value, 6), shown, "{value} as money");
    }
    assert_eq!(cell(r#"t="n"><f>1+1</f><v>2</v>"#), "2");
}

#[test]
fn dates_are_told_by_their_format() {
    for (value, style, shown) in [
        ("46326", 0, "46326"),
        ("46326", 1, "2026-10-31"),
        ("46326", 2, "2026-10-31"),
        ("46326", 3, "2026-10-31"),
        ("46326.354166666664", 2, "2026-10-31T08:30:00"),
        ("46326.3541666667", 3, "2026-10-31T08:30:00"),
        ("46325.999999999993", 2, "2026-10-31"),
        ("46326.00001", 2, "2026-10-31"),
        ("46326.00002", 2, "2026-10-31T00:00:01"),
        ("1", 1, "1900-01-01"),
        ("2958465", 1, "9999-12-31"),
        ("2958466", 1, "2958466"),
        ("-1", 1, "-1"),
        ("0.354166666666667", 5, "08:30:00"),
        ("0", 5, "00:00:00"),
        ("1.0423611111111111", 4, "25:01:00"),
        ("0.3541666666666666", 4, "8:30:00"),
        ("-0.5", 4, "-0.5"),
    ] {
        assert_eq!(number(value, style), shown, "{value} as {style}");
    }
    let book = Book { settings: r#"date1904="1""#, ..Book::default() };
    assert_eq!(cell_of(&book, r#"s="1"><v>44864</v>"#), "2026-10-31");
    for (value, shown) in [
        ("2026-10-31", "2026-10-31"),
        ("2026-10-31T00:00:00", "2026-10-31"),
        ("2026-10-31T00:00:00.000Z", "2026-10-31"),
        ("2026-10-31T08:30:00.000", "2026-10-31T08:30:00"),
        ("2026-10-31T08:30:00Z", "2026-10-31T08:30:00"),
    ] {
        assert_eq!(cell(&format!(r#"t="d"><v>{value}</v>"#)), shown, "{value}");
    }
}

#[test]
fn text_stays_as_it_is() {
    let book = Book {
        strings: "<si><t>Søgeord</t></si><si><r><t>Face</t></r><r><rPr><b/></rPr><t>book</t></r></si>\
                  <si><t xml:space=\"preserve\"> 1.234,56 </t></si><si><t>R&amp;D &lt;3&gt;</t></si><si/>"
            .to_owned(),
        ..Book::default()
    };
    for (index, shown) in ["Søgeord", "Facebook", "\" 1.234,56 \"", "R&D <3>", ""].into_iter().enumerate() {
        assert_eq!(cell_of(&book, &format!(r#"t="s"><v>{index}</v>"#)), shown);
    }
    for text in ["0012", "1e5", "+4512345678", "2026-10-31", "TRUE", "=1+1", "Åse"] {
        assert_eq!(cell(&format!(r#"t="inlineStr"><is><t>{text}</t></is>"#)), text);
        assert_eq!(cell(&format!(r#"t="str"><f>A1</f><v>{text}</v>"#)), text);
    }
}

#[test]
fn what_has_no_value_is_empty() {
    assert_eq!(cell(r#"t="b"><v>0</v>"#), "FALSE");
    for error in ["#N/A", "#DIV/0!", "#SPILL!", "#GETTING_DATA"] {
        assert_eq!(cell(&format!(r#"t="e"><v>{error}</v>"#)), "", "{error}");
    }
    assert_eq!(cell(">"), "");
}

#[test]
fn fields_are_quoted_where_they_must_be() {
    for (text, shown) in [
        ("a,b", "\"a,b\""),
        ("a\"b", "\"a\"\"b\""),
        ("a\nb", "\"a\nb\""),
        ("a_x000D_b", "\"a\rb\""),
        ("a;b\tc", "a;b\tc"),
    ] {
        assert_eq!(cell(&format!(r#"t="inlineStr"><is><t>{text}</t></is>"#)), shown);
    }
}

#[test]
fn columns_stay_aligned_and_empty_rows_go() {
    let book = Book::of(
        r#"<row r="3"><c r="B3"><v>1</v></c><c r="C3" s="1"/><c r="D3"><v>2</v></c><c r="F3" t="str"><v></v></c></row>
           <row r="4"><c r="A4" s="1"/></row><row r="5"/>
           <row r="1000"><c r="AA1000"><v>3</v></c></row>
           <row><c><v>4</v></c><c/><c><v>5</v></c></row>"#,
    );
    assert_eq!(read(&book), format!(",1,,2\n{}3\n4,,5\n", ",".repeat(26)));
}

#[test]
fn the_first_visible_sheet_with_two_rows_is_read() {
    let rows = |text: &str| {
        let cell = format!(r#"<c t="str"><v>{text}</v></c>"#);
        format!("<row>{cell}</row><row>{cell}</row>")
    };
    let title = r#"<row r="1"><c r="A1" t="str"><v>Report</v></c></row><row r="2"><c r="A2" s="1"/></row>"#;
    let sheets = vec![
        ("hidden", rows("hidden")),
        ("veryHidden", rows("very hidden")),
        ("visible", String::new()),
        ("visible", title.to_owned()),
        ("visible", rows("this")),
        ("visible", rows("later")),
    ];
    let mut book = Book { sheets, ..Book::default() };
    assert_eq!(read(&book), "this\nthis\n");
    book.sheets.truncate(4);
    assert_eq!(csv(&book.bytes()), Ok(Vec::new()));
}

#[test]
fn problems_have_names() {
    let problems = [Problem::Unreadable, Problem::TooLarge, Problem::Encrypted, Problem::Old];
    assert_eq!(problems.map(Problem::name), ["unreadable", "too-large", "encrypted", "old"]);
}
