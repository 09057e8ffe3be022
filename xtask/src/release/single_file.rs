//! The whole calculator as one file, which opens by a double click: index.html with everything that it would load. It is
//! made of a build that is not split: what is in one file is not loaded later.

use super::hash;
use anyhow::{Context, Result, bail};
use base64::prelude::{BASE64_STANDARD, Engine};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::Path;

/// The file.
const NAME: &str = "conversion-cost.html";
/// At most this large, so that any mail takes it.
const LIMIT: usize = 700_000;

/// The files in it, by how their paths begin. What reads reports would be too large; the dialog for them opens files that the
/// calculator saved.
const PACKED: [&str; 4] = ["boot.js", "conversion-cost", "offline/notice.js", "texts/"];
/// Of those, the texts of other pages.
const ELSEWHERE: [&str; 2] = ["embed.json", "snippets.json"];

/// Writes it into the release from a folder with a build that is not split.
pub(super) fn write(dist: &Path, whole: &Path) -> Result<()> {
    let read =
        |path: &Path| std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()));
    let own = |name| read(&Path::new("public/single-file").join(name));
    let mut files = hash::files(whole)?;
    files.retain(|(path, _)| {
        PACKED.iter().any(|start| path.starts_with(start)) && !ELSEWHERE.iter().any(|end| path.ends_with(end))
    });
    let css = read(&whole.join("app.css"))? + &read(&whole.join("import_dialog.css"))? + &own("single-file.css")?;
    let icon = std::fs::read(whole.join("icon.svg"))?;
    let html = page(&read(&whole.join("index.html"))?, &css, &own("single-file.js")?, &icon, &packed(files)?)?;
    if html.len() > LIMIT {
        bail!("{NAME} has {} bytes, more than {LIMIT}", html.len());
    }
    std::fs::write(dist.join(NAME), html).with_context(|| format!("{NAME} cannot be written"))
}

/// A line `[["name",length],…]` and the files, compressed and as letters. Scripts ask single-file.js instead of a server.
fn packed(mut files: Vec<(String, Vec<u8>)>) -> Result<String> {
    for (path, bytes) in files.iter_mut().filter(|(path, _)| path.ends_with(".js")) {
        let address = format!("new URL(\"{path}\",document.baseURI).href");
        let script = std::str::from_utf8(bytes)?.replace("import.meta.url", &address);
        *bytes = script.replace("import(", "importPacked(").into_bytes();
    }
    let list: Vec<_> = files.iter().map(|(path, bytes)| format!("[\"{path}\",{}]", bytes.len())).collect();
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(format!("[{}]\n", list.join(",")).as_bytes())?;
    files.iter().try_for_each(|(_, bytes)| encoder.write_all(bytes))?;
    Ok(BASE64_STANDARD.encode(encoder.finish()?))
}

fn page(index: &str, css: &str, script: &str, icon: &[u8], packed: &str) -> Result<String> {
    let html = without(&without(index, "<link ", ">"), "<script ", "</script>");
    let (script_sum, css_sum) = (hash::integrity(script.as_bytes()), hash::integrity(css.as_bytes()));
    let policy = format!(
        "default-src 'none'; script-src '{script_sum}' blob: 'wasm-unsafe-eval'; style-src '{css_sum}'; \
         img-src data: blob:; base-uri 'none'; form-action 'none'"
    );
    let icon = BASE64_STANDARD.encode(icon);
    let (head, body) = html.split_once("</head>").context("index.html has no head")?;
    let (charset, head) = head.split_once("<title>").context("index.html has no title")?;
    let body = body.strip_suffix("</html>").unwrap_or(body).replace("</body>", "");
    Ok(format!(
        "{charset}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\"><style>{css}</style><title>{head}</head>{body}\
         <script type=\"text/plain\" id=\"packed\">{packed}</script>\
         <script data-texts=\"./texts/\">{script}</script></body></html>\n"
    ))
}

/// The text without all that stands between these two, and without them.
fn without(text: &str, start: &str, end: &str) -> String {
    let mut pieces = text.split(start);
    let before = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(before, |text, piece| text + piece.split_once(end).unwrap_or_default().1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read;

    #[test]
    fn what_is_packed_comes_out_again_and_asks_no_server() {
        let script = "await import(\"./b.js\");x(new URL('c',import.meta.url))";
        let files = vec![("a/b.js".to_owned(), script.into()), ("t.txt".to_owned(), b"\0\xff".to_vec())];
        let letters = BASE64_STANDARD.decode(packed(files).unwrap()).unwrap();
        let mut bytes = Vec::new();
        GzDecoder::new(&*letters).read_to_end(&mut bytes).unwrap();
        let expected = "await importPacked(\"./b.js\");x(new URL('c',new URL(\"a/b.js\",document.baseURI).href))";
        let head = format!("[[\"a/b.js\",{}],[\"t.txt\",2]]\n{expected}", expected.len());
        assert_eq!(bytes, [head.as_bytes(), b"\0\xff"].concat());
    }

    #[test]
    fn nothing_is_left_that_would_be_loaded() {
        let index = "<html><head><meta charset=\"utf-8\"><title>t</title><link rel=\"x\" href=\"./y\">\
            <script type=\"module\" src=\"./boot.js\"></script></head><body><p>b</p></body></html>";
        let html = page(index, "c{}", "s()", b"i", "p").unwrap();
        assert!(!html.contains("\"./y\"") && !html.contains("boot.js"), "{html}");
        assert!(html.starts_with("<html><head><meta charset=\"utf-8\"><meta http-equiv"), "{html}");
        assert!(html.contains("<title>t</title></head><body><p>b</p><script type=\"text/plain\""), "{html}");
        assert!(html.contains(&format!("script-src '{}' blob:", hash::integrity(b"s()"))), "{html}");
    }
}
