//! Which files a first visit to a built page loads, read from the page and from what it loads. Knows no sizes.

use anyhow::{Context, Result};
use std::path::{Component, Path, PathBuf};

/// What a `<link>` can be that makes a browser load it at once.
const LOADED: [&str; 6] = ["stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch"];

/// The files of a first visit to `dist`/index.html, in the order in which they are named, relative to `dist`.
pub(crate) fn files(dist: &Path) -> Result<Vec<PathBuf>> {
    let mut files = vec![PathBuf::from("index.html")];
    let mut next = 0;
    while let Some(file) = files.get(next).cloned() {
        let folder = file.parent().unwrap_or(Path::new(""));
        for name in named_in(dist, &file)? {
            let path = largest(dist, plain(&folder.join(name)))?;
            if !files.contains(&path) {
                files.push(path);
            }
        }
        next += 1;
    }
    Ok(files)
}

/// Of a folder only one file is loaded: counted is the largest. A file is itself.
fn largest(dist: &Path, path: PathBuf) -> Result<PathBuf> {
    if !dist.join(&path).is_dir() {
        return Ok(path);
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dist.join(&path))? {
        let entry = entry?;
        files.push((entry.metadata()?.len(), path.join(entry.file_name())));
    }
    files.sort();
    files.pop().map(|(_, file)| file).with_context(|| format!("{} is empty", path.display()))
}

fn named_in(dist: &Path, file: &Path) -> Result<Vec<String>> {
    let kind = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    if !["html", "js", "css"].contains(&kind) {
        return Ok(Vec::new());
    }
    let text = std::fs::read_to_string(dist.join(file))
        .with_context(|| format!("{} is loaded by the page but cannot be read", file.display()))?;
    let names = match kind {
        "html" => in_html(&text),
        "js" => in_script(&text),
        _ => in_style(&text),
    };
    // Data in place is counted with the file that it's in.
    Ok(names.into_iter().filter(|name| !name.is_empty() && !name.starts_with("data:")).collect())
}

/// `<link href>` of what loads at once, `<script src>`, and what boot.js is told of.
fn in_html(html: &str) -> Vec<String> {
    let mut names = Vec::new();
    for tag in html.split('<').filter_map(|rest| rest.split('>').next()) {
        let value = |name| attribute(tag, name);
        let word = tag.split_whitespace().next().unwrap_or_default();
        if word.eq_ignore_ascii_case("link") {
            let relations = value("rel").unwrap_or_default();
            if relations.split_whitespace().any(|relation| LOADED.contains(&relation)) {
                names.extend(value("href"));
            }
        } else if word.eq_ignore_ascii_case("script") {
            names.extend(["src", "data-texts"].into_iter().filter_map(value));
        } else if word.eq_ignore_ascii_case("img") {
            names.extend(value("src"));
        }
    }
    names
}

/// The value of an attribute in a tag's text, with or without quotes.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<String> {
    let mut rest: &'a str = tag;
    while let Some((before, after)) = rest.split_once(name) {
        if let (true, Some(value)) = (before.ends_with(char::is_whitespace), after.strip_prefix('=')) {
            let end: &[char] = match value.chars().next() {
                Some('"') => &['"'],
                Some('\'') => &['\''],
                _ => &[' ', '\n', '\t', '>'],
            };
            return value.trim_start_matches(['"', '\'']).split(end).next().map(str::to_owned);
        }
        rest = after;
    }
    None
}

/// What a script loads by a name written out, now or later: `from "./x.js"`, `import "./x.js"`, `import("./x.js")`,
/// `new URL("./x.js", …)`.
fn in_script(script: &str) -> Vec<String> {
    let mut names = Vec::new();
    for mark in ['"', '\''] {
        let pieces: Vec<&str> = script.split(mark).collect();
        names.extend(pieces.windows(2).filter_map(|pair| match pair {
            [before, name] if name.starts_with('.') && ends_a_load(before) => Some((*name).to_owned()),
            _ => None,
        }));
    }
    names
}

fn ends_a_load(code: &str) -> bool {
    let code = code.trim_end().trim_end_matches('(').trim_end();
    ["from", "import", "new URL"].iter().any(|word| code.ends_with(word))
}

/// `url(…)` in a style sheet.
fn in_style(style: &str) -> Vec<String> {
    let urls = style.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    urls.map(|url| url.trim_matches(['"', '\'', ' ']).to_owned()).collect()
}

/// A path without `.` and `..`, and without the query of an address.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::Normal(name) => plain.push(name),
            _ => {}
        }
    }
    match plain.to_str().and_then(|text| text.split(['?', '#']).next()) {
        Some(text) => PathBuf::from(text),
        None => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_what_it_loads_with_and_without_quotes() {
        let html = "<html><link rel=\"preload stylesheet\" href=\"./app.css\" integrity=\"x\">\
                    <link rel=icon href=./icon.svg><link rel=canonical href=./far>\
                    <LINK href='./a.js' rel='modulepreload'/><p data-href=no>a > b</p>\
                    <script type=module src=./boot.js data-texts=\"./texts/\"></script>";
        let expected = ["./app.css", "./icon.svg", "./a.js", "./boot.js", "./texts/"];
        assert_eq!(in_html(html), expected);
    }

    #[test]
    fn a_script_names_its_imports() {
        let script = "import { a } from './a.js'; import\"./b.js\"; await import( \"./c.js\" ); new Worker(new URL(\"./d.js\", here));\
                      const text = './no.js'; import(name); // from here";
        let mut names = in_script(script);
        names.sort();
        assert_eq!(names, ["./a.js", "./b.js", "./c.js", "./d.js"]);
    }

    #[test]
    fn a_style_sheet_names_its_pictures() {
        assert_eq!(in_style("a{background:url(\"x.svg\")}b{src:url( y.woff2 )}"), ["x.svg", "y.woff2"]);
    }

    #[test]
    fn every_file_counts_once() {
        let dist = std::env::temp_dir().join(format!("xtask-dist-{}", std::process::id()));
        std::fs::create_dir_all(dist.join("snippets")).unwrap();
        let page = "<link rel=modulepreload href=./app.js><script src=./boot.js data-texts=./texts/></script>";
        std::fs::write(dist.join("index.html"), page).unwrap();
        std::fs::create_dir_all(dist.join("texts")).unwrap();
        std::fs::write(dist.join("texts/a.txt"), "longer").unwrap();
        std::fs::write(dist.join("texts/b.txt"), "short").unwrap();
        std::fs::write(dist.join("app.js"), "import * as a from './snippets/inline0.js'").unwrap();
        std::fs::write(dist.join("snippets/inline0.js"), "import '../boot.js'").unwrap();
        std::fs::write(dist.join("boot.js"), "import('./app.js')").unwrap();
        let found = files(&dist).unwrap();
        std::fs::remove_dir_all(&dist).unwrap();
        let expected = ["index.html", "app.js", "boot.js", "texts/a.txt", "snippets/inline0.js"];
        assert_eq!(found, expected.map(PathBuf::from));
    }
}
