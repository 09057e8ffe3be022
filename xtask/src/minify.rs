//! Makes the pages, scripts and styles that Trunk has built small: its own minifier fails on wasm-bindgen's script.

use crate::files;
use crate::process::run;
use crate::setup::Tools;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

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
    let scripts = files::of_kind(folder, "js")?.into_iter().chain(files::of_kind(folder, "css")?);
    let mut command = Command::new(esbuild);
    command.args(["--minify", "--charset=utf8", "--log-level=error", "--allow-overwrite"]);
    command.args(["--outbase", "--outdir"].map(|name| format!("{name}={}", folder.display())));
    run(command.args(scripts))
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
