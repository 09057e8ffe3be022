//! Puts what may be kept for ever into a folder that is named by what is in it. What a page loads is then of one version,
//! whatever a host or a browser has kept, and a new version never meets a file of an old one.

use super::hash;
use anyhow::{Context, Result, bail};
use std::path::Path;

/// What keeps its place, because sites, hosts and browsers know it.
const KNOWN: [&str; 8] =
    ["_headers", "embed.html", "embed.js", "hosting", "icons", "index.html", "manifest", "site.html"];

/// Moves everything else there, and has the pages load it from there.
pub(super) fn gather(dist: &Path) -> Result<()> {
    let files = hash::files(dist)?;
    let first = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    let moving = files.iter().filter(|(path, _)| !KNOWN.contains(&first(path).as_str()));
    let all: Vec<u8> = moving.clone().flat_map(|(path, bytes)| [path.as_bytes(), b"\n", bytes].concat()).collect();
    let sum = hash::hexadecimal(&all);
    let folder = format!("app-{}", sum.get(..12).unwrap_or_default());
    let mut names: Vec<_> = moving.map(|(path, _)| first(path)).collect();
    names.dedup();
    std::fs::create_dir_all(dist.join(&folder))?;
    for name in &names {
        std::fs::rename(dist.join(name), dist.join(&folder).join(name))
            .with_context(|| format!("{name} cannot be moved"))?;
    }
    for (page, html) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let mut html = moved(std::str::from_utf8(html)?, &names, &folder);
        if page == "index.html" {
            html = with_worker(&html)?;
        }
        if let Some(missing) = named(&html).find(|file| !dist.join(file).exists()) {
            bail!("{page} loads {missing}, which is not there");
        }
        std::fs::write(dist.join(page), html).with_context(|| format!("{page} cannot be written"))?;
    }
    Ok(())
}

fn moved(html: &str, names: &[String], folder: &str) -> String {
    let mut html = html.to_owned();
    for name in names {
        for end in ['"', '/'] {
            html = html.replace(&format!("\"./{name}{end}"), &format!("\"./{folder}/{name}{end}"));
        }
    }
    html
}

/// The page that is kept for use without a network says what keeps it.
fn with_worker(html: &str) -> Result<String> {
    const SCRIPT: &str = "<script type=\"module\"";
    if html.matches(SCRIPT).count() != 1 {
        bail!("index.html should have one script");
    }
    Ok(html.replace(SCRIPT, &format!("{SCRIPT} data-worker=\"sw.js\"")))
}

/// The files that a page names in its attributes.
fn named(html: &str) -> impl Iterator<Item = &str> {
    html.split("=\"./").skip(1).filter_map(|rest| rest.split(['"', '?', '#']).next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_names_are_moved() {
        let html = "<link href=\"./embed.css\"><script src=\"./embed.js\" data-texts=\"./embed/\"></script><a href=\"./?lang=da\">";
        let names = ["embed.css", "embed"].map(str::to_owned);
        let expected = "<link href=\"./a/embed.css\"><script src=\"./embed.js\" data-texts=\"./a/embed/\"></script><a href=\"./?lang=da\">";
        assert_eq!(moved(html, &names, "a"), expected);
        assert_eq!(named(expected).collect::<Vec<_>>(), ["a/embed.css", "embed.js", "a/embed/", ""]);
    }

    #[test]
    fn the_folder_is_named_by_what_is_in_it() {
        let dist = std::env::temp_dir().join(format!("xtask-folder-{}", std::process::id()));
        let built = |script: &str| {
            std::fs::create_dir_all(dist.join("texts")).unwrap();
            for (name, text) in [
                ("index.html", "<script type=\"module\" src=\"./boot.js\" data-texts=\"./texts/\">"),
                ("boot.js", script),
                ("texts/da.txt", "a"),
            ] {
                std::fs::write(dist.join(name), text).unwrap();
            }
            gather(&dist).unwrap();
            let html = std::fs::read_to_string(dist.join("index.html")).unwrap();
            let files = hash::files(&dist).unwrap();
            std::fs::remove_dir_all(&dist).unwrap();
            (html, files.into_iter().map(|(path, _)| path).collect::<Vec<_>>())
        };
        let (html, files) = built("one");
        let folder = html.split(['/', '"']).find(|piece| piece.starts_with("app-")).unwrap().to_owned();
        assert_eq!(
            html,
            format!(
                "<script type=\"module\" data-worker=\"sw.js\" src=\"./{folder}/boot.js\" data-texts=\"./{folder}/texts/\">"
            )
        );
        assert_eq!(files, [format!("{folder}/boot.js"), format!("{folder}/texts/da.txt"), "index.html".to_owned()]);
        assert_eq!(built("one").0, html);
        assert_ne!(built("two").0, html);
    }
}
