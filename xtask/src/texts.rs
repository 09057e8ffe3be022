//! The texts of each language as files, which the page loads when it shows that language or opens its help.

use anyhow::{Context, Result};
use conversion_cost::i18n::{Language, lines};
use std::path::Path;

const FOLDERS: [&str; 2] = ["target/texts", "target/help"];

/// Writes the files that would be others than are there.
pub(crate) fn write() -> Result<()> {
    for language in Language::ALL {
        let texts = [lines::write(language.messages()), lines::write(language.help())];
        for (folder, text) in FOLDERS.iter().zip(texts) {
            let file = Path::new(folder).join(language.tag()).with_extension("txt");
            if std::fs::read_to_string(&file).ok().as_ref() != Some(&text) {
                std::fs::create_dir_all(folder)?;
                std::fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
            }
        }
    }
    Ok(())
}
