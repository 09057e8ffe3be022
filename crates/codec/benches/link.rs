//! How long links of the greatest length take to read, and limits of counts to find. `cargo xtask bench` runs it; no test asserts a time.

use std::hint::black_box;
use std::time::{Duration, Instant};

use codec::link;
use domain::amount::DecimalSeparator;
use domain::money::Currency;
use domain::statistics::poisson;

const TIMES: usize = 200;

fn main() {
    println!("{:<52} {:>9} {:>9}  aim", "natively, links of 4,096 characters", "median", "worst");
    for (what, pair) in [
        (
            "fifty channels",
            "&custom{}.name=Aarhus+%C3%86%C3%98%C3%85&custom{}.spend=123456.78&custom{}.conversions=12.5",
        ),
        ("one field again and again", "&google.spend=1"),
        ("values that don't fit", "&custom{}.spend=1e309"),
        ("percent signs that mean nothing", "&bing.spend=%%%%%%%%%%%%%%%%%%%%"),
        ("nothing of ours", "&x"),
    ] {
        let mut text = String::from("v=1&google.spend=1");
        for channel in 1.. {
            let next = pair.replace("{}", &(channel % 49 + 1).to_string());
            if text.len() + next.len() > link::MAX_LINK_CHARS {
                break;
            }
            text.push_str(&next);
        }
        let read = || time(|| link::read(black_box(&text), "", Currency::DKK, DecimalSeparator::Comma));
        let (median, worst) = median_and_worst((0..TIMES).map(|_| read()).collect());
        println!("{what:<52} {:>9} {:>9}  5 ms", in_ms(median), in_ms(worst));
    }
    println!("{:<52} {:>9} {:>9}  aim", "natively, a limit of a count", "median", "worst");
    for (what, first, last) in [
        ("counts to 20", 0.0, 20.0),
        ("to 1,000", 20.0, 1000.0),
        ("to 10,000,000", 1000.0, 1e7),
        ("to 10^15", 1e7, 1e15),
    ] {
        let (median, worst) = median_and_worst((0..TIMES).map(|i| limit(first, last, i)).collect());
        println!("{what:<52} {:>9} {:>9}  20 µs", in_us(median), in_us(worst));
    }
}

/// Of one limit of one of the counts from the first to the last, each step by the same factor: the least of ten times,
/// as each is so short that whatever else the machine does shows.
fn limit(first: f64, last: f64, i: usize) -> Duration {
    let count = (first + 1.0) * ((last + 1.0) / (first + 1.0)).powf(i as f64 / (TIMES - 1) as f64) - 1.0;
    let both = || time(|| poisson::limits(black_box(count.round()), black_box(0.05)));
    (0..10).map(|_| both()).min().unwrap_or_default() / 2
}

fn median_and_worst(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort();
    let [median, worst] = [times.get(times.len() / 2), times.last()].map(|time| time.copied().unwrap_or_default());
    (median, worst)
}

fn time<T>(what: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(what());
    start.elapsed()
}

fn in_ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}

fn in_us(time: Duration) -> String {
    format!("{:.2} µs", time.as_secs_f64() * 1e6)
}
