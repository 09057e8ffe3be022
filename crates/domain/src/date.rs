//! Days of the calendar, as in 2026-10-31.

/// A date field: the text as typed, and whether it is a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateEntry {
    text: String,
}

impl DateEntry {
    /// A field with this text.
    pub fn typed(text: &str) -> Self {
        Self { text: text.trim().to_owned() }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The day in ISO 8601, whose order is the order of days; `None` where the text is empty or no such day exists.
    pub fn day(&self) -> Option<&str> {
        exists(&self.text).then_some(self.text.as_str())
    }

    /// Whether something is typed that is no day.
    pub fn is_unreadable(&self) -> bool {
        !self.text.is_empty() && self.day().is_none()
    }
}

/// Whether a text is a day of the years 0001 to 9999, written as `YYYY-MM-DD`.
fn exists(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut part = |digits: usize| {
        let part = parts.next()?;
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<u32>().ok())?
    };
    let (Some(year), Some(month), Some(day)) = (part(4), part(2), part(2)) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    parts.next().is_none() && year > 0 && (1..=last).contains(&day)
}
