//! Sentences with places for words and figures.

use json::Json;

use super::catalog::CatalogValue;

/// A sentence with places for words and figures: `{0}`, and `{1}` where there are two.
#[derive(Clone, Copy, Debug)]
pub struct Template(pub &'static str);

impl Template {
    /// The sentence with its places filled. What is filled in is never taken for a place itself.
    pub fn with(self, fillings: &[&str]) -> String {
        let mut pieces = self.0.split('{');
        let mut sentence = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (place, rest) = piece.split_once('}').unwrap_or_default();
            let filling = place.parse().ok().and_then(|place: usize| fillings.get(place));
            sentence.push_str(filling.unwrap_or(&""));
            // "68,97 kr." ends a sentence by itself.
            let rest = if sentence.ends_with('.') { rest.strip_prefix('.').unwrap_or(rest) } else { rest };
            sentence.push_str(rest);
        }
        sentence
    }
}

impl CatalogValue for Template {
    const EMPTY: Self = Self("");

    fn fits(json: &Json) -> bool {
        <&str>::fits(json)
    }

    fn read(json: &'static Json) -> Self {
        Self(<&str>::read(json))
    }

    fn to_json(&self) -> Json {
        self.0.to_json()
    }
}
