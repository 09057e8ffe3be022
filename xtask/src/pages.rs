//! The pages beside index.html, made when Trunk has built that: one for other sites' frames, and one that makes snippets
//! for other sites.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// What changes between index.html and the page for frames, from what to what.
const FRAMED: [(&str, &str); 4] = [
    (MANIFEST, ""),
    ("<html lang=\"en\"", "<html lang=\"en\" data-embed"),
    ("<title>", "<meta name=\"robots\" content=\"noindex\"><link rel=\"stylesheet\" href=\"./embed.css\"><title>"),
    (BOOT, FRAME_AND_BOOT),
];
const BOOT: &str = "<script type=\"module\" src=\"./boot.js\"";
const MANIFEST: &str = "<link rel=\"manifest\" href=\"./manifest/en.json\" />";
/// All of them at once, and frame.js first.
const FRAME_AND_BOOT: &str = "<link rel=\"modulepreload\" href=\"./frame/height.js\">\
    <link rel=\"modulepreload\" href=\"./frame/look.js\"><link rel=\"modulepreload\" href=\"./frame/messages.js\">\
    <script type=\"module\" src=\"./frame/frame.js\"></script><script type=\"module\" src=\"./boot.js\"";

/// What stands in public/site.html for the icon and the style sheet.
const LINKS: &str = "<!-- The icon and the style sheet of index.html -->";

/// Writes them beside the index.html that Trunk has just built.
pub(crate) fn write() -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let folder = folder.context("`pages` is for Trunk, which says where it builds")?;
    let index = std::fs::read_to_string(folder.join("index.html")).context("index.html cannot be read")?;
    let site = std::fs::read_to_string(Path::new("public/site.html")).context("public/site.html cannot be read")?;
    for (name, page) in [("embed.html", framed(&index)?), ("site.html", with_links(&site, &index)?)] {
        std::fs::write(folder.join(name), page).with_context(|| format!("{name} cannot be written"))?;
    }
    Ok(())
}

fn framed(page: &str) -> Result<String> {
    let mut page = page.to_owned();
    for (from, to) in FRAMED {
        if page.matches(from).count() != 1 {
            bail!("index.html should have `{from}` once, so that embed.html can be made of it");
        }
        page = page.replace(from, to);
    }
    Ok(page)
}

/// The page with what the other one links to: their names have hashes in them, which only Trunk knows.
fn with_links(page: &str, index: &str) -> Result<String> {
    let tags = index.split_inclusive('>').filter_map(|piece| piece.find("<link ").and_then(|start| piece.get(start..)));
    let links: String = tags.filter(|tag| ["icon", "stylesheet"].iter().any(|kind| tag.contains(kind))).collect();
    if links.matches("<link ").count() != 2 || !page.contains(LINKS) {
        bail!("index.html should have an icon and a style sheet, and public/site.html a place for them");
    }
    Ok(page.replace(LINKS, &links))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_for_frames_says_so_and_loads_its_script_first() {
        let page = format!("<html lang=\"en\">{MANIFEST}<title>x</title>{BOOT} data-js=\"x\"></script>");
        let framed = framed(&page).unwrap();
        assert!(framed.starts_with("<html lang=\"en\" data-embed>"), "{framed}");
        assert!(framed.find("frame.js") < framed.find("boot.js"), "{framed}");
        assert!(super::framed("<html>").is_err());
    }

    #[test]
    fn the_page_for_snippets_looks_like_the_other() {
        let index = "<head>\n<link rel=\"icon\" href=\"./icon-1.svg\" type=\"x\"/>\n  <link rel=\"stylesheet\" href=\"./app-2.css\"/>\n\
            <link rel=\"modulepreload\" href=\"./a.js\">";
        let page = with_links(&format!("<head>{LINKS}</head>"), index).unwrap();
        assert_eq!(
            page,
            "<head><link rel=\"icon\" href=\"./icon-1.svg\" type=\"x\"/><link rel=\"stylesheet\" href=\"./app-2.css\"/></head>"
        );
        assert!(with_links(LINKS, "<head>").is_err());
    }
}
