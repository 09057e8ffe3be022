//! Makes what Trunk has built small: the names between script and WebAssembly, then scripts and styles. Trunk's own
//! minifier fails on wasm-bindgen's script.

use crate::files;
use crate::process::{answer, run};
use crate::setup::Tools;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the WebAssembly may use: the same features that index.html names to Trunk.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// After Trunk's own `-Oz`: 1.7 kB less on the wire, measured with brotli. Nothing of ours lies in the lowest kilobyte, which
/// is the stack's last: lld puts the stack below the data.
const AGAIN: [&str; 12] = [
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--merge-locals",
    "--vacuum",
    "--monomorphize",
    "-Oz",
];

/// Scripts that get into them what they load at once.
const BUNDLED: [&str; 3] = ["boot.js", "import/import.js", "offline/offline.js"];

/// What is read by the million is made quick, not small.
const QUICK: [&str; 1] = ["-O3"];

/// Minifies a folder in place.
pub(crate) fn all(tools: &Tools, folder: &Path) -> Result<()> {
    for wasm in files::of_kind(folder, "wasm")? {
        make_smaller(tools, &wasm)?;
    }
    for page in files::of_kind(folder, "html")? {
        std::fs::write(&page, without_comments(&std::fs::read_to_string(&page)?))?;
    }
    for file in files::of_kind(folder, "json")? {
        let value: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&file)?)?;
        std::fs::write(&file, value.to_string())?;
    }
    let Some(esbuild) = &tools.esbuild else {
        println!("Without npm there is no esbuild, so scripts and styles stay as they are: 2 kB more");
        return Ok(());
    };
    for file in files::of_kind(folder, "js")?.into_iter().chain(files::of_kind(folder, "css")?) {
        let mut command = Command::new(esbuild);
        command.args(["--minify", "--log-level=warning", "--allow-overwrite", "--charset=utf8"]);
        if script_of_wasm(&file) {
            // Its warnings are for whoever calls it in another way than boot.js does.
            command.args(["--format=esm", "--tree-shaking=true", "--drop:console"]);
        }
        if BUNDLED.iter().any(|bundle| file.ends_with(bundle)) {
            // One request less; the one file takes notice.js alone.
            command.args(["--format=esm", "--bundle", "--external:./offline/offline.js", "--external:./worker.js"]);
        }
        run(command.arg(format!("--outfile={}", file.display())).arg(&file))?;
    }
    // Others have it in them by now.
    let bundled = folder.join("write.js");
    if bundled.exists() {
        std::fs::remove_file(bundled)?;
    }
    Ok(())
}

/// A page without the comments that are for us, and without the spaces at the beginnings of its lines.
fn without_comments(html: &str) -> String {
    let mut pieces = html.split("<!--");
    let before = pieces.next().unwrap_or_default().to_owned();
    let html = pieces.fold(before, |html, piece| html + piece.split_once("-->").unwrap_or_default().1);
    let lines: Vec<_> = html.lines().map(str::trim_start).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// Imports and exports carry long names with hashes in them, which no compression makes small, and each twice. The code
/// gets smaller on the way.
fn make_smaller(tools: &Tools, wasm: &Path) -> Result<()> {
    let script = PathBuf::from(wasm.to_string_lossy().replace("_bg.wasm", ".js"));
    let mut command = tools.command("wasm-opt");
    command
        .args(FEATURES)
        .args(if wasm.ends_with("import_bg.wasm") { &QUICK[..] } else { &AGAIN[..] })
        .args(["--strip-producers", "--strip-target-features", "--minify-imports-and-exports-and-modules"])
        .arg(wasm)
        .arg("-o")
        .arg(wasm);
    let names = answer(&mut command).with_context(|| format!("wasm-opt could not read {}", wasm.display()))?;
    let old = std::fs::read_to_string(&script).with_context(|| format!("{} cannot be read", script.display()))?;
    std::fs::write(&script, with_short_names(&old, &names))
        .with_context(|| format!("{} cannot be written", script.display()))
}

/// The script of wasm-bindgen with the names that wasm-opt has given: a line `["module", "name", "short"]` for each
/// import, `["name", "short"]` for each export.
fn with_short_names(script: &str, names: &str) -> String {
    // Nobody starts it in one go, so what does that can go.
    let mut script = script.replace("export { initSync, ", "export { ");
    for line in names.lines() {
        let words: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        script = match words[..] {
            [_, name, short] => script.replace(&format!(" {name}: "), &format!(" {short}: ")),
            [name, short] => whole_word(&script, &format!("wasm.{name}"), &format!("wasm.{short}")),
            _ => script,
        };
        if let [module, _, _] = words[..] {
            script = script.replace(&format!("\"{module}\""), "\"a\"");
        }
    }
    script
}

/// Whether wasm-bindgen wrote this script.
fn script_of_wasm(file: &Path) -> bool {
    let name = file.to_str().and_then(|file| file.strip_suffix(".js"));
    name.is_some_and(|name| Path::new(&format!("{name}_bg.wasm")).exists())
}

/// Replaces a word where no longer one begins with it.
fn whole_word(text: &str, word: &str, other: &str) -> String {
    let mut pieces = text.split(word);
    let mut result = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let goes_on = piece.starts_with(|next: char| next.is_alphanumeric() || next == '_');
        result.push_str(if goes_on { word } else { other });
        result.push_str(piece);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_everything_but_comments() {
        assert_eq!(without_comments("<p>\n  <!-- a\n b -->\n  x <!-- c -->y\n</p>"), "<p>\nx y\n</p>");
    }

    #[test]
    fn a_script_follows_the_names_of_its_wasm() {
        let names = "{\n \"imports\": [\n  [\"./app_bg.js\", \"__wbg_now_12ab\", \"a\"]\n ],\n \
                     \"exports\": [\n  [\"free\", \"b\"],\n  [\"free_all\", \"c\"]\n ]\n}\n";
        let script = "const import0 = {\n __proto__: null,\n __wbg_now_12ab: function() { wasm.free(1); wasm.free_all(); } };\n\
                      return { \"./app_bg.js\": import0 };";
        let expected = "const import0 = {\n __proto__: null,\n a: function() { wasm.b(1); wasm.c(); } };\n\
                        return { \"a\": import0 };";
        assert_eq!(with_short_names(script, names), expected);
    }
}
