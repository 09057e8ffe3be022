//! Pictures as SVG text: for a page whose style sheet gives them their look by classes, and for files that bring their own.

mod appearance;
mod escape;
mod file;

use super::{Picture, Shape};

pub use appearance::Appearance;
pub use file::{CaptionedPicture, SvgFile, file};

use escape::escape;

/// Where the elements of a picture get their look.
#[derive(Clone, Copy, Debug)]
pub enum Look<'a> {
    /// From a style sheet: each element has the class of its kind.
    Classes,
    /// From attributes of their own.
    Attributes(&'a Appearance),
}

/// The elements of a picture, for inside an `svg` element. Words are escaped: they may be anything.
pub fn elements(picture: &Picture, look: Look) -> String {
    picture.shapes.iter().map(|shape| element(shape, look)).collect()
}

fn element(shape: &Shape, look: Look) -> String {
    let (Shape::Line { kind, .. }
    | Shape::Dot { kind, .. }
    | Shape::Square { kind, .. }
    | Shape::Arrow { kind, .. }
    | Shape::Text { kind, .. }) = shape;
    let is_text = matches!(shape, Shape::Text { .. });
    let look = match look {
        Look::Classes => format!(r#"class="{}""#, kind.class()),
        Look::Attributes(appearance) => appearance.attributes(*kind, is_text),
    };
    match shape {
        Shape::Line { x1, y1, x2, y2, .. } => {
            let (x1, x2) = (percent(*x1), percent(*x2));
            format!(r#"<line {look} x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>"#)
        }
        Shape::Dot { x, y, .. } => format!(r#"<circle {look} cx="{}" cy="{y}" r="5"/>"#, percent(*x)),
        Shape::Square { x, y, .. } => path(*x, *y, &look, "M-4.5-4.5h9v9h-9z"),
        Shape::Arrow { x, y, .. } => path(*x, *y, &look, "M-6-5L0 0L-6 5"),
        Shape::Text { x, y, anchor, words, .. } => {
            let (x, anchor, words) = (percent(*x), anchor.value(), escape(words));
            format!(r#"<text {look} x="{x}" y="{y}" text-anchor="{anchor}">{words}</text>"#)
        }
    }
}

/// A path about its place. An `svg` of its own moves it there: no other element takes a part of the width.
fn path(x: u32, y: u32, look: &str, corners: &str) -> String {
    format!(r#"<svg x="{}" y="{y}" overflow="visible"><path {look} d="{corners}"/></svg>"#, percent(x))
}

/// Thousandths of the width as SVG takes them.
fn percent(x: u32) -> String {
    format!("{}.{}%", x / 10, x % 10)
}
