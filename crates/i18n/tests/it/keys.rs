//! Every text is used somewhere.

use std::path::Path;

use i18n::{Language, Texts};
use json::Json;

/// Where texts are used, from the root of the repository.
const FOLDERS: [&str; 5] = ["crates", "programs", "public", "src", "workers"];

/// All code in a folder, but for the texts themselves.
fn read_code(folder: &Path, code: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_language = Language::ALL.iter().any(|language| path.ends_with(format!("i18n/src/{}", language.tag())));
        if path.is_dir() && !is_language && !path.ends_with("tests") {
            read_code(&path, code);
        } else if path.extension().is_some_and(|ending| ending == "rs" || ending == "js") {
            code.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

/// Whether a key is read as a field, or named as one is in JavaScript.
fn is_used(key: &str, code: &str) -> bool {
    let field = format!(".{key}");
    let is_field = |(place, _): (usize, &str)| {
        let next = code.get(place + field.len()..).and_then(|rest| rest.chars().next());
        next.is_none_or(|next| next != '_' && next != '(' && !next.is_alphanumeric())
    };
    code.match_indices(&field).any(is_field) || code.contains(&format!("\"{key}\""))
}

#[test]
fn every_text_is_used() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let mut code = String::new();
    FOLDERS.iter().for_each(|folder| read_code(&root.join(folder), &mut code));
    let mut unused = Vec::new();
    for (path, json) in Texts::files(Language::English) {
        let Some(Json::Object(members)) = Json::read(&json) else { panic!("{path} is no object") };
        let keys = members.into_iter().map(|(key, _)| key).filter(|key| !is_used(key, &code));
        unused.extend(keys.map(|key| format!("{path}: {key}")));
    }
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn a_use_is_told_from_what_looks_like_one() {
    assert!(is_used("sort", "m.sort)") && is_used("sort", "text: \"sort\"") && is_used("sort", "m.sort.with("));
    assert!(!is_used("sort", "rows.sort()") && !is_used("sort", "m.sort_name") && !is_used("sort", "sort"));
}
