//! What stands on the page before the calculator does.

use i18n::Language;

/// The same heading and sentence as the page's own, so that nothing changes when it comes.
#[test]
fn begins_as_the_page_does() {
    let html = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../index.html")).unwrap();
    for language in Language::ALL {
        let messages = &language.texts().messages;
        let begins = format!("<section lang=\"{}\">", language.tag());
        let section = html.split(&begins).nth(1).unwrap().split("</section>").next().unwrap();
        let words: Vec<_> = section.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let expected = [format!("<h1>{}</h1>", messages.heading), format!("<p>{}</p>", messages.lede)];
        assert_eq!(words[..2], expected);
    }
}
