//! SHA-256, as browsers and people want it written, and the files that it is of.

use crate::files;
use anyhow::{Context, Result};
use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// As `sha256sum` writes it.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// As the attribute `integrity` and content policies want it.
pub(super) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

/// All files below a folder: their paths in it, with `/` between names, in order, and what is in them.
pub(super) fn files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let read = |path: PathBuf| {
        let bytes = std::fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let names: Vec<_> = path.strip_prefix(folder)?.iter().map(|name| name.to_string_lossy()).collect();
        Ok((names.join("/"), bytes))
    };
    files::below(folder)?.into_iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    // What `printf abc | sha256sum` and `printf abc | openssl dgst -sha256 -binary | base64` say.
    #[test]
    fn known_sums() {
        assert_eq!(hexadecimal(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(integrity(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }
}
