//! One style sheet from the files in style/: Trunk doesn't follow `@import`, and one file loads faster than many.

use crate::files;
use anyhow::{Context, Result};
use std::path::Path;

const SOURCE: &str = "style";
const FIRST: &str = "style/layers.css";
const RESULT: &str = "target/style/app.css";

/// Writes the style sheet, if it would be another one than is there.
pub(crate) fn write() -> Result<()> {
    let css = together(Path::new(SOURCE), Path::new(FIRST))?;
    if std::fs::read_to_string(RESULT).is_ok_and(|old| old == css) {
        return Ok(());
    }
    std::fs::create_dir_all("target/style")?;
    std::fs::write(RESULT, css).with_context(|| format!("{RESULT} cannot be written"))
}

/// The order of layers first, then all others by name: what wins is said by the layers, not by the order of files.
fn together(source: &Path, first: &Path) -> Result<String> {
    let mut files = files::of_kind(source, "css")?;
    files.sort_by_key(|file| (file != first, file.clone()));
    let texts = files
        .iter()
        .map(|file| std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display())));
    Ok(without_comments(&texts.collect::<Result<Vec<_>>>()?.join("\n")))
}

/// Comments are for us. No string in style/ holds what would look like one.
fn without_comments(css: &str) -> String {
    let mut pieces = css.split("/*");
    let before = pieces.next().unwrap_or_default();
    let after = pieces.map(|piece| piece.split_once("*/").unwrap_or_default().1);
    std::iter::once(before).chain(after).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_come_first_then_names() {
        let folder = std::env::temp_dir().join(format!("xtask-styles-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("components")).unwrap();
        for name in ["base.css", "components/row.css", "layers.css", "tokens.css", "notes.md"] {
            std::fs::write(folder.join(name), name).unwrap();
        }
        let css = together(&folder, &folder.join("layers.css")).unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        assert_eq!(css, "layers.css\nbase.css\ncomponents/row.css\ntokens.css");
    }

    #[test]
    fn comments_stay_at_home() {
        assert_eq!(without_comments("a{}/* one *//**/b{/* two\n */}"), "a{}b{}");
    }
}
