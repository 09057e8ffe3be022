//! Text from anywhere inside of XML.

/// The text as it stands in an element or in an attribute between double quotes. Characters that XML 1.0 doesn't know are left
/// out: one of them makes a whole file unreadable.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars().filter(|character| is_known(*character)) {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Whether XML 1.0 knows a character (production 2 of its grammar).
const fn is_known(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_to_xml() {
        assert_eq!(escape(r#"<b a="1">&amp; Ærø</b>"#), "&lt;b a=&quot;1&quot;&gt;&amp;amp; Ærø&lt;/b&gt;");
        assert_eq!(escape("it's\t“fine” 🦀"), "it's\t“fine” 🦀");
    }

    #[test]
    fn what_xml_does_not_know() {
        assert_eq!(escape("a\0b\u{1}c\u{1f}d\u{fffe}e\u{ffff}f"), "abcdef");
    }
}
