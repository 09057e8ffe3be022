//! The sentences of each language as a file, which the page loads when it shows that language.

use anyhow::{Context, Result};
use conversion_cost::i18n::Language;
use std::path::Path;

const FOLDER: &str = "target/texts";

/// Writes the files that would be others than are there.
pub(crate) fn write() -> Result<()> {
    std::fs::create_dir_all(FOLDER)?;
    for language in Language::ALL {
        let file = Path::new(FOLDER).join(language.tag()).with_extension("txt");
        let text = language.messages().write();
        if std::fs::read_to_string(&file).ok().as_ref() != Some(&text) {
            std::fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
        }
    }
    Ok(())
}
