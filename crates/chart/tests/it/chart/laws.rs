//! Pictures of any figures: everything is in its place and in the picture.

use chart::intervals::{ReferenceKind, intervals};
use chart::scale::Scale;
use chart::shares::shares;
use chart::ticks;
use chart::{Kind, Picture, Shape};
use proptest::prelude::*;

use super::{point, reference, share, those, words};

fn scales() -> impl Strategy<Value = Scale> {
    prop_oneof![
        (-21.0..21.0).prop_map(|exponent| Scale::linear(10_f64.powf(exponent))),
        (-21.0..19.0, 1.7..2.0)
            .prop_map(|(start, span)| Scale::logarithmic(10_f64.powf(start), 10_f64.powf(start + span))),
        Just(Scale::logarithmic(1e-21, 2.5e21)),
    ]
}

/// Any 64 bits, and such as people type.
fn figures() -> impl Strategy<Value = f64> {
    let odd = [0.0, -1.0, 1.0, 1e21, 1e-21, f64::MAX, f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
    prop_oneof![any::<u64>().prop_map(f64::from_bits), 0.0..1000.0, prop::sample::select(odd.to_vec())]
}

fn lies_within(picture: &Picture) {
    for shape in &picture.shapes {
        let places = match *shape {
            Shape::Line { x1, y1, x2, y2, .. } => [(x1, y1), (x2, y2)],
            Shape::Dot { x, y, .. }
            | Shape::Square { x, y, .. }
            | Shape::Arrow { x, y, .. }
            | Shape::Text { x, y, .. } => [(x, y); 2],
        };
        assert!(places.iter().all(|(x, y)| *x <= 1000 && *y <= picture.height), "{shape:?}");
    }
    assert!((3..=6).contains(&those(picture, "line grid").len()), "{picture:?}");
}

proptest! {
    #[test]
    fn every_place_is_that_of_its_value(scale in scales(), start in figures(), end in figures()) {
        for place in 0..=1000 {
            prop_assert_eq!(scale.place(scale.value(place)), place);
        }
        for scale in [Scale::linear(end), Scale::logarithmic(start, end)] {
            prop_assert!(scale.place(start) <= 1000);
        }
    }

    #[test]
    fn larger_values_are_never_further_left(scale in scales(), one in figures(), other in figures()) {
        if one <= other {
            prop_assert!(scale.place(one) <= scale.place(other));
        }
    }

    #[test]
    fn three_to_six_ticks(exponent in -21.0..21.3, factor in 50.0..1e21) {
        let end = 10_f64.powf(exponent);
        let start: f64 = end / factor;
        prop_assert!((3..=6).contains(&ticks::linear(end).len()));
        prop_assert!((3..=6).contains(&ticks::logarithmic(start.max(1e-21), end.max(5e-20)).len()));
    }

    #[test]
    fn any_figures_make_a_picture(
        points in prop::collection::vec((prop::option::of(figures()), figures(), prop::option::of(figures())), 1..=50),
        references in prop::collection::vec((".{0,50}", figures()), 0..4),
    ) {
        let rows: Vec<_> =
            points.iter().map(|(value, low, high)| share("", value.unwrap_or(*low), high.unwrap_or(*low))).collect();
        lies_within(&shares(&rows, &words));

        let points: Vec<_> = points.into_iter().map(|(value, low, high)| point("", value, low, high)).collect();
        let references: Vec<_> = references.iter().map(|(name, at)| reference(name, *at, ReferenceKind::Total)).collect();
        let picture = intervals(&points, &references, &words);
        lies_within(&picture);
        let mut whisker = 0..=0;
        for shape in &picture.shapes {
            match *shape {
                Shape::Line { x1, x2, kind: Kind::Whisker, .. } => whisker = x1..=x2,
                Shape::Dot { x, .. } => prop_assert!(whisker.contains(&x)),
                _ => {}
            }
        }
    }
}
