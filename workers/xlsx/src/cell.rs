//! What a cell says.

use calamine::{DataRef, ExcelDateTime};
use std::borrow::Cow;

/// The days that Excel has dates for: up to the end of 9999.
const DAYS: std::ops::Range<f64> = 0.0..2_958_466.0;

/// The text of a cell; empty for what is no value, such as `#N/A`.
pub(crate) fn text<'a>(value: &'a DataRef) -> Cow<'a, str> {
    match value {
        DataRef::String(text) | DataRef::DurationIso(text) => text.into(),
        DataRef::SharedString(text) => (*text).into(),
        DataRef::Int(whole) => number(*whole as f64).into(),
        DataRef::Float(value) => number(*value).into(),
        DataRef::Bool(true) => "TRUE".into(),
        DataRef::Bool(false) => "FALSE".into(),
        DataRef::DateTime(moment) => date(moment).into(),
        DataRef::DateTimeIso(text) => without_midnight(text).into(),
        DataRef::Error(_) | DataRef::Empty => "".into(),
    }
}

/// The 15 digits that Excel shows; what comes after them is the noise of binary fractions.
fn number(value: f64) -> String {
    match format!("{value:.14e}").parse::<f64>() {
        Ok(0.0) => "0".to_owned(), // never -0
        Ok(shown) if shown.is_finite() => shown.to_string(),
        _ => String::new(),
    }
}

/// A date, a date with a time, a time of day, or a duration, as its format has it.
fn date(moment: &ExcelDateTime) -> String {
    let days = moment.as_f64();
    if !DAYS.contains(&days) {
        return number(days);
    }
    if moment.is_duration() {
        // To the millisecond first: 8:30 may be a hair less.
        let seconds = (days * 86_400_000.0).round() as u64 / 1000;
        return format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time = format!("T{hour:02}:{minute:02}:{second:02}");
    if days < 1.0 {
        return time.trim_start_matches('T').to_owned(); // no day, as Excel has it
    }
    without_midnight(&format!("{year:04}-{month:02}-{day:02}{time}")).to_owned()
}

/// Without its time where that says nothing. A cell can also have its date in ISO 8601, with parts of a second.
fn without_midnight(text: &str) -> &str {
    let text = text.trim_end_matches('Z');
    let seconds = text.split_once('.').map_or(text, |(seconds, _)| seconds);
    seconds.strip_suffix("T00:00:00").unwrap_or(seconds)
}
