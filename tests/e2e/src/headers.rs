//! The `_headers` file of static hosts: which headers a path gets.
//!
//! A line at the margin is a path, where `*` stands for any text; the indented lines below it are `Name: value` to
//! add or `! Name` to detach. All rules that fit a path apply, in order; a name given twice keeps both values.

use anyhow::{Context, Result};

/// The rules of one file.
pub(crate) struct Rules(Vec<Rule>);

struct Rule {
    path: String,
    changes: Vec<Change>,
}

enum Change {
    Add(String, String),
    Detach(String),
}

impl Rules {
    pub(crate) fn read(text: &str) -> Result<Self> {
        let mut rules: Vec<Rule> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
            if line.starts_with(char::is_whitespace) {
                let rule = rules.last_mut().with_context(|| format!("no path before {line:?}"))?;
                rule.changes.push(Change::read(line.trim())?);
            } else {
                rules.push(Rule { path: line.trim().to_owned(), changes: Vec::new() });
            }
        }
        Ok(Self(rules))
    }

    /// Names in lower case, with their values, for a path that starts with `/`.
    pub(crate) fn of(&self, path: &str) -> Vec<(String, String)> {
        let mut headers: Vec<(String, String)> = Vec::new();
        for change in self.0.iter().filter(|rule| fits(&rule.path, path)).flat_map(|rule| &rule.changes) {
            match change {
                Change::Detach(name) => headers.retain(|(known, _)| known != name),
                Change::Add(name, value) => match headers.iter_mut().find(|(known, _)| known == name) {
                    Some((_, values)) => *values = format!("{values}, {value}"),
                    None => headers.push((name.clone(), value.clone())),
                },
            }
        }
        headers
    }
}

impl Change {
    fn read(line: &str) -> Result<Self> {
        if let Some(name) = line.strip_prefix('!') {
            return Ok(Self::Detach(name.trim().to_lowercase()));
        }
        let (name, value) = line.split_once(':').with_context(|| format!("no header: {line:?}"))?;
        Ok(Self::Add(name.trim().to_lowercase(), value.trim().to_owned()))
    }
}

fn fits(pattern: &str, path: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else { return pattern == path };
    let Some(rest) = path.strip_prefix(head) else { return false };
    (0..=rest.len()).filter_map(|start| rest.get(start..)).any(|rest| fits(tail, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_combine_and_detach_in_order() {
        let rules = Rules::read(
            "# all\n/*\n  X-A: 1\n  Content-Security-Policy: a; b 'self'\n\n/*.wasm\n\tx-a: 2\n/embed.html\n  ! Content-Security-Policy\n",
        )
        .unwrap();
        let policy = ("content-security-policy".to_owned(), "a; b 'self'".to_owned());
        assert_eq!(rules.of("/"), [("x-a".to_owned(), "1".to_owned()), policy.clone()]);
        assert_eq!(rules.of("/deep/app.wasm"), [("x-a".to_owned(), "1, 2".to_owned()), policy]);
        assert_eq!(rules.of("/embed.html"), [("x-a".to_owned(), "1".to_owned())]);
    }

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, path, fit) in [
            ("/", "/", true),
            ("/", "/index.html", false),
            ("/*", "/a/b", true),
            ("/app-*.js", "/app-1f.js", true),
            ("/app-*.js", "/app-1f.css", false),
            ("/*.js", "/a.js.map", false),
        ] {
            assert_eq!(fits(pattern, path), fit, "{pattern} {path}");
        }
    }

    #[test]
    fn nonsense_is_refused() {
        assert!(Rules::read("  X-A: 1\n").is_err());
        assert!(Rules::read("/*\n  no header\n").is_err());
    }
}
