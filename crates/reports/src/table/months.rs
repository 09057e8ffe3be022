//! Names of months, in the languages in which exports have been seen.

/// The month, 1 to 12, of a name or of its beginning; `None` for other words.
pub(super) fn month(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    if !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let is =
        |names: &[&str]| names.iter().any(|name| *name == word || word.chars().count() >= 3 && name.starts_with(&word));
    (1..).zip(MONTHS).find(|(_, names)| is(names)).map(|(month, _)| month)
}

/// English, German, French, Spanish, Portuguese, Danish, Norwegian and Swedish, where they differ.
const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "januari", "janvier", "enero", "janeiro", "ene"],
    &["february", "februar", "februari", "février", "febrero", "fevereiro"],
    &["march", "märz", "marts", "mars", "marzo", "março", "mrz"],
    &["april", "avril", "abril", "abr"],
    &["may", "mai", "maj", "mayo", "maio"],
    &["june", "juni", "juin", "junio", "junho"],
    &["july", "juli", "juillet", "julio", "julho"],
    &["august", "augusti", "août", "agosto"],
    &["september", "septembre", "septiembre", "setembro", "sept"],
    &["october", "oktober", "octobre", "octubre", "outubro"],
    &["november", "novembre", "noviembre", "novembro"],
    &["december", "dezember", "desember", "décembre", "diciembre", "dezembro"],
];
