//! Files that are none, or want to do harm.

use super::HEAD;
use super::book::{Book, zip};
use crate::Problem;
use crate::package::largest_part;
use crate::workbook::csv;
use proptest::prelude::*;

fn good() -> Book {
    let mut book = Book::of(&format!(
        r#"{HEAD}<row r="3" spans="1:3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="2"><v>46326.5</v></c>
           <c r="C3" t="inlineStr"><is><t>R&amp;D</t></is></c><c r="D3" t="e"><v>#N/A</v></c><c r="E3" t="n"><v>1</v></c></row>"#
    ));
    book.sheets.insert(0, ("hidden", String::new()));
    book.strings = "<si><t>text</t></si>".to_owned();
    book
}

fn ole(name: &str) -> Vec<u8> {
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.resize(1025, 0);
    bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(4096, 0);
    bytes
}

#[test]
fn old_and_encrypted_files_are_told() {
    assert_eq!(csv(&ole("Workbook")), Err(Problem::Old));
    assert_eq!(csv(&ole("EncryptedPackage")), Err(Problem::Encrypted));
    assert_eq!(csv(b"\xD0\xCF\x11\xE0"), Err(Problem::Old));
}

#[test]
fn what_is_cut_off_cannot_be_read() {
    let bytes = good().bytes();
    assert!(csv(&bytes).is_ok());
    for length in 0..bytes.len() {
        assert_eq!(csv(&bytes[..length]), Err(Problem::Unreadable), "{length}");
    }
}

#[test]
fn half_a_sheet_is_none() {
    let mut parts = good().parts();
    let sheet = parts.iter().position(|(name, _)| name == "xl/worksheets/sheet1.xml").unwrap();
    while parts[sheet].1.len() > 100 {
        let shorter = parts[sheet].1.len() - 25;
        parts[sheet].1.truncate(shorter);
        assert_eq!(csv(&zip(&parts)), Err(Problem::Unreadable), "{shorter}");
    }
}

#[test]
fn a_part_that_nobody_needs_may_be_broken() {
    let mut parts = good().parts();
    parts.push(("docProps/thumbnail.jpeg".to_owned(), b"a picture".to_vec()));
    let good = csv(&zip(&parts));
    assert!(good.is_ok());
    let name = |bytes: &[u8]| bytes.windows(8).rposition(|window| window == b"docProps").unwrap();
    for (before, value) in [(30, 0xFF), (38, 1)] {
        // In the directory, its sum, then that it is encrypted.
        let mut bytes = zip(&parts);
        let at = name(&bytes) - before;
        bytes[at] = value;
        assert_eq!(csv(&bytes), good);
    }
}

#[test]
fn bombs_are_too_large() {
    let mut parts = good().parts();
    parts.push(("xl/media/image.png".to_owned(), vec![0; 300_000_000]));
    let mut bytes = zip(&parts);
    assert!(bytes.len() < 1_000_000);
    assert_eq!(csv(&bytes), Err(Problem::TooLarge));
    // One that says that it is small is cut off there, for the reader too.
    let size = 300_000_000_u32.to_le_bytes();
    let places: Vec<_> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(&size)).collect();
    assert_eq!(places.len(), 2);
    for at in places {
        bytes[at..at + 4].copy_from_slice(&1_u32.to_le_bytes());
    }
    assert!(largest_part(&bytes).unwrap() < 100_000);
}

#[test]
fn bombs_in_pieces_are_too_large() {
    let mut parts = good().parts();
    parts.extend((0..21).map(|number| (format!("xl/{number}"), vec![0; 10_000_000])));
    assert_eq!(csv(&zip(&parts)), Err(Problem::TooLarge));
    parts.truncate(parts.len() - 2);
    assert!(csv(&zip(&parts)).is_ok());
}

#[test]
fn too_many_parts_are_too_large() {
    let mut parts = good().parts();
    let room = 20_000 - parts.len();
    parts.extend((0..room).map(|number| (format!("xl/{number}"), Vec::new())));
    assert!(csv(&zip(&parts)).is_ok());
    parts.push(("xl/more".to_owned(), Vec::new()));
    assert_eq!(csv(&zip(&parts)), Err(Problem::TooLarge));
}

#[test]
fn a_sheet_is_not_read_without_end() {
    let mut book = Book::of("<!-- nothing -->");
    book.sheets = (0..300).map(|_| ("visible", String::new())).collect();
    let mut parts = book.parts();
    parts.push(("xl/media/image.png".to_owned(), vec![0; 3_000_000]));
    assert!(csv(&zip(&parts)).is_ok());
    parts.push(("xl/media/larger.png".to_owned(), vec![0; 4_000_000]));
    assert_eq!(csv(&zip(&parts)), Err(Problem::TooLarge));
}

#[test]
fn there_is_an_end_to_rows_columns_and_text() {
    let last = format!(r#"{HEAD}<row r="1048576"><c r="ALL1048576"><v>1</v></c><c r="XFD1048576" s="1"/></row>"#);
    assert!(csv(&Book::of(&last).bytes()).is_ok());
    for cell in [r#"<c r="A1048577"><v>1</v></c>"#, r#"<c r="ALM9"><v>1</v></c>"#] {
        assert_eq!(csv(&Book::of(&format!("{HEAD}<row>{cell}</row>")).bytes()), Err(Problem::TooLarge), "{cell}");
    }
    let cell = r#"<row><c t="s"><v>0</v></c></row>"#;
    let mut book = Book::of(&format!("{HEAD}{cell}"));
    book.strings = format!("<si><t>{}</t></si>", "x".repeat(100_000_000));
    assert!(csv(&book.bytes()).is_ok());
    book.sheets = vec![("visible", cell.repeat(2))];
    assert_eq!(csv(&book.bytes()), Err(Problem::TooLarge));
}

#[test]
fn rows_and_cells_come_in_their_order() {
    for cells in [r#"<c r="B3"><v>1</v></c><c r="A3"><v>2</v></c>"#, r#"<c r="B3"><v>1</v></c><c r="B3"><v>2</v></c>"#]
    {
        assert_eq!(csv(&Book::of(&format!("{HEAD}<row>{cells}</row>")).bytes()), Err(Problem::Unreadable), "{cells}");
    }
    let backwards = format!(r#"{HEAD}<row r="1"><c r="B1"><v>1</v></c></row>"#);
    assert_eq!(csv(&Book::of(&backwards).bytes()), Err(Problem::Unreadable));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_stop_it(bytes in proptest::collection::vec(any::<u8>(), 0..300), zip in any::<bool>()) {
        let bytes = if zip { [b"PK\x03\x04".to_vec(), bytes].concat() } else { bytes };
        prop_assert!(csv(&bytes).is_err());
    }

    #[test]
    fn no_change_of_a_file_stops_it(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = good().bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = csv(&bytes);
    }

    #[test]
    fn no_change_of_a_part_stops_it(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), change()), 1..4),
    ) {
        let mut parts = good().parts();
        for (part, at, change) in changes {
            let part = part.index(parts.len());
            let bytes = &mut parts[part].1;
            let at = at.index(bytes.len());
            bytes.splice(at..at + 1, change);
        }
        let _ = csv(&zip(&parts));
    }

    #[test]
    fn no_value_stops_it(
        kind in prop::sample::select(vec!["n", "s", "b", "e", "d", "str", "inlineStr", ""]),
        style in 0..9,
        value in "[-+.0-9eEinfaty#]{0,12}",
    ) {
        let cell = format!(r#"<c r="A3" s="{style}" t="{kind}"><v>{value}</v></c>"#).replace(r#"t="""#, "");
        let _ = csv(&Book::of(&format!("{HEAD}<row>{cell}</row>")).bytes());
    }
}

/// What comes in the place of a byte.
fn change() -> impl Strategy<Value = Vec<u8>> {
    let marks = prop::sample::select(b"<>/\"'&;=0123456789AZ-+:.#!? ".to_vec()).prop_map(|mark| vec![mark]);
    let any = proptest::collection::vec(any::<u8>(), 0..4);
    let digits = proptest::collection::vec(prop::sample::select(b"0123456789ABZ".to_vec()), 1..30);
    prop_oneof![marks, any, digits]
}
