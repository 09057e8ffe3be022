//! Tables as text: for files that spreadsheets open, and for the clipboard.
//!
//! What begins like a formula is one to a spreadsheet, and names come from links and files of others. So all words are
//! defused here, whatever they are; numbers are not, as they are written from numbers.

use super::table::{Cell, Table};
use domain::amount::DecimalSeparator;

/// A file of comma-separated values (RFC 4180) that a spreadsheet in a language with this decimal separator opens as it stands:
/// UTF-8, and it says so, as Excel takes it for something older otherwise.
pub fn csv(table: &Table, separator: DecimalSeparator) -> String {
    let delimiter = match separator {
        DecimalSeparator::Comma => ';',
        DecimalSeparator::Point => ',',
    };
    format!("\u{feff}{}", delimited(table, delimiter, separator))
}

/// Text that spreadsheets take apart when it is pasted.
pub fn tsv(table: &Table, separator: DecimalSeparator) -> String {
    delimited(table, '\t', separator)
}

/// A table for mails, which spreadsheets take as well. Its lines are HTML's own: mails keep no style sheet.
pub fn html(table: &Table, separator: DecimalSeparator) -> String {
    let mut html = r#"<table border="1" cellspacing="0" cellpadding="4">"#.to_owned();
    for (place, row) in table.rows().enumerate() {
        html.push_str("<tr>");
        for cell in row {
            let (open, close) = match cell {
                _ if place == 0 => ("<th>", "</th>"),
                Cell::Number(_) => (r#"<td align="right">"#, "</td>"),
                Cell::Text(_) => ("<td>", "</td>"),
            };
            html.push_str(open);
            html.push_str(&words(cell, separator).replace('&', "&amp;").replace('<', "&lt;"));
            html.push_str(close);
        }
        html.push_str("</tr>");
    }
    html + "</table>"
}

fn delimited(table: &Table, delimiter: char, separator: DecimalSeparator) -> String {
    let mut text = String::new();
    for row in table.rows() {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                text.push(delimiter);
            }
            let words = words(cell, separator);
            let is_special = |c| c == delimiter || matches!(c, '"' | '\r' | '\n');
            let quote = if words.chars().any(is_special) { "\"" } else { "" };
            text.push_str(quote);
            text.push_str(&words.replace('"', "\"\""));
            text.push_str(quote);
        }
        text.push_str("\r\n");
    }
    text
}

fn words(cell: &Cell, separator: DecimalSeparator) -> String {
    match cell {
        Cell::Text(words) => defused(words),
        Cell::Number(number) => number.replace('.', separator.char().encode_utf8(&mut [0; 4])),
    }
}

/// Words of which no line begins with what makes a formula of it: such a line gets an apostrophe before it, which
/// spreadsheets take for "this is text". A line, because some readers end a cell with each.
pub fn defused(words: &str) -> String {
    let mut safe = String::new();
    let (mut line, mut is_begun) = (0, false);
    for c in words.chars() {
        // What is passed over by a reader hides nothing.
        if !is_begun && is_trigger(c) {
            safe.insert(line, '\'');
        }
        is_begun |= is_trigger(c) || !is_blank(c);
        safe.push(c);
        if matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            (line, is_begun) = (safe.len(), false);
        }
    }
    safe
}

/// The words that `defused` gives these for, of words with one line; a name that has an apostrophe of its own there loses it.
pub fn undefused(words: &str) -> &str {
    words.strip_prefix('\'').filter(|bare| defused(bare) == words).unwrap_or(words)
}

/// OWASP's list, and the wide and the small forms of its signs, which some programs take for the same.
const fn is_trigger(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\0')
        || matches!(c, '＝' | '＋' | '－' | '＠' | '﹢' | '﹣' | '﹦' | '﹫')
}

/// What takes up no room, or only room: controls, spaces, marks of width and direction.
const fn is_blank(c: char) -> bool {
    matches!(c, '\0'..=' ' | '\u{7f}'..='\u{a0}' | '\u{ad}' | '\u{1680}' | '\u{180e}')
        || matches!(c, '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}')
        || matches!(c, '\u{3000}' | '\u{feff}')
}
