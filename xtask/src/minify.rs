//! Makes the pages, scripts and styles that Trunk has built small: its own minifier fails on wasm-bindgen's script.

use crate::files;
use crate::process::run;
use crate::setup::Tools;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// Scripts that get into them what they load at once.
const BUNDLED: [&str; 3] = ["boot.js", "import/import.js", "offline/offline.js"];

/// Minifies a folder in place.
pub(crate) fn all(tools: &Tools, folder: &Path) -> Result<()> {
    for page in files::of_kind(folder, "html")? {
        std::fs::write(&page, without_comments(&std::fs::read_to_string(&page)?))?;
    }
    for file in files::of_kind(folder, "json")? {
        let value: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&file)?)?;
        std::fs::write(&file, value.to_string())?;
    }
    let Some(esbuild) = &tools.esbuild else {
        println!("Without npm there is no esbuild, so scripts and styles stay as they are: 2 kB more");
        return Ok(());
    };
    for file in files::of_kind(folder, "js")?.into_iter().chain(files::of_kind(folder, "css")?) {
        let mut command = Command::new(esbuild);
        command.args(["--minify", "--log-level=warning", "--allow-overwrite", "--charset=utf8"]);
        if BUNDLED.iter().any(|bundle| file.ends_with(bundle)) {
            // One request less; the one file takes notice.js alone.
            command.args(["--format=esm", "--bundle", "--external:./offline/offline.js", "--external:./worker.js"]);
        }
        run(command.arg(format!("--outfile={}", file.display())).arg(&file))?;
    }
    // Others have it in them by now.
    let bundled = folder.join("write.js");
    if bundled.exists() {
        std::fs::remove_file(bundled)?;
    }
    Ok(())
}

/// A page without the comments that are for us, and without the spaces at the beginnings of its lines.
fn without_comments(html: &str) -> String {
    let mut pieces = html.split("<!--");
    let before = pieces.next().unwrap_or_default().to_owned();
    let html = pieces.fold(before, |html, piece| html + piece.split_once("-->").unwrap_or_default().1);
    let lines: Vec<_> = html.lines().map(str::trim_start).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_everything_but_comments() {
        assert_eq!(without_comments("<p>\n  <!-- a\n b -->\n  x <!-- c -->y\n</p>"), "<p>\nx y\n</p>");
    }
}
