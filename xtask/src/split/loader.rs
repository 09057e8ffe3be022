//! The script that loads chunks, and the tag that has pages load it at once. Knows not how chunks are made.

use anyhow::Result;
use std::collections::BTreeMap;

/// Its file.
pub(super) const NAME: &str = "load.js";

/// The script of a program, for groups of lazy sections and the chunks that each needs. The splitter has one too, but that
/// needs a server that knows `application/wasm`, and asks the cache again for what was broken.
pub(super) fn script(program: &str, groups: &BTreeMap<String, Vec<String>>) -> Result<String> {
    let names = serde_json::to_string(groups)?;
    let template = include_str!("load.js");
    let mut script = template.replace("MAIN", &format!("../{program}.js")).replace("GROUPS", &names);
    for group in groups.keys() {
        script += &format!(
            "export const __wasm_split_load_{group} = (...callback) => loadGroup(\"{group}\", ...callback);\n"
        );
    }
    Ok(script)
}

/// A page of the app that loads the loader at once, and not only after the script that imports it. `None` for other pages.
pub(super) fn preloaded(html: &str) -> Option<String> {
    const APP: &str = "<link rel=\"modulepreload\" href=\"./conversion-cost.js\"";
    let loader = format!("<link rel=\"modulepreload\" href=\"./lazy/{NAME}\" crossorigin=\"anonymous\">");
    html.contains(APP).then(|| html.replacen(APP, &format!("{loader}{APP}"), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_exports_a_function_a_group() {
        let groups = BTreeMap::from([("help".to_owned(), vec!["chunk_1".to_owned(), "split_help".to_owned()])]);
        let script = script("app", &groups).unwrap();
        assert!(script.contains("from \"../app.js\";"), "{script}");
        assert!(script.contains("groups = {\"help\":[\"chunk_1\",\"split_help\"]};"), "{script}");
        assert!(
            script.ends_with(
                "export const __wasm_split_load_help = (...callback) => loadGroup(\"help\", ...callback);\n"
            )
        );
    }

    #[test]
    fn pages_of_the_app_load_the_loader_and_others_do_not() {
        let page = "<head><link rel=\"modulepreload\" href=\"./conversion-cost.js\"></head>";
        let loader = "<head><link rel=\"modulepreload\" href=\"./lazy/load.js\" crossorigin=\"anonymous\"><link";
        assert_eq!(preloaded(page).unwrap(), page.replace("<head><link", loader));
        assert!(preloaded(&page.replace("conversion-cost", "snippets")).is_none());
    }
}
