//! The round numbers that stand on an axis, three to six of them: multiples of 1, 2 or 5 times a power of ten; on a
//! logarithmic axis 1 and 3 times powers of ten, which are about equally far apart there.

use std::fmt;

/// The most ticks for which there is room at 280 px.
const MOST: usize = 6;

/// A round number, exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    mantissa: u32,
    exponent: i32,
}

impl Tick {
    /// The number.
    pub fn value(self) -> f64 {
        // Powers of ten are exact up to the 22nd, those of a tenth never.
        let power = 10_f64.powi(self.exponent.abs());
        let mantissa = f64::from(self.mantissa);
        if self.exponent < 0 { mantissa / power } else { mantissa * power }
    }
}

/// As in "5e-1", which `Intl.NumberFormat` reads exactly.
impl fmt::Display for Tick {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}e{}", self.mantissa, self.exponent)
    }
}

/// A value that an axis can show: 0, or within what amounts of 15 digits and six decimals have as quotients. What is
/// below is 0, as is what is no number.
pub(super) fn bounded(value: f64) -> f64 {
    if value >= 1e-21 { value.min(1e21) } else { 0.0 }
}

/// All that there can be for bounded values, the smallest first.
fn round_numbers<const N: usize>(mantissas: [u32; N]) -> impl Iterator<Item = Tick> {
    (-22..=21).flat_map(move |exponent| mantissas.map(|mantissa| Tick { mantissa, exponent }))
}

/// 0 and five multiples of the smallest round step that so reaches a value. The value is more than two steps, as no
/// step is more than 2½ times the one before.
fn multiples(value: f64) -> impl Iterator<Item = Tick> {
    let times = |step: Tick, factor| Tick { mantissa: step.mantissa * factor, ..step };
    let step = round_numbers([1, 2, 5]).find(|step| times(*step, 5).value() >= value);
    step.into_iter().flat_map(move |step| (0..=5).map(move |factor| times(step, factor)))
}

/// The ticks from 0 to a value of at least 10⁻²¹ and at most 2.5 × 10²¹.
pub fn linear(end: f64) -> Vec<Tick> {
    multiples(end).filter(|tick| tick.value() <= end).collect()
}

/// The first tick that is no smaller than a value.
pub fn round_up(value: f64) -> f64 {
    multiples(value).map(Tick::value).find(|tick| *tick >= value).unwrap_or(value)
}

/// The ticks between two values of which one is at least fifty times the other.
pub fn logarithmic(start: f64, end: f64) -> Vec<Tick> {
    let within = |tick: &Tick| (start..=end).contains(&tick.value());
    let mut ticks: Vec<_> = round_numbers([1, 3]).filter(within).collect();
    // Seven in a row have at least three powers of ten.
    if ticks.len() > MOST {
        ticks.retain(|tick| tick.mantissa == 1);
    }
    let every = ticks.len().div_ceil(MOST).max(1);
    ticks.into_iter().step_by(every).collect()
}
