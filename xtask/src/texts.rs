//! The texts of each language as files, which each page loads as it needs them.

use anyhow::{Context, Result};
use i18n::{Language, Texts, lines};
use std::path::Path;

/// Writes the files that would be others than are there.
pub(crate) fn write() -> Result<()> {
    for language in Language::ALL {
        let Texts { messages, insights, help, saved_data, import, snippets, offline, embed } = language.texts();
        let texts = [
            ("target/texts", lines::write(messages)),
            ("target/insights", lines::write(insights)),
            ("target/saved-data", lines::write(saved_data)),
            ("target/help", lines::write(help)),
            ("target/embed", lines::write(embed)),
            ("target/snippets", lines::write(snippets)),
            ("target/import", lines::write(import)),
            ("target/offline", lines::write(offline)),
        ];
        for (folder, text) in texts {
            let file = Path::new(folder).join(language.tag()).with_extension("txt");
            if std::fs::read_to_string(&file).ok().as_ref() != Some(&text) {
                std::fs::create_dir_all(folder)?;
                std::fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
            }
        }
    }
    Ok(())
}
