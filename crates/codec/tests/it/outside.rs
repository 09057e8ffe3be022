//! The laws of `laws.rs`, for the texts that were kept and for random ones.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use crate::laws;

fn each_kept(kind: &str, law: fn(&str)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(kind);
    let files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    assert!(files.len() > 10, "of {kind} only {} are kept", files.len());
    files.iter().for_each(|file| law(&String::from_utf8_lossy(&fs::read(file).unwrap())));
}

#[test]
fn kept_links() {
    each_kept("link", laws::link);
}

#[test]
fn kept_records() {
    each_kept("record", laws::record);
}

#[test]
fn kept_files() {
    each_kept("file", laws::file);
}

#[test]
fn kept_numbers() {
    each_kept("number", laws::number);
}

proptest! {
    #[test]
    fn links(
        text in ".{0,300}",
        pairs in prop::collection::vec(
            ("(v|check|currency|from|level|prev\\.)?(google|twitter|custom[0-9]{1,2})?\\.?(spend|conversions|name)?", ".{0,12}"),
            0..30,
        ),
    ) {
        laws::link(&text);
        laws::link(&pairs.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&"));
    }

    #[test]
    fn records_and_files(
        text in ".{0,300}",
        channels in r#"(\{"id":"(google|meta|custom[1-3])","(name|spend|typed)":("[0-9.\\nx]{0,9}"|\{"spend":".{0,9}"\}|7)\},?){0,4}"#,
    ) {
        let json = format!(r#"{{"schema":1,"revision":1,"plan":{{"channels":[{}]}}}}"#, channels.trim_end_matches(','));
        for text in [text, json] {
            laws::record(&text);
            laws::file(&text);
        }
    }

    #[test]
    fn numbers(text in ".{0,40}", figures in "[-+kr€$% ]{0,4}[0-9., '\u{a0}]{0,24}[kr%. ]{0,4}") {
        laws::number(&text);
        laws::number(&figures);
    }
}
