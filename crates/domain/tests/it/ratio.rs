//! Exact quotients.

use std::cmp::Ordering;

use domain::canonical;
use domain::ratio::Ratio;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn ratio(numerator: &str, denominator: &str) -> Ratio {
    Ratio::new(canonical::parse(numerator).unwrap(), canonical::parse(denominator).unwrap()).unwrap()
}

#[test]
fn rounds_half_away_from_zero() {
    // contract.md section 2, and ties at each number of decimals
    assert_eq!(ratio("1000", "30").canonical(), "33.333333");
    assert_eq!(ratio("90", "36").canonical(), "2.5");
    assert_eq!(ratio("1", "2").rounded(0), "1");
    assert_eq!(ratio("5", "2").rounded(0), "3");
    assert_eq!(ratio("1", "8").rounded(2), "0.13");
    assert_eq!(ratio("0.000001", "2").canonical(), "0.000001");
    assert_eq!(ratio("0.000001", "3").canonical(), "0");
    assert_eq!(ratio("1000", "30").rounded(3), "33.333");
}

#[test]
fn the_largest_and_smallest_amounts_divide() {
    assert_eq!(ratio("999999999999999.999999", "0.000001").times(100).canonical(), "99999999999999999999900");
    assert_eq!(ratio("0.000001", "999999999999999.999999").canonical(), "0");
}

#[test]
fn a_share_just_below_a_tie_that_28_digits_would_round_up() {
    // In millionths; exactly, 100 part ÷ whole = 99.9999995 − 10⁻²⁹ and a bit. Python's fractions say the same.
    let part = Decimal::from_i128_with_scale(49_999_999_749_999_999_999_999, 6);
    let whole = Decimal::from_i128_with_scale(49_999_999_999_999_999_999_999, 6);
    assert_eq!(Ratio::new(part, whole).unwrap().times(100).canonical(), "99.999999");
}

#[test]
fn nothing_divides_by_zero() {
    assert_eq!(Ratio::new(Decimal::ONE, Decimal::ZERO), None);
    assert_eq!(Ratio::new(Decimal::NEGATIVE_ONE, Decimal::ONE), None);
}

#[test]
fn quotients_are_calculated_with() {
    let canonical = |ratio: Option<Ratio>| ratio.map(Ratio::canonical);
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(canonical(ratio("1", "3").checked_mul(ratio("3", "1"))), some("1"));
    assert_eq!(canonical(ratio("1", "3").checked_div(ratio("2", "3"))), some("0.5"));
    assert_eq!(canonical(ratio("1", "3").checked_div(ratio("0", "1"))), None);
    assert_eq!(canonical(ratio("1", "3").checked_sub(ratio("1", "2"))), some("-0.166667"));
    assert_eq!(canonical(ratio("1", "4").checked_sub(ratio("1", "2")).map(|ratio| -ratio)), some("0.25"));
    let half_below = ratio("1", "1").checked_sub(ratio("3", "2")).unwrap();
    assert_eq!(half_below.rounded(0), "-1", "half away from zero");
    assert!(half_below.is_negative() && half_below.to_f64() == -0.5);
    for (numerator, whole) in [("6", "3"), ("7", "4"), ("6.000001", "4")] {
        assert_eq!(canonical(ratio(numerator, "2").ceil()), some(whole));
    }
    assert_eq!(canonical(ratio("1", "1").checked_sub(ratio("9", "2")).and_then(Ratio::ceil)), some("-3"));
    let most = ratio("999999999999999.999999", "1");
    assert_eq!(most.checked_mul(most).and_then(|large| large.checked_mul(most)), None, "too large to be right");
    assert_eq!((canonical(Ratio::from_f64(0.1 + 0.2)), canonical(Ratio::from_f64(f64::NAN))), (some("0.3"), None));
}

proptest! {
    #[test]
    fn agrees_with_decimal_division(n in 0..=10_u64.pow(15), d in 1..=10_u64.pow(9)) {
        let exact = Decimal::from(n) / Decimal::from(d);
        let rounded = exact.round_dp_with_strategy(6, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        let ratio = Ratio::new(Decimal::from(n), Decimal::from(d)).unwrap();
        prop_assert_eq!(ratio.canonical(), canonical::format(rounded));
        prop_assert_eq!(ratio.compare(ratio), Ordering::Equal);
    }
}
