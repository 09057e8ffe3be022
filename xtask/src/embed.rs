//! The page for other sites' frames, made of the one that stands alone: Trunk calls this when it has built that.

use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// What changes, from what to what.
const CHANGES: [(&str, &str); 3] = [
    ("<html lang=\"en\"", "<html lang=\"en\" data-embed"),
    ("<title>", "<meta name=\"robots\" content=\"noindex\"><link rel=\"stylesheet\" href=\"./embed.css\"><title>"),
    (BOOT, "<script type=\"module\" src=\"./frame.js\"></script><script type=\"module\" src=\"./boot.js\""),
];
const BOOT: &str = "<script type=\"module\" src=\"./boot.js\"";

/// Writes embed.html beside the index.html that Trunk has just built.
pub(crate) fn write() -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let folder = folder.context("`embed` is for Trunk, which says where it builds")?;
    let page = std::fs::read_to_string(folder.join("index.html")).context("index.html cannot be read")?;
    std::fs::write(folder.join("embed.html"), changed(&page)?).context("embed.html cannot be written")
}

fn changed(page: &str) -> Result<String> {
    let mut page = page.to_owned();
    for (from, to) in CHANGES {
        if page.matches(from).count() != 1 {
            bail!("index.html should have `{from}` once, so that embed.html can be made of it");
        }
        page = page.replace(from, to);
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_for_frames_says_so_and_loads_its_script_first() {
        let page = format!("<html lang=\"en\"><title>x</title>{BOOT} data-js=\"x\"></script>");
        let framed = changed(&page).unwrap();
        assert!(framed.starts_with("<html lang=\"en\" data-embed>"), "{framed}");
        assert!(framed.find("frame.js") < framed.find("boot.js"), "{framed}");
        assert!(changed("<html>").is_err());
    }
}
