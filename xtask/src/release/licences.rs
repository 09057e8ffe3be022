//! The licences of what is in a release, with the texts that the packages carry.

use super::inside::Package;
use anyhow::{Context, Result};
use std::collections::BTreeMap;

/// How the names of such texts begin.
const TEXTS: [&str; 4] = ["LICENSE", "LICENCE", "COPYING", "NOTICE"];

/// A list of the packages, then each text once, with the packages that carry it.
pub(super) fn of(packages: &[Package]) -> Result<String> {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut list = vec![
        "What is inside the conversion cost calculator beside its own code, which is MIT OR Apache-2.0:".to_owned(),
        "Rust's standard library (MIT OR Apache-2.0, https://github.com/rust-lang/rust), and".to_owned(),
        String::new(),
    ];
    for package in packages {
        let name = format!("{} {}", package.name, package.version);
        let own = own_texts(package)?;
        // Where it carries no text, it names its authors at best.
        let authors = if own.is_empty() { package.authors.join(", ") } else { String::new() };
        let words = [format!("{name}: {}", package.licence), authors, package.repository.clone()];
        list.push(words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", "));
        for text in own {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    for (text, names) in texts {
        list.push(format!("\n{}\n{}\n\n{text}", "-".repeat(100), names.join(", ")));
    }
    Ok(list.join("\n") + "\n")
}

fn own_texts(package: &Package) -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(&package.folder).with_context(|| format!("{} is not there", package.name))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        if path.is_file() && TEXTS.iter().any(|start| name.starts_with(start)) {
            let text = String::from_utf8_lossy(&std::fs::read(&path)?).replace('\r', "");
            texts.push(text.trim().to_owned());
        }
    }
    texts.sort();
    Ok(texts)
}
