//! Workbooks made by hand.

use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// The formats of cells, by their place: none, a date, a date with its time, a date of one's own, a duration, a time,
/// money with letters that could be a date's.
const STYLES: &str = r##"<numFmts><numFmt numFmtId="164" formatCode="dd\-mm\-yyyy"/>
    <numFmt numFmtId="165" formatCode="#,##0.00\ &quot;dkr. om dagen&quot;"/></numFmts>
    <fonts><font><name val="Calibri"/></font></fonts>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="46"/>
    <xf numFmtId="20"/><xf numFmtId="165"/></cellXfs>"##;

/// A workbook; sheets are (their `state`, the XML of their rows).
#[derive(Clone, Default)]
pub(super) struct Book {
    pub(super) sheets: Vec<(&'static str, String)>,
    /// The XML of the shared strings.
    pub(super) strings: String,
    /// The attributes of `workbookPr`.
    pub(super) settings: &'static str,
}

impl Book {
    /// One sheet.
    pub(super) fn of(rows: &str) -> Self {
        Self { sheets: vec![("visible", rows.to_owned())], ..Self::default() }
    }

    /// Its parts, by name. No `uniqueCount` of strings: calamine takes memory for as many as that says, and ends the
    /// program where there is less (its issue 684).
    pub(super) fn parts(&self) -> Vec<(String, Vec<u8>)> {
        let (mut list, mut relations) = (String::new(), String::new());
        let mut parts = Vec::new();
        for (number, (state, rows)) in self.sheets.iter().enumerate() {
            list += &format!(r#"<sheet name="S{number}" sheetId="{number}" state="{state}" r:id="r{number}"/>"#);
            relations += &relation(&format!("r{number}"), "worksheet", &format!("worksheets/sheet{number}.xml"));
            let sheet = format!("<sheetData>{rows}</sheetData>");
            parts.push((format!("xl/worksheets/sheet{number}.xml"), element("worksheet", &sheet)));
        }
        let list = format!("<workbookPr {}/><sheets>{list}</sheets>", self.settings);
        let whole = relation("r0", "officeDocument", "xl/workbook.xml");
        parts.extend([
            ("_rels/.rels".to_owned(), element("Relationships", &whole)),
            ("xl/workbook.xml".to_owned(), element("workbook", &list)),
            ("xl/_rels/workbook.xml.rels".to_owned(), element("Relationships", &relations)),
            ("xl/styles.xml".to_owned(), element("styleSheet", STYLES)),
            ("xl/sharedStrings.xml".to_owned(), element("sst", &self.strings)),
        ]);
        parts
    }

    /// The file.
    pub(super) fn bytes(&self) -> Vec<u8> {
        zip(&self.parts())
    }
}

/// A zip with these entries.
pub(super) fn zip(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn relation(id: &str, kind: &str, target: &str) -> String {
    format!(r#"<Relationship Id="{id}" Type="{TYPES}/{kind}" Target="{target}"/>"#)
}

fn element(name: &str, content: &str) -> Vec<u8> {
    format!(r#"<?xml version="1.0"?><{name} xmlns="{MAIN}" xmlns:r="{TYPES}">{content}</{name}>"#).into_bytes()
}
