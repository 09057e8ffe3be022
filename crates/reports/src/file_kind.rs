//! What a file is, by its name and its first bytes; whether a text is a table.

/// How many bytes at its beginning tell what a file is.
pub const HEAD: usize = 100;

/// The largest file in bytes that is looked at as figures that the calculator saved.
pub const LARGEST_SAVED_COPY: f64 = 1e6;

/// The largest workbook in bytes that is read: all of it is in memory then.
pub const LARGEST_WORKBOOK: f64 = 2e8;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Figures that the calculator itself saved.
    SavedCopy,
    /// A workbook, of whichever version of Excel.
    Workbook,
    /// Text, or nothing that is known.
    Text,
}

impl FileKind {
    /// What a file of this name is that begins so.
    pub fn of(name: &str, head: &[u8]) -> Self {
        let is_json = name.to_ascii_lowercase().ends_with(".json");
        // A zip, and what Excel wrote before, which also is what is around a workbook with a password.
        let is_workbook = head.starts_with(b"PK\x03\x04") || head.starts_with(b"\xd0\xcf\x11\xe0");
        if is_json || head.trim_ascii_start().starts_with(b"{") {
            Self::SavedCopy
        } else if is_workbook {
            Self::Workbook
        } else {
            Self::Text
        }
    }
}

/// Whether a text is a table: its first two lines have cells.
pub fn is_table(text: &str) -> bool {
    let mut lines = text.lines();
    let mut has_cells = || lines.next().is_some_and(|line| line.contains(['\t', ';', ',']));
    has_cells() && has_cells()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_first_bytes_or_its_name() {
        for (name, head, kind) in [
            ("a.csv", "Campaign,Cost\n", FileKind::Text),
            ("a.csv", "PK\u{3}\u{4}", FileKind::Workbook),
            ("a.xlsx", "Campaign,Cost\n", FileKind::Text),
            ("A.JSON", "", FileKind::SavedCopy),
            ("a.txt", " \r\n{\"schema\":1", FileKind::SavedCopy),
            ("json", "", FileKind::Text),
        ] {
            assert_eq!(FileKind::of(name, head.as_bytes()), kind, "{name}: {head:?}");
        }
        assert_eq!(FileKind::of("a.xls", b"\xd0\xcf\x11\xe0\xa1"), FileKind::Workbook);
    }

    #[test]
    fn a_number_is_no_table() {
        for (text, expected) in [
            ("1 234,50\r\n", false),
            ("1,2", false),
            ("", false),
            ("a\tb\n1\t2\n", true),
            ("a;b\r\n1;2", true),
            ("one,two\nthree", false),
            ("one\na,b\nc,d", false),
        ] {
            assert_eq!(is_table(text), expected, "{text:?}");
        }
    }
}
