//! Words on lines, where none touches another.

use std::ops::Range;

use super::Anchor;
use super::scale::END;

/// The width of a letter where the picture is narrowest: 6 of 280 px.
const LETTER: u32 = 22;

/// What is taken of each line.
#[derive(Default)]
pub(super) struct Lines(Vec<(u32, Range<u32>)>);

impl Lines {
    /// Takes the room for words at a place, on the first line that has it. Returns the line, from 0, and how the words
    /// are anchored so as to stay inside the picture.
    pub(super) fn take(&mut self, words: &str, x: u32) -> (u32, Anchor) {
        // More letters than these are wider than the picture; and one for the gap.
        let width = LETTER * (words.chars().take(60).count() as u32 + 1);
        let half = width / 2;
        let (anchor, room) = if half <= x && x + half <= END {
            (Anchor::Middle, x - half..x + half)
        } else if x <= END / 2 {
            (Anchor::Start, x..x + width)
        } else {
            (Anchor::End, x.saturating_sub(width)..x)
        };
        let touches = |on: u32| {
            self.0.iter().any(|(line, taken)| *line == on && taken.start < room.end && room.start < taken.end)
        };
        let line = (0..).find(|line| !touches(*line)).unwrap_or_default();
        self.0.push((line, room));
        (line, anchor)
    }

    /// How many lines there are.
    pub(super) fn count(&self) -> u32 {
        self.0.iter().map(|(line, _)| line + 1).max().unwrap_or_default()
    }
}
