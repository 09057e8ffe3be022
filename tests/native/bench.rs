//! How long links of the greatest length take to read. `cargo xtask bench` runs it; no test asserts a time.

use std::hint::black_box;
use std::time::{Duration, Instant};

use conversion_cost::codec::link;
use conversion_cost::domain::amount::DecimalMark;
use conversion_cost::domain::money::Currency;

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
            if text.len() + next.len() > link::LONGEST_LINK {
                break;
            }
            text.push_str(&next);
        }
        let mut times: Vec<Duration> = (0..TIMES).map(|_| time(&text)).collect();
        times.sort();
        let [median, worst] = [times.get(TIMES / 2), times.last()].map(|time| time.copied().unwrap_or_default());
        println!("{what:<52} {:>9} {:>9}  5 ms", in_ms(median), in_ms(worst));
    }
}

fn time(text: &str) -> Duration {
    let start = Instant::now();
    black_box(link::read(black_box(text), "", Currency::DKK, DecimalMark::Comma));
    start.elapsed()
}

fn in_ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}
