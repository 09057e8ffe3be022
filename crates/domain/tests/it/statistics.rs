//! Statistics: published figures, figures that other programs computed (`fixtures/*.py` say which), and laws.

use domain::statistics::gamma;
use domain::statistics::{beta, normal, poisson, proportions, rates};
use rust_decimal::{Decimal, RoundingStrategy};

mod laws;

const LEVELS: [f64; 4] = [0.2, 0.1, 0.05, 0.01];

fn rows(fixture: &str) -> impl Iterator<Item = Vec<&str>> {
    fixture.lines().map(|line| line.split(',').collect())
}

fn number(text: &str) -> f64 {
    text.parse().unwrap()
}

#[track_caller]
fn near(ours: f64, theirs: f64, what: &[&str]) {
    assert!((ours - theirs).abs() <= 1e-9 * theirs.abs().max(1e-3), "{ours} is not {theirs}: {what:?}");
}

fn six(x: f64) -> String {
    format!("{x:.6}")
}

#[test]
fn limits_of_a_count_as_published() {
    // domain.md, and GraphPad's for 25
    for (count, alpha, low, high) in [
        (0.0, 0.05, "0.000000", "3.688879"),
        (3.0, 0.05, "0.618672", "8.767273"),
        (10.0, 0.05, "4.795389", "18.390356"),
        (25.0, 0.05, "16.178682", "36.904932"),
        (100.0, 0.05, "81.363991", "121.626794"),
        (25.0, 0.1, "17.382126", "34.916080"),
        (25.0, 0.01, "13.995374", "41.000413"),
    ] {
        let limits = poisson::limits(count, alpha).unwrap();
        assert_eq!((six(limits.0), six(limits.1)), (low.into(), high.into()), "{count}");
    }
    for (count, low, high) in [(3.0, 114.0606, 1616.3651), (10.0, 54.3763, 208.5337), (100.0, 8.2219, 12.2904)] {
        let limits = poisson::limits(count, 0.05).unwrap();
        assert!((1000.0 / limits.1 - low).abs() < 5e-5 && (1000.0 / limits.0 - high).abs() < 5e-5, "{count}");
    }
    assert!((1000.0 / poisson::limits(0.0, 0.05).unwrap().1 - 271.0850).abs() < 5e-5);
}

#[test]
fn limits_of_a_count_to_six_decimals() {
    let mut checked = 0;
    for row in rows(include_str!("fixtures/poisson_limits.csv")).skip(1) {
        let limits = poisson::limits(number(row[0]), 1.0 - number(row[1]) / 100.0).unwrap();
        for (ours, theirs) in [(limits.0, row[2]), (limits.1, row[3])] {
            let theirs: Decimal = theirs.parse().unwrap();
            let rounded = theirs.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero);
            assert_eq!(six(ours), format!("{rounded:.6}"), "{row:?}");
            checked += 1;
        }
    }
    assert!(checked > 2000);
}

#[test]
fn the_expansion_holds_where_it_begins() {
    for (alpha, count) in LEVELS.into_iter().flat_map(|alpha| [1000.0, 1000.5, 1300.0].map(|count| (alpha, count))) {
        let (low, high) = poisson::limits(count, alpha).unwrap();
        for tail in [gamma::lower(count, low), gamma::upper(count + 1.0, high)] {
            assert!((tail / alpha * 2.0 - 1.0).abs() < 8e-12, "{count} {alpha} {tail}");
        }
    }
}

#[test]
fn no_limits_of_what_is_no_count() {
    for count in [-1.0, -1e-300, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1.1e15] {
        assert_eq!(poisson::limits(count, 0.05), None);
    }
    for alpha in [0.0, 1.0, -0.05, f64::NAN, 1e-13] {
        assert_eq!(poisson::limits(3.0, alpha), None);
    }
}

#[test]
fn comparisons_of_rates_as_published() {
    for ([k1, exposure1, k2, exposure2], ratio, low, high, p) in [
        ([11.0, 800.0, 21.0, 3011.0], "1.97148810", "0.85842640", "4.27726594", "0.11201732"),
        ([25.0, 1000.0, 25.0, 1000.0], "1.00000000", "0.55104408", "1.81473686", "1.00000000"),
        ([10.0, 1000.0, 20.0, 1000.0], "0.50000000", "0.20900597", "1.11918304", "0.09873715"),
    ] {
        let ours = rates::compare(k1, exposure1, k2, exposure2, 0.05).unwrap();
        let ours = [ours.ratio.unwrap(), ours.low, ours.high.unwrap(), ours.p].map(|x| format!("{x:.8}"));
        assert_eq!(ours, [ratio, low, high, p]);
    }
}

#[test]
fn comparisons_as_other_programs_have_them() {
    for row in rows(include_str!("fixtures/tests.csv")) {
        let [a, b, c, d, alpha] = [1, 2, 3, 4, 5].map(|i| number(row[i]));
        if row[0] == "compare" {
            let ours = rates::compare(a, b, c, d, alpha).unwrap();
            assert_eq!((ours.ratio.is_none(), ours.high.is_none()), (row[6].is_empty(), row[8].is_empty()));
            let ours = [ours.ratio, Some(ours.low), ours.high, Some(ours.p)];
            for (ours, theirs) in ours.into_iter().zip(&row[6..]).filter(|(_, theirs)| !theirs.is_empty()) {
                near(ours.unwrap(), number(theirs), &row);
            }
        } else {
            let ours = proportions::test(a, b, c, d, alpha).unwrap();
            let [pooled, fisher] = [proportions::pooled, proportions::fisher].map(|p| p(a, b, c, d).unwrap());
            let expected = (a + c).min(b + d - a - c) * b.min(d) / (b + d);
            assert_eq!(ours.exact, expected < 5.0);
            assert_eq!(ours.p, if ours.exact { fisher } else { pooled });
            assert_eq!(ours.difference, c / d - a / b);
            for (ours, theirs) in [pooled, fisher, ours.low, ours.high].into_iter().zip(&row[6..]) {
                near(ours, number(theirs), &row);
            }
        }
    }
}

#[test]
fn tests_of_a_landing_page_as_published() {
    let p = |test: fn(f64, f64, f64, f64) -> Option<f64>, k_a, n_a, k_b, n_b| six(test(k_a, n_a, k_b, n_b).unwrap());
    assert_eq!(p(proportions::pooled, 5.0, 83.0, 12.0, 99.0), "0.159181");
    assert_eq!(p(proportions::fisher, 5.0, 83.0, 12.0, 99.0), "0.204103");
    assert_eq!(p(proportions::pooled, 200.0, 10_000.0, 250.0, 10_000.0), "0.017126");
    // Where exactly 5 are to be expected, the z-test still serves.
    let exact = |k| proportions::test(k, 100.0, 5.0, 100.0, 0.05).unwrap().exact;
    assert_eq!((exact(5.0), exact(4.0)), (false, true));
    // Newcombe 1998, table II, (a) and (g)
    let limits = |test: Option<proportions::Test>| test.map(|test| (-test.high, -test.low)).unwrap();
    let (low, high) = limits(proportions::test(56.0, 70.0, 48.0, 80.0, 0.05));
    assert_eq!((format!("{low:.4}"), format!("{high:.4}")), ("0.0524".into(), "0.3339".into()));
    let (low, high) = limits(proportions::test(10.0, 10.0, 0.0, 20.0, 0.05));
    assert_eq!((format!("{low:.4}"), format!("{high:.4}")), ("0.6791".into(), "1.0000".into()));
}

#[test]
fn no_test_of_figures_out_of_place() {
    for [k_a, n_a] in [[0.0, 0.0], [2.0, 1.0], [-1.0, 5.0], [f64::NAN, 5.0], [1.0, f64::INFINITY]] {
        for test in [proportions::pooled, proportions::fisher] {
            assert_eq!((test(k_a, n_a, 1.0, 2.0), test(1.0, 2.0, k_a, n_a)), (None, None));
        }
        assert_eq!(proportions::test(k_a, n_a, 1.0, 2.0, 0.05), None);
    }
    assert_eq!(proportions::test(1.0, 2.0, 1.0, 2.0, 0.0), None);
    assert_eq!(rates::compare(0.0, 1.0, 0.0, 1.0, 0.05), None);
    assert_eq!(rates::compare(1.0, 0.0, 1.0, 1.0, 0.05), None);
    assert_eq!(rates::compare(1.0, 1.0, 1.0, 1.0, 1.0), None);
}

#[test]
fn visitors_that_a_page_needs() {
    assert_eq!(proportions::per_arm(0.1, 0.12, 0.05, 0.8), Some(3839.0));
    assert_eq!(proportions::per_arm(0.05, 0.07, 0.05, 0.9), Some(2958.0));
    assert_eq!(proportions::per_arm(0.07, 0.05, 0.05, 0.9), Some(2958.0));
    assert_eq!(proportions::per_arm(0.1, 0.1, 0.05, 0.8), None);
    assert_eq!(proportions::per_arm(-0.1, 0.1, 0.05, 0.8), None);
    assert_eq!(proportions::per_arm(0.1, 0.2, 0.05, 0.4), None);
}

#[test]
fn factor_until_a_difference_shows() {
    // (1.959964 + 0.841621)² × (1/10 + 1/20) ÷ (ln ½)²
    assert_eq!(rates::factor_to_tell(10.0, 1000.0, 20.0, 1000.0, 0.05, 0.8).map(six), Some("2.450462".into()));
    // With as much of it, there is enough.
    assert_eq!(rates::factor_to_tell(100.0, 1.0, 200.0, 1.0, 0.05, 0.8), Some(1.0));
    assert_eq!(rates::factor_to_tell(10.0, 1.0, 20.0, 2.0, 0.05, 0.8), None);
    assert_eq!(rates::factor_to_tell(0.0, 1.0, 0.0, 1.0, 0.05, 0.8), None);
    let half = rates::factor_to_tell(0.5, 1.0, 3.0, 1.0, 0.05, 0.8);
    assert_eq!(rates::factor_to_tell(0.0, 1.0, 3.0, 1.0, 0.05, 0.8), half);
    assert!(half > Some(1.0));
}

#[test]
fn several_comparisons_at_once() {
    // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
    assert_eq!(rates::holm(&[0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02]);
    assert_eq!(rates::holm(&[0.5, 0.02, 0.5, 0.02]), [1.0, 0.08, 1.0, 0.08]);
    assert_eq!(rates::holm(&[0.03]), [0.03]);
    assert!(rates::holm(&[]).is_empty());
}

#[test]
fn functions_have_their_known_values() {
    near(gamma::ln_gamma(0.5), std::f64::consts::PI.ln() / 2.0, &["√π"]);
    near(gamma::ln_gamma(11.0), 3_628_800_f64.ln(), &["10!"]);
    for x in [0.01, 1.0, 3.0, 40.0] {
        near(gamma::upper(1.0, x), f64::exp(-x), &["e^−x"]);
        near(gamma::lower(2.0, x), 1.0 - (1.0 + x) * f64::exp(-x), &["1 − (1 + x) e^−x"]);
    }
    // ½ + 1 ÷ (3 √2πa)
    assert_eq!([gamma::lower(1e6, 1e6), 1.0 - gamma::upper(1e6, 1e6)].map(six), ["0.500133", "0.500133"]);
    assert_eq!([gamma::lower(2.0, 0.0), gamma::lower(2.0, f64::INFINITY)], [0.0, 1.0]);
    assert_eq!([gamma::upper(2.0, 0.0), gamma::upper(2.0, f64::INFINITY)], [1.0, 0.0]);
    assert_eq!(six(normal::quantile_two_sided(0.05)), "1.959964");
    assert_eq!(six(normal::two_sided(-1.407_830)), "0.159181");
    near(normal::two_sided(8.0), 1.244_192_114_854_357e-15, &["2 Φ(−8)"]);
    near(beta::lower(2.0, 3.0, 0.0), 11.0 / 16.0, &["four throws of a coin"]);
    assert_eq!(six(beta::quantile(1.0, 1.0, 0.25)), six((1.0_f64 / 3.0).ln()));
}
