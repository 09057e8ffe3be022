//! What all pictures have: rows of two lines, words above and the axis below, and under them the ticks.

use super::lines::Lines;
use super::scale::{END, Scale};
use super::ticks::Tick;
use super::{Anchor, Kind, Picture, Shape};

/// The height of a row, in pixels.
const ROW: u32 = 48;

/// The baseline of a row's words, from its top.
const WORDS: u32 = 16;

/// The height of its axis, from its top.
const AXIS: u32 = 32;

/// What the ticks take at the bottom, and their baseline.
const FOOT: u32 = 24;
const TICKS: u32 = 16;

/// The lower end of so many rows.
pub(super) const fn bottom(top: u32, rows: usize) -> u32 {
    top + ROW * rows as u32
}

/// The picture of so many rows, with no more than its grid yet. Every tick has its words, or every second or third, so
/// that none touch.
pub(super) fn grid(
    top: u32,
    rows: usize,
    scale: Scale,
    ticks: Vec<Tick>,
    tick_words: &dyn Fn(Tick) -> String,
) -> Picture {
    let bottom = bottom(top, rows);
    let ticks: Vec<_> = ticks.into_iter().map(|tick| (scale.place(tick.value()), tick_words(tick))).collect();
    let line = |&(x, _): &(u32, String)| Shape::Line { x1: x, y1: top, x2: x, y2: bottom, kind: Kind::Grid };
    let texts = |every| {
        let mut lines = Lines::default();
        let text = |(x, words): &(u32, String)| match lines.take(words, *x) {
            (0, anchor) => {
                Some(Shape::Text { x: *x, y: bottom + TICKS, anchor, words: words.clone(), kind: Kind::Tick })
            }
            _ => None,
        };
        ticks.iter().step_by(every).map(text).collect::<Option<Vec<_>>>()
    };
    let texts = (1..=ticks.len()).find_map(texts).unwrap_or_default();
    let shapes = ticks.iter().map(line).chain(texts).collect();
    Picture { height: bottom + FOOT, logarithmic: scale.is_logarithmic(), shapes }
}

/// A row's name at the left and its words at the right; and the height of its axis.
pub(super) fn row(top: u32, row: usize, name: &str, words: &str) -> ([Shape; 2], u32) {
    let top = bottom(top, row);
    let text = |x, anchor, words: &str, kind| Shape::Text { x, y: top + WORDS, anchor, words: words.to_owned(), kind };
    let texts = [text(0, Anchor::Start, name, Kind::Name), text(END, Anchor::End, words, Kind::Words)];
    (texts, top + AXIS)
}
