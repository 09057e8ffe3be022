//! From values to places on an axis, and back.

/// The place at the right end of every axis.
pub const END: u32 = 1000;

/// An axis. Between its ends, larger values are further to the right; all others are at an end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The value at the left end; on a logarithmic axis its logarithm.
    from: f64,
    /// What the axis spans, in the same unit.
    span: f64,
    logarithmic: bool,
}

impl Scale {
    /// From 0 to a value above it: equal steps are equal differences.
    pub const fn linear(end: f64) -> Self {
        Self { from: 0.0, span: end, logarithmic: false }
    }

    /// From a value above 0 to a larger one: equal steps are equal factors.
    pub fn logarithmic(start: f64, end: f64) -> Self {
        Self { from: start.ln(), span: end.ln() - start.ln(), logarithmic: true }
    }

    /// Whether equal steps are equal factors.
    pub const fn is_logarithmic(self) -> bool {
        self.logarithmic
    }

    /// The place of a value, 0 to 1000; 0 for what is no number.
    pub fn place(self, value: f64) -> u32 {
        // What doesn't fit is cut off by `as`, and what is no number becomes 0.
        ((self.part(value) * f64::from(END) + 0.5) as u32).min(END)
    }

    /// The value at a place.
    pub fn value(self, place: u32) -> f64 {
        let value = self.from + self.span * f64::from(place) / f64::from(END);
        if self.logarithmic { value.exp() } else { value }
    }

    /// Whether a value lies beyond the right end.
    pub fn ends_before(self, value: f64) -> bool {
        self.part(value) > 1.0
    }

    /// Which part of the axis lies before a value.
    fn part(self, value: f64) -> f64 {
        let value = if self.logarithmic { value.ln() } else { value };
        (value - self.from) / self.span
    }
}
