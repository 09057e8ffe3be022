//! The house rules of ARCHITECTURE.md that the compiler doesn't hold: who may know whom.

use std::fs;
use std::path::{Path, PathBuf};

/// Folder, and the words that no file in it may contain.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "domain",
        &["crate::codec", "crate::i18n", "crate::platform", "crate::state", "crate::ui", "leptos", "web_sys", "serde"],
    ),
    ("chart", &["crate::codec", "crate::i18n", "crate::platform", "crate::state", "crate::ui", "leptos", "web_sys"]),
    ("codec", &["crate::platform", "crate::state", "crate::ui", "leptos", "web_sys"]),
    ("i18n", &["crate::codec", "crate::platform", "crate::state", "crate::ui", "leptos", "web_sys"]),
    ("platform", &["crate::domain", "crate::codec", "crate::i18n", "crate::state", "crate::ui"]),
    ("state", &["crate::ui", "web_sys", "js_sys", "wasm_bindgen", "gloo"]),
    ("ui", &["crate::platform", "web_sys", "js_sys", "wasm_bindgen", "gloo", "inner_html", " style=\""]),
    ("ui/controls", &["crate::domain", "crate::codec", "crate::state"]),
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn no_layer_knows_those_above_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (folder, words) in FORBIDDEN {
        let files = files(&src.join(folder));
        assert!(!files.is_empty(), "{folder} has moved");
        for file in files {
            let code: String =
                fs::read_to_string(&file).unwrap().lines().filter(|line| !line.trim().starts_with("//")).collect();
            for word in *words {
                assert!(!code.contains(word), "{} must not know {word}", file.display());
            }
        }
    }
}
