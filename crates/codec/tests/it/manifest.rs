//! What browsers are told when somebody installs the calculator.

use codec::link;
use domain::money::Currency;
use i18n::Language;
use serde_json::Value;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/manifest")
}

fn manifest(language: Language) -> Value {
    let file = folder().join(language.tag()).with_extension("json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn every_language_installs_the_same_app_in_its_own_words() {
    let words = ["name", "description"];
    let shape = |language: Language| {
        let mut manifest = manifest(language);
        assert_eq!(manifest["lang"], language.tag());
        assert!(manifest["short_name"].as_str().unwrap().chars().count() <= 12, "launchers cut longer ones off");
        for key in words.into_iter().chain(["lang", "short_name", "shortcuts"]) {
            manifest.as_object_mut().unwrap().remove(key);
        }
        manifest
    };
    for language in Language::ALL {
        assert_eq!(shape(language), shape(Language::English));
        for other in Language::ALL.into_iter().filter(|other| *other != language) {
            assert!(words.iter().all(|key| manifest(language)[key] != manifest(other)[key]));
        }
    }
}

#[test]
fn icons_are_of_the_sizes_they_are_said_to_be() {
    let manifest = manifest(Language::English);
    let icons = manifest["icons"].as_array().unwrap();
    let mut sizes = Vec::new();
    for icon in icons {
        let bytes = std::fs::read(folder().join(icon["src"].as_str().unwrap())).unwrap();
        // A PNG's width and height stand behind its signature and the head of its first chunk.
        let number = |place: usize| u32::from_be_bytes(bytes[place..place + 4].try_into().unwrap());
        assert_eq!(icon["sizes"], format!("{}x{}", number(16), number(20)));
        sizes.push((number(16), icon["purpose"].as_str().unwrap_or("any")));
    }
    assert_eq!(sizes, [(192, "any"), (512, "any"), (512, "maskable")]);
}

#[test]
fn the_example_is_a_link_that_says_nothing_wrong() {
    for language in Language::ALL {
        let manifest = manifest(language);
        let address = manifest["shortcuts"][0]["url"].as_str().unwrap();
        let (_, fragment) = address.split_once('#').unwrap();
        let other = if language == Language::English { Currency::DKK } else { Currency::USD };
        let link = link::read(fragment, "", other, language.separator()).unwrap();
        assert_eq!((link.notices.len(), link.plan.unwrap().currency), (0, language.currency()));
    }
}
