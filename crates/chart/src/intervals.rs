//! What a conversion costs in each channel, and how sure that is: points with whiskers on one axis, the cheapest first.

use super::axis::axis;
use super::lines::Lines;
use super::scale::{END, Scale};
use super::ticks::{Tick, bounded};
use super::{Kind, Picture, Shape, frame};

/// A channel's cost per conversion.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The channel.
    pub name: String,
    /// Its cost, in words.
    pub words: String,
    /// Its cost; `None` where there are no conversions yet.
    pub value: Option<f64>,
    /// What a conversion costs at the least.
    pub low: f64,
    /// And at the most; `None` where that is unknown.
    pub high: Option<f64>,
}

/// A cost to compare all channels with.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// What it is called.
    pub name: String,
    /// The cost.
    pub at: f64,
    /// Which one.
    pub kind: ReferenceKind,
}

/// Which cost to compare with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceKind {
    /// That of all channels together.
    Total,
    /// The one aimed at.
    Target,
}

/// The height of a line of references' names, in pixels; their baseline; and where their lines begin.
const NAMES: u32 = 20;
const NAME: u32 = 14;
const MARK: u32 = 18;

/// The picture, given the words for its ticks; empty where there are no points. A whisker that has no end, or ends
/// beyond the axis, has an arrow. What is no number counts as 0.
pub fn intervals(points: &[Point], references: &[Reference], tick_words: &dyn Fn(Tick) -> String) -> Picture {
    if points.is_empty() {
        return Picture::default();
    }
    let (scale, ticks) = axis(points, references);
    let mut names = Lines::default();
    let references: Vec<_> = references.iter().map(|reference| drawn(reference, scale, &mut names)).collect();
    let top = NAMES * names.count();
    let mut picture = frame::grid(top, points.len(), scale, ticks, tick_words);
    for (x, y, kind, name) in references {
        let y2 = frame::bottom(top, points.len());
        picture.shapes.extend([Shape::Line { x1: x, y1: y + MARK, x2: x, y2, kind }, name]);
    }
    for (row, point) in ordered(points).into_iter().enumerate() {
        let (texts, y) = frame::row(top, row, &point.name, &point.words);
        picture.shapes.extend(texts.into_iter().chain(whisker(point, scale, y)));
    }
    picture
}

/// A reference's place, the top of its name's line, its kind, and the name.
fn drawn(reference: &Reference, scale: Scale, names: &mut Lines) -> (u32, u32, Kind, Shape) {
    let kind = match reference.kind {
        ReferenceKind::Total => Kind::Total,
        ReferenceKind::Target => Kind::Target,
    };
    let x = scale.place(reference.at);
    let (line, anchor) = names.take(&reference.name, x);
    let top = NAMES * line;
    (x, top, kind, Shape::Text { x, y: top + NAME, anchor, words: reference.name.clone(), kind })
}

/// The cheapest first, then those without a cost; equal ones as they come.
fn ordered(points: &[Point]) -> Vec<&Point> {
    let mut ordered: Vec<&Point> = points.iter().collect();
    ordered.sort_by(|one, other| {
        let value = |point: &Point| bounded(point.value.unwrap_or(point.low));
        (one.value.is_none().cmp(&other.value.is_none())).then(value(one).total_cmp(&value(other)))
    });
    ordered
}

/// A point's interval, with an arrow where it goes on, and the dot of its cost.
fn whisker(point: &Point, scale: Scale, y: u32) -> impl Iterator<Item = Shape> {
    let cost = point.value.map(|value| scale.place(value));
    let high = point.high.filter(|high| point.value.is_some() && !scale.ends_before(*high));
    let low = scale.place(point.low);
    let line = |x1, x2| Shape::Line { x1, y1: y, x2, y2: y, kind: Kind::Whisker };
    let line = match (cost, high) {
        (Some(cost), Some(high)) => line(low.min(cost), scale.place(high).max(cost)),
        (Some(cost), None) => line(low.min(cost), END),
        (None, _) => line(low, END),
    };
    let arrow = high.is_none().then_some(Shape::Arrow { x: END, y, kind: Kind::Whisker });
    let dot = cost.map(|x| Shape::Dot { x, y, kind: Kind::Cost });
    [Some(line), arrow, dot].into_iter().flatten()
}
