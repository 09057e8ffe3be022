//! Words and yeses that follow what they read. Boxed, so that all of a kind are one type: each further type of reactive
//! text weighs half a kilobyte on the wire.

/// A text that follows what it reads.
pub type Text = Box<dyn Fn() -> String + Send>;

/// A yes or no that follows what it reads.
pub type Flag = Box<dyn Fn() -> bool + Send>;

/// A text that follows what it reads.
pub fn text(write: impl Fn() -> String + Send + 'static) -> Text {
    Box::new(write)
}

/// A yes or no that follows what it reads.
pub fn whether(ask: impl Fn() -> bool + Send + 'static) -> Flag {
    Box::new(ask)
}

/// The words where something holds, and none where it doesn't.
pub fn only_if(holds: bool, words: &str) -> String {
    if holds { words.to_owned() } else { String::new() }
}

/// Words that never change, where others do.
pub fn fixed(words: &'static str) -> Text {
    Box::new(move || words.to_owned())
}

/// What never holds.
pub fn never() -> Flag {
    Box::new(|| false)
}
