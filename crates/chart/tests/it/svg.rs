//! Pictures as SVG text.

use chart::svg::{Appearance, CaptionedPicture, Look, elements, file};
use chart::{Anchor, Kind, Picture, Shape};

fn picture(words: &str) -> Picture {
    let words = words.to_owned();
    let shapes = vec![
        Shape::Line { x1: 0, y1: 0, x2: 333, y2: 96, kind: Kind::Grid },
        Shape::Line { x1: 428, y1: 18, x2: 428, y2: 96, kind: Kind::Total },
        Shape::Dot { x: 1000, y: 52, kind: Kind::Cost },
        Shape::Square { x: 278, y: 80, kind: Kind::Spend },
        Shape::Arrow { x: 1000, y: 52, kind: Kind::Whisker },
        Shape::Text { x: 428, y: 14, anchor: Anchor::Middle, words, kind: Kind::Total },
    ];
    Picture { height: 120, logarithmic: false, shapes }
}

fn appearance() -> Appearance {
    let [page, ink, muted, accent, caution, hairline] = ["#1", "#2", "#3", "#4", "#5", "#6"].map(str::to_owned);
    Appearance { page, ink, muted, accent, caution, hairline, font_family: r#"system-ui, "Segoe UI""#.to_owned() }
}

/// The elements of a text, if every one of them ends where it should and no text between them could be taken for one.
fn tags(svg: &str) -> Option<Vec<String>> {
    let (mut open, mut tags) = (Vec::new(), Vec::new());
    let mut pieces = svg.split('<');
    pieces.next().filter(|before| before.is_empty())?;
    for piece in pieces {
        let (tag, text) = piece.split_once('>')?;
        if text.contains(['>', '"']) {
            return None;
        }
        let name = tag.split_whitespace().next()?;
        match name.strip_prefix('/') {
            Some(name) => (open.pop()? == name).then_some(())?,
            None if tag.ends_with('/') => tags.push(name.to_owned()),
            None => {
                open.push(name);
                tags.push(name.to_owned());
            }
        }
    }
    open.is_empty().then_some(tags)
}

#[test]
fn for_a_page_each_element_has_the_class_of_its_kind() {
    assert_eq!(
        elements(&picture("Total"), Look::Classes),
        [
            r#"<line class="grid" x1="0.0%" y1="0" x2="33.3%" y2="96"/>"#,
            r#"<line class="total" x1="42.8%" y1="18" x2="42.8%" y2="96"/>"#,
            r#"<circle class="cost" cx="100.0%" cy="52" r="5"/>"#,
            r#"<svg x="27.8%" y="80" overflow="visible"><path class="spend" d="M-4.5-4.5h9v9h-9z"/></svg>"#,
            r#"<svg x="100.0%" y="52" overflow="visible"><path class="whisker" d="M-6-5L0 0L-6 5"/></svg>"#,
            r#"<text class="total" x="42.8%" y="14" text-anchor="middle">Total</text>"#,
        ]
        .concat()
    );
}

#[test]
fn in_a_file_each_element_has_its_look() {
    let appearance = appearance();
    assert_eq!(
        elements(&picture("Total"), Look::Attributes(&appearance)),
        [
            r##"<line stroke="#6" stroke-width="1" x1="0.0%" y1="0" x2="33.3%" y2="96"/>"##,
            r##"<line stroke="#4" x1="42.8%" y1="18" x2="42.8%" y2="96"/>"##,
            r##"<circle fill="#4" cx="100.0%" cy="52" r="5"/>"##,
            r##"<svg x="27.8%" y="80" overflow="visible"><path fill="#1" stroke="#2" d="M-4.5-4.5h9v9h-9z"/></svg>"##,
            r##"<svg x="100.0%" y="52" overflow="visible"><path fill="none" stroke="#3" d="M-6-5L0 0L-6 5"/></svg>"##,
            r##"<text fill="#4" font-weight="600" stroke="#1" stroke-width="4" paint-order="stroke" x="42.8%" y="14" text-anchor="middle">Total</text>"##,
        ]
        .concat()
    );
}

#[test]
fn a_file_has_the_pictures_one_below_the_other() {
    let captioned = |caption: &str| CaptionedPicture { picture: picture("Total"), caption: caption.to_owned() };
    let long =
        "Share of spend (square) and of conversions (dot). A dot on the right of its square: cheaper than the average.";
    let svg = file(&[captioned("Cost & more"), captioned(long)], &appearance());
    // 24 above; twice a picture of 120, a gap of 16 on both sides of a caption, whose lines are 20 high.
    assert_eq!((svg.width, svg.height), (800, 24 + (120 + 16 + 20 + 16) + (120 + 16 + 40 + 16)));
    let start = r##"<svg xmlns="http://www.w3.org/2000/svg" width="800" height="388" viewBox="0 0 800 388"><rect width="800" height="388" fill="#1"/><svg x="24" y="24" width="752" height="120" overflow="visible" fill="#2" font-family="system-ui, &quot;Segoe UI&quot;" font-size="14" stroke-width="1.5">"##;
    assert!(svg.text.starts_with(start), "{}", svg.text);
    for part in [
        r##"<text fill="#3" font-family="system-ui, &quot;Segoe UI&quot;" font-size="14" x="24" y="160">Cost &amp; more</text>"##,
        r#"<svg x="24" y="196" width="752""#,
        r#"x="24" y="332">Share of spend"#,
        r#"x="24" y="352">average.</text></svg>"#,
    ] {
        assert!(svg.text.contains(part), "no {part} in {}", svg.text);
    }
    let tags = tags(&svg.text).unwrap();
    assert_eq!(tags.iter().filter(|tag| *tag == "text").count(), 2 + 3);
}

#[test]
fn whatever_a_channel_is_called() {
    for name in ["</text><script>alert(1)</script>", r#"" onload="alert(1)"#, "a & b &lt; c", "]]>", "\0\u{ffff}<", "'"]
    {
        let on_page = elements(&picture(name), Look::Classes);
        assert_eq!(tags(&on_page).unwrap(), ["line", "line", "circle", "svg", "path", "svg", "path", "text"], "{name}");
        let captioned = CaptionedPicture { picture: picture(name), caption: name.to_owned() };
        let svg = file(&[captioned], &appearance());
        assert!(tags(&svg.text).is_some(), "{name}: {}", svg.text);
        assert!(!svg.text.contains(['\0', '\u{ffff}']));
    }
}
