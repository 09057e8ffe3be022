//! Files in folders. Knows nothing of what is in them.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// All files below a folder, in order, each with the folder before it.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    Ok(files)
}

/// Those whose names end in a dot and this.
pub(crate) fn of_kind(folder: &Path, kind: &str) -> Result<Vec<PathBuf>> {
    let files = below(folder)?.into_iter();
    Ok(files.filter(|file| file.extension().is_some_and(|extension| extension == kind)).collect())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
