//! Pictures as plain geometry: figures and words in, shapes out, and those as SVG text. Knows no browser, no language, nothing else of ours.
//!
//! A picture has no width of its own: across, everything is in thousandths of the width, which SVG takes as
//! percentages; down, in pixels. So it fits every width from 280 px up, and nothing need be measured.

mod axis;
mod frame;
pub mod intervals;
mod lines;
pub mod scale;
pub mod shares;
pub mod svg;
pub mod ticks;

/// A picture: so high, as wide as there is room for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// In pixels; 0 where there is nothing to draw.
    pub height: u32,
    /// Whether equal steps on the axis are equal factors, which then has to be said.
    pub logarithmic: bool,
    /// The hindmost first.
    pub shapes: Vec<Shape>,
}

/// One element of SVG. Every `x` is in thousandths of the width, 0 to 1000; every `y` in pixels from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "said above")]
pub enum Shape {
    /// A straight line.
    Line { x1: u32, y1: u32, x2: u32, y2: u32, kind: Kind },
    /// A filled circle about its place.
    Dot { x: u32, y: u32, kind: Kind },
    /// A hollow square about its place.
    Square { x: u32, y: u32, kind: Kind },
    /// The end of a line that goes on to the right; its tip is the place.
    Arrow { x: u32, y: u32, kind: Kind },
    /// A line of words, its baseline at `y`.
    Text { x: u32, y: u32, anchor: Anchor, words: String, kind: Kind },
}

/// Which part of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Anchor {
    /// The value of `text-anchor`.
    pub const fn value(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// What a shape stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A line through all rows at a round number.
    Grid,
    /// That number.
    Tick,
    /// The total: a line through all rows, and its name.
    Total,
    /// The target: likewise.
    Target,
    /// A row's name.
    Name,
    /// A row's figures in words.
    Words,
    /// The interval of a cost.
    Whisker,
    /// A cost.
    Cost,
    /// A share of the spend.
    Spend,
    /// A share of the conversions.
    Conversions,
    /// What lies between these two.
    Difference,
}

impl Kind {
    /// Its CSS class.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Tick => "tick",
            Self::Total => "total",
            Self::Target => "target",
            Self::Name => "name",
            Self::Words => "words",
            Self::Whisker => "whisker",
            Self::Cost => "cost",
            Self::Spend => "spend",
            Self::Conversions => "conversions",
            Self::Difference => "difference",
        }
    }
}
