//! Sentences with a count, by the plural rules of CLDR 48.

use super::catalog::catalog_object;
use super::language::Language;
use super::template::Template;

/// A kind of number for which a language may have a form of its own. CLDR knows six; these are all that our languages have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralCategory {
    /// As in "1 row".
    One,
    /// As in "0 rows", "2 rows".
    Other,
}

impl Language {
    /// The category of a number in canonical form, as it is shown: rounded before.
    pub fn plural(self, number: &str) -> PluralCategory {
        let number = number.trim_start_matches('-');
        let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
        let has_fraction = decimals.bytes().any(|digit| digit != b'0');
        let is_one = match self {
            Self::Danish => whole == "1" || whole == "0" && has_fraction,
            Self::Norwegian => whole == "1" && !has_fraction,
            Self::English => whole == "1" && decimals.is_empty(),
        };
        if is_one { PluralCategory::One } else { PluralCategory::Other }
    }
}

/// A sentence with a count: a template for each category.
#[derive(Clone, Copy, Debug)]
pub struct Plural {
    /// The form for [`PluralCategory::One`].
    pub one: &'static str,
    /// The form for [`PluralCategory::Other`].
    pub other: &'static str,
}

impl Plural {
    /// The sentence for a number in canonical form, as it is shown, with its places filled as [`Template::with`] does. The
    /// number fills no place by itself.
    pub fn with(self, language: Language, number: &str, fillings: &[&str]) -> String {
        let form = match language.plural(number) {
            PluralCategory::One => self.one,
            PluralCategory::Other => self.other,
        };
        Template(form).with(fillings)
    }
}

catalog_object!(Plural { one, other });

#[cfg(test)]
mod tests {
    use super::*;

    /// CLDR's samples: numbers, and ranges of them that go up by one in the last digit.
    fn numbers(samples: &str) -> Vec<String> {
        let mut numbers = Vec::new();
        for sample in samples.split(", ") {
            let (first, last) = sample.split_once('~').unwrap_or((sample, sample));
            let decimals = first.split_once('.').map_or(0, |(_, decimals)| decimals.len());
            let digits = |number: &str| number.replace('.', "").parse::<u64>().unwrap();
            for number in digits(first)..=digits(last) {
                let mut number = format!("{number:0width$}", width = decimals + 1);
                if decimals > 0 {
                    number.insert(number.len() - decimals, '.');
                }
                numbers.push(number);
            }
        }
        numbers
    }

    #[test]
    fn cldrs_samples() {
        for (language, one, other) in [
            (
                Language::Danish,
                "1, 0.1~1.6",
                "0, 2~16, 100, 1000, 10000, 100000, 1000000, 0.0, 2.0~3.4, 10.0, 100.0, 1000.0, 10000.0, 1000000.0",
            ),
            (
                Language::Norwegian,
                "1, 1.0, 1.00, 1.000, 1.0000",
                "0, 2~16, 100, 1000, 10000, 100000, 1000000, 0.0~0.9, 1.1~1.6, 10.0, 100.0, 1000.0, 1000000.0",
            ),
            (
                Language::English,
                "1",
                "0, 2~16, 100, 1000, 10000, 100000, 1000000, 0.0~1.5, 10.0, 100.0, 1000.0, 10000.0, 1000000.0",
            ),
        ] {
            for (samples, category) in [(one, PluralCategory::One), (other, PluralCategory::Other)] {
                for number in numbers(samples) {
                    assert_eq!(language.plural(&number), category, "{number} in {language:?}");
                    assert_eq!(language.plural(&format!("-{number}")), category, "-{number} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn ranges_of_samples() {
        assert_eq!(numbers("0.9~1.1, 2~3"), ["0.9", "1.0", "1.1", "2", "3"]);
    }

    #[test]
    fn the_number_chooses_the_form() {
        let rows = Plural { one: "{0} row", other: "{0} rows" };
        assert_eq!(rows.with(Language::English, "1", &["1"]), "1 row");
        assert_eq!(rows.with(Language::English, "1000", &["1,000"]), "1,000 rows");
    }
}
