//! The catalogs of texts as files: `target/texts/<language>/<catalog>.json`.

use anyhow::{Context, Result};
use i18n::{Language, Texts};
use std::path::Path;

/// Where they are written. Trunk copies the folder.
const FOLDER: &str = "target/texts";

/// Writes the files that would be others than are there.
pub(crate) fn write() -> Result<()> {
    for language in Language::ALL {
        for (path, json) in Texts::files(language) {
            let file = Path::new(FOLDER).join(path);
            if std::fs::read_to_string(&file).ok().as_ref() != Some(&json) {
                std::fs::create_dir_all(Path::new(FOLDER).join(language.tag()))?;
                std::fs::write(&file, json).with_context(|| format!("{} cannot be written", file.display()))?;
            }
        }
    }
    Ok(())
}
