//! What a host should send with each file, written for three kinds of hosts from one source. Knows not why the app needs
//! WebAssembly, only that its policy must allow it.

use anyhow::{Context, Result};
use std::path::Path;

const FOLDER: &str = "target/hosting";

/// With every file. No Cross-Origin-Opener-Policy: with it, WebKit (2.50) that comes from another site to a page which its
/// service worker answers now and then never shows it. The page opens no window and has no secrets.
const ALWAYS: [(&str, &str); 5] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
];

/// A header that not all files have alike.
struct Varying {
    name: &'static str,
    /// What files have that are no case; empty where they have none.
    default: &'static str,
    cases: &'static [(Files, &'static str)],
}

/// Files, by their names.
enum Files {
    /// A page, which some hosts serve without its ending as well.
    Page(&'static str),
    /// All that is in a folder whose name begins so and ends in a hash.
    Folder(&'static str),
    Ending(&'static str),
}

macro_rules! policy {
    ($framed_by:literal $(, $more:literal)?) => {
        concat!(
            $($more, "; ",)?
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; ",
            "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; ",
            "form-action 'none'; object-src 'none'; frame-ancestors ",
            $framed_by
        )
    };
}

const FOR_EVER: &str = "public, max-age=31536000, immutable";

const VARYING: [Varying; 3] = [
    Varying {
        name: "Content-Security-Policy",
        default: policy!("'self'"),
        // The one page that other sites may frame, and the one that frames it itself, as a preview.
        cases: &[(Files::Page("embed"), policy!("*")), (Files::Page("site"), policy!("'self'", "frame-src 'self'"))],
    },
    Varying { name: "Cache-Control", default: "no-cache", cases: &[(Files::Folder("app-"), FOR_EVER)] },
    Varying {
        name: "Access-Control-Allow-Origin",
        default: "",
        // A sandboxed frame has no origin of its own: without this it may not load its own scripts.
        cases: &[
            (Files::Ending(".js"), "*"),
            (Files::Ending(".wasm"), "*"),
            (Files::Ending(".css"), "*"),
            (Files::Ending(".json"), "*"),
        ],
    },
];

/// Writes the files of all kinds of hosts, where they would be others than are there.
pub(crate) fn write() -> Result<()> {
    std::fs::create_dir_all(FOLDER)?;
    for (name, text) in [("_headers", headers()), ("apache.htaccess", apache()), ("nginx.conf", nginx())] {
        let file = Path::new(FOLDER).join(name);
        if std::fs::read_to_string(&file).ok().as_ref() != Some(&text) {
            std::fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
        }
    }
    Ok(())
}

/// The `_headers` file that static hosts read. Rules that fit a path add up, so a case first takes the default away.
fn headers() -> String {
    let mut lines = vec!["# What the host should send. Made by `cargo xtask assets`.".to_owned(), "/*".to_owned()];
    let defaults = VARYING.iter().filter(|it| !it.default.is_empty()).map(|it| (it.name, it.default));
    lines.extend(ALWAYS.into_iter().chain(defaults).map(|(name, value)| format!("  {name}: {value}")));
    for varying in &VARYING {
        for (files, value) in varying.cases {
            let paths = match files {
                Files::Page(name) => vec![format!("/{name}.html"), format!("/{name}")],
                Files::Folder(start) => vec![format!("/{start}*")],
                Files::Ending(end) => vec![format!("/*{end}")],
            };
            for path in paths {
                lines.push(path);
                if !varying.default.is_empty() {
                    lines.push(format!("  ! {}", varying.name));
                }
                lines.push(format!("  {}: {value}", varying.name));
            }
        }
    }
    lines.join("\n") + "\n"
}

/// For Apache, to be called `.htaccess` beside the files.
fn apache() -> String {
    let mut lines = vec![
        "# What Apache should send. Made by `cargo xtask assets`; needs mod_headers.".to_owned(),
        "AddType application/wasm .wasm".to_owned(),
    ];
    let set = |name: &str, value: &str| format!("Header always set {name} \"{value}\"");
    lines.extend(ALWAYS.iter().map(|(name, value)| set(name, value)));
    for varying in &VARYING {
        if !varying.default.is_empty() {
            lines.push(set(varying.name, varying.default));
        }
        for (files, value) in varying.cases {
            // FilesMatch sees no folders.
            let (open, close) = match files {
                Files::Folder(_) => (format!("<If \"%{{REQUEST_URI}} =~ m#/{}$#\">", pattern(files)), "</If>"),
                _ => (format!("<FilesMatch \"^{}$\">", pattern(files)), "</FilesMatch>"),
            };
            lines.extend([open, format!("  {}", set(varying.name, value)), close.to_owned()]);
        }
    }
    lines.join("\n") + "\n"
}

/// For nginx: maps beside the `server`, headers in it.
fn nginx() -> String {
    let mut lines = vec![
        "# What nginx should send. Made by `cargo xtask assets`. The maps belong beside the server block,".to_owned(),
        "# the headers into it or into the location of the files.".to_owned(),
    ];
    let variable = |name: &str| format!("$conversion_cost_{}", name.to_lowercase().replace('-', "_"));
    for varying in &VARYING {
        lines.push(format!("map $uri {} {{", variable(varying.name)));
        lines.push(format!("  default \"{}\";", varying.default));
        for (files, value) in varying.cases {
            lines.push(format!("  \"~/{}$\" \"{value}\";", pattern(files)));
        }
        lines.push("}".to_owned());
    }
    lines.push("# types { application/wasm wasm; }  # where mime.types does not know it yet".to_owned());
    lines.extend(ALWAYS.iter().map(|(name, value)| format!("add_header {name} \"{value}\" always;")));
    // A header whose value is empty is not sent.
    lines.extend(VARYING.iter().map(|it| format!("add_header {} {} always;", it.name, variable(it.name))));
    lines.join("\n") + "\n"
}

/// A regular expression for the names of files.
fn pattern(files: &Files) -> String {
    match files {
        Files::Page(name) => format!("{name}(\\.html)?"),
        Files::Folder(start) => format!("{start}[0-9a-f]+/.*"),
        Files::Ending(end) => format!("[^/]*{}", end.replace('.', "\\.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_host_gets_every_header() {
        for text in [headers(), apache(), nginx()] {
            for name in ALWAYS.iter().map(|(name, _)| name).chain(VARYING.iter().map(|it| &it.name)) {
                assert!(text.contains(name), "{name} is missing in {text}");
            }
            assert!(text.contains("frame-ancestors 'self'") && text.contains("frame-ancestors *"), "{text}");
        }
    }
}
