//! The axis that suits the costs on it.

use super::intervals::{Point, Reference};
use super::scale::Scale;
use super::ticks::{self, Tick, bounded};

/// A whisker may make the axis so many times longer than the largest cost.
const LONGEST: f64 = 2.5;

/// What a whisker without an end makes of it, to leave room for its arrow.
const ENDLESS: f64 = 1.25;

/// On a linear axis, costs so many times smaller than the largest are hard to tell from zero.
const FAR: f64 = 50.0;

/// The axis and its ticks. Linear from 0, unless the costs are too far from each other.
pub(super) fn axis(points: &[Point], references: &[Reference]) -> (Scale, Vec<Tick>) {
    let costs = points.iter().filter_map(|point| point.value).chain(references.iter().map(|reference| reference.at));
    let costs = costs.map(bounded).filter(|cost| *cost > 0.0);
    let (smallest, largest) =
        costs.fold((f64::INFINITY, 0.0_f64), |(least, most), cost| (least.min(cost), most.max(cost)));
    let end = points.iter().map(reach).fold(largest, f64::max);
    let end = if largest > 0.0 { end.min(LONGEST * largest) } else { end };
    if largest > FAR * smallest {
        let lows = points.iter().filter(|point| point.value.is_some()).map(|point| bounded(point.low));
        let start = lows.filter(|low| *low > 0.0).fold(smallest, f64::min);
        (Scale::logarithmic(start, end), ticks::logarithmic(start, end))
    } else {
        let end = if end > 0.0 { end } else { 1.0 };
        (Scale::linear(end), ticks::linear(end))
    }
}

/// How far an axis has to go to show all of a point.
fn reach(point: &Point) -> f64 {
    match point.high {
        Some(high) if point.value.is_some() => bounded(high),
        _ => ENDLESS * bounded(point.value.unwrap_or(point.low)),
    }
}
