//! The service worker: what it keeps, each file with its sum, and a version that is the sum of all.

use super::hash;
use anyhow::{Result, bail};
use std::path::Path;

const TEMPLATE: &str = "public/offline/worker.js";
/// The places in it.
const VERSION: &str = "\"VERSION\"";
const FILES: &str = "{ FILES: \"their integrity\" }";
/// What no page loads: for hosts, and for who reads about the release.
const NOT_KEPT: [&str; 2] = ["_headers", "hosting"];

/// Writes sw.js for everything that is in the folder.
pub(super) fn write(dist: &Path) -> Result<()> {
    let mut files = hash::files(dist)?;
    files.retain(|(path, _)| !NOT_KEPT.iter().any(|name| path.split('/').next() == Some(name)));
    let script = filled(&std::fs::read_to_string(TEMPLATE)?, &files)?;
    Ok(std::fs::write(dist.join("sw.js"), script)?)
}

fn filled(template: &str, files: &[(String, Vec<u8>)]) -> Result<String> {
    if [VERSION, FILES].iter().any(|place| template.matches(place).count() != 1) {
        bail!("{TEMPLATE} should have {VERSION} and {FILES} once each");
    }
    let lines: Vec<_> =
        files.iter().map(|(path, bytes)| format!("  \"{path}\": \"{}\",\n", hash::integrity(bytes))).collect();
    let lines = lines.concat();
    let version = hash::hexadecimal(format!("{template}{lines}").as_bytes());
    let version = format!("\"{}\"", version.get(..12).unwrap_or_default());
    Ok(template.replace(VERSION, &version).replace(FILES, &format!("{{\n{lines}}}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_changes_with_every_file_and_with_the_worker_itself() {
        let file = |text: &str| vec![("a.js".to_owned(), text.as_bytes().to_vec())];
        let template = format!("const V = {VERSION}; const F = {FILES};");
        let script = filled(&template, &file("abc")).unwrap();
        assert!(script.contains("\"a.js\": \"sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\""), "{script}");
        assert!(!script.contains("VERSION"), "{script}");
        let version = |script: String| script.split('"').nth(1).unwrap().to_owned();
        assert_ne!(version(filled(&template, &file("abd")).unwrap()), version(script.clone()));
        assert_ne!(version(filled(&format!("{template}//"), &file("abc")).unwrap()), version(script));
        assert!(filled("", &[]).is_err());
    }
}
