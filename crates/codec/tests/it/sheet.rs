//! Tables as text: delimiters and separators of each language, and nothing that a spreadsheet would calculate.

use codec::sheet::{csv, defused, html, tsv, undefused};
use codec::table::{Cell, Table};
use domain::amount::DecimalSeparator;
use proptest::prelude::*;

fn table(rows: &[&[&str]]) -> Table {
    let cell = |words: &&str| match words.strip_prefix('#') {
        Some(number) => Cell::Number(number.to_owned()),
        None => Cell::Text((*words).to_owned()),
    };
    Table { width: rows[0].len(), cells: rows.concat().iter().map(cell).collect() }
}

#[test]
fn each_language_has_its_separator_and_its_mark() {
    let table = table(&[&["Kanal", "Forbrug"], &["Rød; grøn, \"blå\"", "#1234567.5"], &["a,b", "#3"], &["a;b", ""]]);
    assert_eq!(
        csv(&table, DecimalSeparator::Comma),
        "\u{feff}Kanal;Forbrug\r\n\"Rød; grøn, \"\"blå\"\"\";1234567,5\r\na,b;3\r\n\"a;b\";\r\n"
    );
    assert_eq!(
        csv(&table, DecimalSeparator::Point),
        "\u{feff}Kanal,Forbrug\r\n\"Rød; grøn, \"\"blå\"\"\",1234567.5\r\n\"a,b\",3\r\na;b,\r\n"
    );
    assert_eq!(
        tsv(&table, DecimalSeparator::Comma),
        "Kanal\tForbrug\r\n\"Rød; grøn, \"\"blå\"\"\"\t1234567,5\r\na,b\t3\r\na;b\t\r\n"
    );
}

#[test]
fn html_is_escaped() {
    let table = table(&[&["<b>", "a & b"], &["</td><script>", "#1.5"], &["=1+1", "&lt;"]]);
    assert_eq!(
        html(&table, DecimalSeparator::Comma),
        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><th>&lt;b></th><th>a &amp; b</th></tr>\
         <tr><td>&lt;/td>&lt;script></td><td align=\"right\">1,5</td></tr>\
         <tr><td>'=1+1</td><td>&amp;lt;</td></tr></table>"
    );
}

#[test]
fn formulas_are_defused() {
    for (words, safe) in [
        ("=1+1", "'=1+1"),
        ("+45 70 10 20 30", "'+45 70 10 20 30"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("\0x", "'\0x"),
        (" =1", "' =1"),
        ("\u{a0}\u{3000}=1", "'\u{a0}\u{3000}=1"),
        ("\u{feff}\u{200b}\u{2060}\u{202e}\u{ad}=1", "'\u{feff}\u{200b}\u{2060}\u{202e}\u{ad}=1"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠x", "'＠x"),
        ("a\n=1", "a\n'=1"),
        ("a\r\n =1\n", "a\r\n' =1\n"),
        ("a\u{2028}=1", "a\u{2028}'=1"),
        ("\n=1", "\n'=1"),
        // Nothing to defuse.
        ("", ""),
        ("1+1=2", "1+1=2"),
        ("Google Ads", "Google Ads"),
        ("'=1", "'=1"),
        ("a = b\nc", "a = b\nc"),
    ] {
        assert_eq!(defused(words), safe, "{words:?}");
    }
}

/// Words with a liking for what is dangerous.
fn words() -> impl Strategy<Value = String> {
    prop_oneof!["[=+@＝＋－＠﹢﹣﹦﹫\t\r\n\0 \u{a0}\u{200b}\u{feff}'\";,a1-]{0,8}", any::<String>()]
}

fn cells() -> impl Strategy<Value = Cell> {
    let number = "(0|[1-9][0-9]{0,14})(\\.[0-9]{0,5}[1-9])?";
    prop_oneof![words().prop_map(Cell::Text), number.prop_map(Cell::Number)]
}

fn tables() -> impl Strategy<Value = Table> {
    (2..5_usize)
        .prop_flat_map(|width| (Just(width), prop::collection::vec(prop::collection::vec(cells(), width), 1..5)))
        .prop_map(|(width, rows)| Table { width, cells: rows.concat() })
}

/// What begins a cell for a reader who ends one with each line and passes over what takes no room.
fn beginnings(cell: &str) -> impl Iterator<Item = char> {
    let lines = cell.split(['\n', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']);
    lines.filter_map(|line| line.trim_start_matches([' ', '\u{a0}', '\u{200b}', '\u{feff}']).chars().next())
}

/// What an independent reader reads, in cells. It passes over the mark before a file that says UTF-8.
fn read(text: &str, delimiter: char) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).delimiter(delimiter as u8).terminator(csv::Terminator::CRLF);
    let records = reader.from_reader(text.as_bytes()).into_records().collect::<Result<Vec<_>, _>>().unwrap();
    records.iter().map(|record| record.iter().map(str::to_owned).collect()).collect()
}

proptest! {
    #[test]
    fn no_line_begins_a_formula(words in words()) {
        let safe = defused(&words);
        for first in beginnings(&safe) {
            prop_assert!(!"=+-@\t\r\0＝＋－＠﹢﹣﹦﹫".contains(first), "{safe:?}");
        }
        prop_assert_eq!(safe.replace('\'', ""), words.replace('\'', ""), "more than apostrophes came");
    }

    #[test]
    fn names_come_back_as_they_were(words in words()) {
        let name = words.replace(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "");
        let name = name.trim_start_matches('\'');
        let safe = defused(name);
        prop_assert_eq!(undefused(&safe), name);
    }

    #[test]
    fn another_reader_reads_what_was_written(table in tables()) {
        for (separator, delimiter) in [(DecimalSeparator::Comma, ';'), (DecimalSeparator::Point, ',')] {
            let cell = |cell: &Cell| match cell {
                Cell::Text(words) => defused(words),
                Cell::Number(number) => number.replace('.', &separator.char().to_string()),
            };
            let cells: Vec<Vec<_>> = table.rows().map(|row| row.iter().map(cell).collect()).collect();
            prop_assert_eq!(read(&csv(&table, separator), delimiter), cells.clone());
            prop_assert_eq!(read(&format!("\u{feff}{}", tsv(&table, separator)), '\t'), cells);
        }
    }

    #[test]
    fn html_has_no_more_elements_than_cells(table in tables()) {
        let html = html(&table, DecimalSeparator::Point);
        prop_assert_eq!(html.matches('<').count(), 2 + 2 * table.rows().count() + 2 * table.cells.len());
    }
}
