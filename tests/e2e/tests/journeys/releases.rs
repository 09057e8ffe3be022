//! Releases to update from and to: copies of dist/ that tell which they are and count their starts, with a worker that
//! knows them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::prelude::{BASE64_STANDARD, Engine};
use e2e::{Page, page, until};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// A folder with a release of this name.
pub(crate) fn release(name: &str) -> Result<TempDir> {
    let folder = TempDir::new()?;
    copy(&page::dist(), folder.path())?;
    let mut worker = fs::read_to_string(folder.path().join("sw.js"))?;
    let version = worker.split("VERSION = \"").nth(1).and_then(|rest| rest.split('"').next()).context("no version")?;
    worker = worker.replace(&version.to_owned(), &format!("{version}-{name}"));
    // The pages may run scripts of their own origin only.
    let script = "sessionStorage.starts = 1 + Number(sessionStorage.starts ?? 0)";
    let file = folder.path().join("index.html");
    let html = fs::read_to_string(&file)?;
    let marked = html
        .replace("<title>", "<script src=\"./starts.js\"></script><title>")
        .replace("<html ", &format!("<html data-release=\"{name}\" "));
    let known = worker.replace(&integrity(html.as_bytes()), &integrity(marked.as_bytes()));
    ensure!(html != marked && worker != known, "sw.js knows another index.html");
    let known = known.replace(
        "  \"index.html\"",
        &format!("  \"starts.js\": \"{}\",\n  \"index.html\"", integrity(script.as_bytes())),
    );
    for (file, text) in [("index.html", marked.as_str()), ("sw.js", &known), ("starts.js", script)] {
        fs::write(folder.path().join(file), text)?;
    }
    Ok(folder)
}

/// Which release the page is of, and how often one has started in this window.
pub(crate) async fn running(page: &Page) -> Result<(String, String)> {
    page.script("return [document.documentElement.dataset.release ?? '', sessionStorage.starts ?? '']", &[]).await
}

/// Loads the page again as a person would: Firefox's driver goes past the worker.
pub(crate) async fn restart(page: &Page) -> Result<()> {
    page.script::<()>("window.before = true; location.reload()", &[]).await?;
    until("the page to be another one", async || {
        let before: bool = page.script("return window.before === true", &[]).await?;
        ensure!(!before, "it is still the one before");
        Ok(())
    })
    .await?;
    page.ready().await
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
