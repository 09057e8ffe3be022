//! Each channel's part of the spend against its part of the conversions.

use super::scale::Scale;
use super::ticks::{self, Tick, bounded};
use super::{Kind, Picture, Shape, frame};

/// A channel's shares.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// The channel.
    pub name: String,
    /// Both shares, in words.
    pub words: String,
    /// Its part of the spend, in percent.
    pub spend: f64,
    /// Its part of the conversions, in percent.
    pub conversions: f64,
}

/// The picture, given the words for its ticks; empty where there are no rows. In each row a square for the spend and a
/// dot for the conversions, which is further to the right where the channel does better than it costs. The axis goes
/// from 0 to the next tick. What is no number counts as 0.
pub fn shares(rows: &[Share], tick_words: &dyn Fn(Tick) -> String) -> Picture {
    if rows.is_empty() {
        return Picture::default();
    }
    let shown = rows.iter().flat_map(|share| [share.spend, share.conversions]).map(bounded);
    let end = ticks::round_up(shown.fold(1.0, f64::max));
    let scale = Scale::linear(end);
    let mut picture = frame::grid(0, rows.len(), scale, ticks::linear(end), tick_words);
    for (row, share) in rows.iter().enumerate() {
        let (texts, y) = frame::row(0, row, &share.name, &share.words);
        let (spend, conversions) = (scale.place(share.spend), scale.place(share.conversions));
        picture.shapes.extend(texts);
        picture.shapes.extend([
            Shape::Line { x1: spend, y1: y, x2: conversions, y2: y, kind: Kind::Difference },
            Shape::Square { x: spend, y, kind: Kind::Spend },
            Shape::Dot { x: conversions, y, kind: Kind::Conversions },
        ]);
    }
    picture
}
