//! The geometry of the pictures.

use chart::intervals::{Point, Reference, ReferenceKind, intervals};
use chart::shares::{Share, shares};
use chart::ticks::{self, Tick};
use chart::{Picture, Shape};

mod laws;

fn point(name: &str, value: impl Into<Option<f64>>, low: f64, high: impl Into<Option<f64>>) -> Point {
    Point { name: name.to_owned(), words: format!("costs {name}"), value: value.into(), low, high: high.into() }
}

fn reference(name: &str, at: f64, kind: ReferenceKind) -> Reference {
    Reference { name: name.to_owned(), at, kind }
}

fn share(name: &str, spend: f64, conversions: f64) -> Share {
    Share { name: name.to_owned(), words: format!("shares of {name}"), spend, conversions }
}

fn words(tick: Tick) -> String {
    tick.value().to_string()
}

/// A picture's shapes, one a line.
fn drawn(picture: &Picture) -> Vec<String> {
    let line = |shape: &Shape| match shape {
        Shape::Line { x1, y1, x2, y2, kind } => format!("line {} {x1},{y1} {x2},{y2}", kind.class()),
        Shape::Dot { x, y, kind } => format!("dot {} {x},{y}", kind.class()),
        Shape::Square { x, y, kind } => format!("square {} {x},{y}", kind.class()),
        Shape::Arrow { x, y, kind } => format!("arrow {} {x},{y}", kind.class()),
        Shape::Text { x, y, anchor, words, kind } => format!("{} {x},{y} {} {words}", kind.class(), anchor.value()),
    };
    picture.shapes.iter().map(line).collect()
}

/// Those of them that begin so.
fn those(picture: &Picture, start: &str) -> Vec<String> {
    drawn(picture).into_iter().filter(|line| line.starts_with(start)).collect()
}

#[test]
fn the_published_example() {
    // Costs of domain.md; limits of 12, 45 and 30 conversions by bisection of the Poisson sums in Python.
    let points = [
        point("Instagram", 1000.0 / 12.0, 47.706316, 161.275363),
        point("Google Ads", 3000.0 / 45.0, 49.822681, 91.398464),
        point("Facebook", 2000.0 / 30.0, 46.699659, 98.809962),
    ];
    let picture = intervals(&points, &[reference("Total", 6000.0 / 87.0, ReferenceKind::Total)], &words);
    assert_eq!((picture.height, picture.logarithmic), (20 + 3 * 48 + 24, false));
    assert_eq!(
        drawn(&picture),
        [
            "line grid 0,20 0,164",
            "line grid 310,20 310,164",
            "line grid 620,20 620,164",
            "line grid 930,20 930,164",
            "tick 0,180 start 0",
            "tick 310,180 middle 50",
            "tick 620,180 middle 100",
            "tick 930,180 middle 150",
            "line total 428,18 428,164",
            "total 428,14 middle Total",
            "name 0,36 start Google Ads",
            "words 1000,36 end costs Google Ads",
            "line whisker 309,52 567,52",
            "dot cost 413,52",
            "name 0,84 start Facebook",
            "words 1000,84 end costs Facebook",
            "line whisker 290,100 613,100",
            "dot cost 413,100",
            "name 0,132 start Instagram",
            "words 1000,132 end costs Instagram",
            "line whisker 296,148 1000,148",
            "dot cost 517,148",
        ]
    );
}

#[test]
fn shares_of_the_published_example() {
    let rows = [share("Google Ads", 50.0, 4500.0 / 87.0), share("Instagram", 100.0 / 6.0, 1200.0 / 87.0)];
    let picture = shares(&rows, &words);
    assert_eq!((picture.height, picture.logarithmic), (2 * 48 + 24, false));
    assert_eq!(
        drawn(&picture),
        [
            "line grid 0,0 0,96",
            "line grid 333,0 333,96",
            "line grid 667,0 667,96",
            "line grid 1000,0 1000,96",
            "tick 0,112 start 0",
            "tick 333,112 middle 20",
            "tick 667,112 middle 40",
            "tick 1000,112 end 60",
            "name 0,16 start Google Ads",
            "words 1000,16 end shares of Google Ads",
            "line difference 833,32 862,32",
            "square spend 833,32",
            "dot conversions 862,32",
            "name 0,64 start Instagram",
            "words 1000,64 end shares of Instagram",
            "line difference 278,80 230,80",
            "square spend 278,80",
            "dot conversions 230,80",
        ]
    );
}

#[test]
fn linear_ticks() {
    let table = [
        (1.0, "0e-1 2e-1 4e-1 6e-1 8e-1 10e-1"),
        (2.5, "0e-1 5e-1 10e-1 15e-1 20e-1 25e-1"),
        (161.275363, "0e1 5e1 10e1 15e1"),
        (60.0, "0e1 2e1 4e1 6e1"),
        (0.3, "0e-1 1e-1 2e-1 3e-1"),
        (2e21, "0e20 5e20 10e20 15e20 20e20"),
        (1e-21, "0e-22 2e-22 4e-22 6e-22 8e-22 10e-22"),
    ];
    for (end, ticks) in table {
        assert_eq!(written(&ticks::linear(end)), ticks, "to {end}");
    }
}

#[test]
fn logarithmic_ticks() {
    let table = [
        (1.0, 50.0, "1e0 3e0 1e1 3e1"),
        (1.01, 51.0, "3e0 1e1 3e1"),
        (3.01, 151.0, "1e1 3e1 1e2"),
        (1.0, 300.0, "1e0 3e0 1e1 3e1 1e2 3e2"),
        (3.0, 3000.0, "1e1 1e2 1e3"),
        (1.0, 1e5, "1e0 1e1 1e2 1e3 1e4 1e5"),
        (1.0, 1e6, "1e0 1e2 1e4 1e6"),
        (4.0, 5.0, ""),
        (1e-21, 1e21, "1e-21 1e-13 1e-5 1e3 1e11 1e19"),
    ];
    for (start, end, ticks) in table {
        assert_eq!(written(&ticks::logarithmic(start, end)), ticks, "{start} to {end}");
    }
}

fn written(ticks: &[Tick]) -> String {
    ticks.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

#[test]
fn shares_end_at_the_next_tick() {
    for (largest, end) in [(51.7, 60.0), (60.0, 60.0), (60.1, 80.0), (100.0, 100.0), (7.2, 8.0), (0.0, 1.0)] {
        let picture = shares(&[share("", largest, 0.0)], &words);
        assert!(those(&picture, "tick").contains(&format!("tick 1000,64 end {end}")), "{largest}: {picture:?}");
    }
}

#[test]
fn without_channels_there_is_no_picture() {
    assert_eq!(intervals(&[], &[reference("Target", 1.0, ReferenceKind::Target)], &words), Picture::default());
    assert_eq!(shares(&[], &words), Picture::default());
}

#[test]
fn the_cheapest_first_then_those_without_a_cost() {
    let costs = [(None, 9.0), (Some(3.0), 1.0), (Some(2.0), 1.5), (None, 8.0), (Some(3.0), 0.5), (Some(0.0), 0.0)];
    let points: Vec<_> = (0..).zip(costs).map(|(n, (value, low))| point(&n.to_string(), value, low, value)).collect();
    let picture = intervals(&points, &[], &words);
    let names: String = those(&picture, "name").iter().filter_map(|name| name.chars().last()).collect();
    assert_eq!(names, "521430");
}

#[test]
fn whiskers_that_go_on_have_arrows() {
    let points = [
        point("within", 10.0, 8.0, 12.0),
        point("cut", 40.0, 20.0, 100.1),
        point("open", 39.0, 20.0, None),
        point("no conversions", None, 50.0, 60.0),
        point("none for long", None, 500.0, None),
    ];
    // 2.5 times 40.
    let picture = intervals(&points, &[], &words);
    assert_eq!(
        [those(&picture, "line whisker"), those(&picture, "arrow"), those(&picture, "dot")].concat(),
        [
            "line whisker 80,32 120,32",
            "line whisker 200,80 1000,80",
            "line whisker 200,128 1000,128",
            "line whisker 500,176 1000,176",
            "line whisker 1000,224 1000,224",
            "arrow whisker 1000,80",
            "arrow whisker 1000,128",
            "arrow whisker 1000,176",
            "arrow whisker 1000,224",
            "dot cost 100,32",
            "dot cost 390,80",
            "dot cost 400,128",
        ]
    );
}

#[test]
fn an_endless_whisker_has_room_for_its_arrow() {
    let picture = intervals(&[point("", None, 271.085, 5000.0)], &[], &words);
    assert_eq!(those(&picture, "line whisker"), ["line whisker 800,32 1000,32"]);
    let picture = intervals(&[point("", 20.0, 4.0, None)], &[], &words);
    assert_eq!(those(&picture, "dot"), ["dot cost 800,32"]);
}

#[test]
fn names_of_marks_stay_inside_and_apart() {
    let names = |total, target| {
        let references =
            [reference("Total", total, ReferenceKind::Total), reference("Target", target, ReferenceKind::Target)];
        let picture = intervals(&[point("", 100.0, 90.0, 100.0)], &references, &words);
        let names = [those(&picture, "total"), those(&picture, "target")].concat();
        (names, those(&picture, "line t"), picture.height)
    };
    let (apart, lines, height) = names(5.0, 100.0);
    assert_eq!(apart, ["total 50,14 start Total", "target 1000,14 end Target"]);
    assert_eq!((&*lines[0], &*lines[1], height), ("line total 50,18 50,68", "line target 1000,18 1000,68", 92));
    let (close, lines, height) = names(50.0, 60.0);
    assert_eq!(close, ["total 500,14 middle Total", "target 600,34 middle Target"]);
    assert_eq!((&*lines[0], &*lines[1], height), ("line total 500,18 500,88", "line target 600,38 600,88", 112));
}

#[test]
fn words_of_ticks_are_left_out_evenly() {
    // Of six letters, only the first and the last two would touch.
    let picture = intervals(&[point("", 100.0, 90.0, 100.0)], &[], &|tick: Tick| format!("{:6}", tick.value()));
    assert_eq!(those(&picture, "line grid").len(), 6);
    let words = ["tick 0,64 start      0", "tick 400,64 middle     40", "tick 800,64 middle     80"];
    assert_eq!(those(&picture, "tick"), &words);
}

#[test]
fn costs_far_apart_need_a_logarithmic_axis() {
    let picture = |cheap: f64, target: f64| {
        let points = [
            point("cheap", cheap, cheap / 2.0, cheap * 2.0),
            point("dear", 100.0, 50.0, 200.0),
            point("free", 0.0, 0.0, 0.0),
            point("hardly tried", None, 0.001, None),
        ];
        intervals(&points, &[reference("Target", target, ReferenceKind::Target)], &words)
    };
    assert!(!picture(2.0, 100.0).logarithmic);
    assert!(picture(2.0, 1.9).logarithmic);
    let logarithmic = picture(1.0, 10.0);
    assert!(logarithmic.logarithmic);
    // ½ … 200: 1 is a factor 2 of 400 into it, 10 a factor 20, 100 one of 200.
    assert_eq!(those(&logarithmic, "dot"), ["dot cost 0,52", "dot cost 116,100", "dot cost 884,148"]);
    assert_eq!(those(&logarithmic, "line target"), ["line target 500,18 500,212"]);
    assert_eq!(those(&logarithmic, "tick").len(), 5);
}
