//! What holds for any counts and levels.

use domain::statistics::gamma::{self, Tail};
use domain::statistics::{beta, poisson, proportions, rates};
use proptest::prelude::*;

use super::LEVELS;

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<u64>().prop_map(f64::from_bits),
        0.0..1e7,
        (-330.0..18.0).prop_map(|power| 10_f64.powf(power)),
        prop::sample::select(vec![0.0, -0.0, 0.5, 1.0, f64::NAN, f64::INFINITY, f64::MIN_POSITIVE, 5e-324, 1e15]),
    ]
}

fn count() -> impl Strategy<Value = f64> {
    prop_oneof![(0..30_u32).prop_map(f64::from), (0..10_000_000_u32).prop_map(f64::from), 0.0..2000.0]
}

fn level() -> impl Strategy<Value = f64> {
    prop_oneof![prop::sample::select(LEVELS.to_vec()), 1e-12..1.0, (-12.0..0.0).prop_map(|power| 10_f64.powf(power))]
}

proptest! {
    #[test]
    fn a_count_is_within_its_limits(count in any_number(), alpha in prop_oneof![level(), any_number()]) {
        if let Some((low, high)) = poisson::limits(count, alpha) {
            prop_assert!(0.0 <= low && low <= count && count < high && high.is_finite(), "{low} {count} {high}");
        }
    }

    #[test]
    fn a_higher_level_is_wider(count in count(), (a, b) in (level(), level())) {
        let [wide, narrow] = [a.min(b), a.max(b)].map(|alpha| poisson::limits(count, alpha).unwrap());
        prop_assert!(wide.0 <= narrow.0 && wide.1 >= narrow.1, "{wide:?} {narrow:?}");
    }

    #[test]
    fn limits_are_where_the_tails_are_half_of_alpha(count in 0.001..5000.0, alpha in level()) {
        let (low, high) = poisson::limits(count, alpha).unwrap();
        if low > 0.0 {
            prop_assert!((gamma::lower(count, low) / alpha - 0.5).abs() < 1e-6);
        }
        prop_assert!((gamma::upper(count + 1.0, high) / alpha - 0.5).abs() < 1e-6);
        prop_assert!((gamma::quantile(Tail::Upper, count + 1.0, alpha / 2.0) - high).abs() == 0.0);
    }

    #[test]
    fn an_interval_never_contradicts_its_test(
        (k1, k2) in (count(), count()), (e1, e2) in (0.001..1e6, 0.001..1e6_f64), near in -2.0..2.0_f64, alpha in level(),
    ) {
        prop_assume!(k1 + k2 > 0.0);
        // Now and then the rates are far apart, now and then near each other.
        let apart = 1.0 + near / f64::sqrt(k1.min(k2) + 2.0);
        for e2 in [e2, e1 * (k2 + 1.0) / (k1 + 1.0) * apart.abs().max(0.01)] {
            let p = rates::compare(k1, e1, k2, e2, 0.05).unwrap().p;
            for alpha in [alpha, p * 0.9999, p * 1.0001].into_iter().filter(|alpha| (1e-12..1.0).contains(alpha)) {
                let ours = rates::compare(k1, e1, k2, e2, alpha).unwrap();
                let leaves_out_1 = ours.low > 1.0 || ours.high.is_some_and(|high| high < 1.0);
                prop_assert_eq!(ours.p < alpha, leaves_out_1, "{:?} at {}", ours, alpha);
            }
        }
    }

    #[test]
    fn who_is_first_makes_no_difference(
        (k1, k2) in (count(), count()), (e1, e2) in (0.001..1e6, 0.001..1e6), alpha in level(),
    ) {
        prop_assume!(k1 + k2 > 0.0);
        let [ours, turned] =
            [rates::compare(k1, e1, k2, e2, alpha), rates::compare(k2, e2, k1, e1, alpha)].map(Option::unwrap);
        prop_assert_eq!(ours.p, turned.p);
        prop_assert!(ours.high.is_none_or(|high| (high * turned.low - 1.0).abs() < 1e-12));
        prop_assert_eq!(ours.high.is_none(), turned.low == 0.0);
    }

    #[test]
    fn nothing_stops_at_odd_numbers(numbers in prop::array::uniform6(any_number())) {
        let [a, b, c, d, alpha, power] = numbers;
        for alpha in [0.05, alpha] {
            if let Some(ours) = rates::compare(a, b, c, d, alpha) {
                prop_assert!((0.0..=1.0).contains(&ours.p) && !ours.low.is_nan(), "{ours:?}");
            }
            if let Some(ours) = proportions::test(a, b, c, d, alpha) {
                prop_assert!((0.0..=1.000001).contains(&ours.p), "{ours:?}");
                prop_assert!(ours.low <= ours.difference && ours.difference <= ours.high, "{ours:?}");
            }
            proportions::per_arm(a, b, alpha, power);
            rates::factor_to_tell(a, b, c, d, alpha, power);
        }
        for tail in [Tail::Lower, Tail::Upper] {
            gamma::quantile(tail, a, b);
        }
        gamma::lower(a, b);
        gamma::upper(a, b);
        gamma::ln_gamma(a);
        beta::lower(a, b, c);
        beta::quantile(a, b, c);
        rates::holm(&numbers);
    }

    #[test]
    fn corrected_is_never_smaller(p in prop::collection::vec(0.0..=1.0_f64, 0..12)) {
        let corrected = rates::holm(&p);
        for (p_i, c_i) in p.iter().zip(&corrected) {
            prop_assert!(p_i <= c_i && *c_i <= 1.0);
            prop_assert!(p.iter().zip(&corrected).all(|(p_j, c_j)| p_i > p_j || c_i <= c_j));
        }
    }
}
