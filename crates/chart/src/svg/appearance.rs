//! How a picture looks where no style sheet says it.

use super::escape::escape;
use crate::Kind;

/// The colours and the font of a picture in a file; colours in any form that CSS takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appearance {
    /// The ground.
    pub page: String,
    /// What stands on it.
    pub ink: String,
    /// What stands back.
    pub muted: String,
    /// What the picture is about.
    pub accent: String,
    /// The target.
    pub caution: String,
    /// The grid.
    pub hairline: String,
    /// The names of fonts, the first that is there counts.
    pub font_family: String,
}

/// The size of words, in pixels.
const WORDS: &str = "14";

/// The size of the words of ticks.
const TICKS: &str = "12";

impl Appearance {
    /// What all elements of a picture have if they say nothing else: for the element around them.
    pub(super) fn common(&self) -> String {
        let words = self.words(&self.ink);
        format!(r#"{words} stroke-width="1.5""#)
    }

    /// Words of a colour.
    pub(super) fn words(&self, color: &str) -> String {
        attributes(&[("fill", color), ("font-family", &self.font_family), ("font-size", WORDS)])
    }

    /// What an element of a kind has of its own; the same as the style sheet of the page says.
    pub(super) fn attributes(&self, kind: Kind, is_text: bool) -> String {
        let Self { page, ink, muted, accent, caution, hairline, .. } = self;
        let mut own: Vec<(&str, &str)> = match kind {
            Kind::Grid => vec![("stroke", hairline), ("stroke-width", "1")],
            Kind::Tick => vec![("fill", muted), ("font-size", TICKS)],
            Kind::Total if is_text => vec![("fill", accent), ("font-weight", "600")],
            Kind::Total => vec![("stroke", accent)],
            Kind::Target if is_text => vec![("fill", caution), ("font-weight", "600")],
            Kind::Target => vec![("stroke", caution), ("stroke-dasharray", "5 4")],
            Kind::Name => vec![("font-weight", "600")],
            Kind::Words => vec![("fill", muted)],
            Kind::Whisker | Kind::Difference => vec![("fill", "none"), ("stroke", muted)],
            Kind::Cost | Kind::Conversions => vec![("fill", accent)],
            Kind::Spend => vec![("fill", page), ("stroke", ink)],
        };
        if is_text {
            // Lines pass behind words.
            own.extend([("stroke", page.as_str()), ("stroke-width", "4"), ("paint-order", "stroke")]);
        }
        attributes(&own)
    }
}

fn attributes(attributes: &[(&str, &str)]) -> String {
    let attribute = |(name, value): &(&str, &str)| format!(r#"{name}="{}""#, escape(value));
    attributes.iter().map(attribute).collect::<Vec<_>>().join(" ")
}
