//! All catalogs in all languages: what a compiler can't see.

use domain::channel::Preset;
use i18n::{Catalog, Embed, Help, Import, Insights, Language, Messages, Offline, SavedData, Snippets, Texts};
use json::Json;

/// Every catalog of a language as a tree.
fn trees(language: Language) -> Vec<(String, Json)> {
    let tree = |(path, json): (String, String)| {
        let name = path.strip_prefix(language.tag()).unwrap().to_owned();
        (name, Json::read(&json).unwrap())
    };
    Texts::files(language).into_iter().map(tree).collect()
}

/// Every text in a tree with the way to it.
fn texts(way: &str, tree: &Json, found: &mut Vec<(String, String)>) {
    match tree {
        Json::Text(text) => found.push((way.to_owned(), text.clone())),
        Json::List(values) => {
            values.iter().enumerate().for_each(|(place, value)| texts(&format!("{way}/{place}"), value, found))
        }
        Json::Object(members) => members.iter().for_each(|(key, value)| texts(&format!("{way}/{key}"), value, found)),
        other => panic!("{way} is {other:?}"),
    }
}

fn all_texts(language: Language) -> Vec<(String, String)> {
    let mut found = Vec::new();
    trees(language).iter().for_each(|(name, tree)| texts(name, tree, &mut found));
    found
}

#[test]
fn every_catalog_survives_as_a_file() {
    fn survives<C: Catalog + std::fmt::Debug>(language: Language, catalog: &C) {
        let read = C::load(language, Json::read(&catalog.to_json()).unwrap()).unwrap();
        assert_eq!(format!("{read:?}"), format!("{catalog:?}"));
    }
    for language in Language::ALL {
        let Texts { messages, insights, help, saved_data, import, snippets, offline, embed } = language.texts();
        survives::<Messages>(language, messages);
        survives::<Insights>(language, insights);
        survives::<Help>(language, help);
        survives::<SavedData>(language, saved_data);
        survives::<Import>(language, import);
        survives::<Snippets>(language, snippets);
        survives::<Offline>(language, offline);
        survives::<Embed>(language, embed);
    }
    let names = trees(Language::English).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    let expected = ["messages", "insights", "help", "saved-data", "import", "snippets", "offline", "embed"];
    assert_eq!(names, expected.map(|name| format!("/{name}.json")));
}

/// The places of a template, such as `{0}`, each once and in order.
fn places(text: &str) -> Vec<&str> {
    let mut places: Vec<_> = text.split('{').skip(1).map(|piece| piece.split('}').next().unwrap()).collect();
    places.sort_unstable();
    places.dedup();
    places
}

#[test]
fn a_text_has_the_same_places_in_every_language() {
    let english = all_texts(Language::English);
    for language in Language::ALL {
        let translated = all_texts(language);
        assert_eq!(translated.len(), english.len(), "{language:?}");
        for ((way, text), (english_way, english_text)) in translated.iter().zip(&english) {
            assert_eq!((way, places(text)), (english_way, places(english_text)), "in {language:?}");
        }
    }
}

#[test]
fn places_are_numbers_from_0() {
    for (way, text) in all_texts(Language::English) {
        let expected: Vec<_> = (0..places(&text).len()).map(|place| place.to_string()).collect();
        assert_eq!(places(&text), expected, "{way}");
    }
}

#[test]
fn both_forms_of_a_plural_have_the_same_places() {
    for language in Language::ALL {
        let texts = all_texts(language);
        for (way, one) in texts.iter().filter(|(way, _)| way.ends_with("/one")) {
            let other = way.replace("/one", "/other");
            let (_, other) = texts.iter().find(|(way, _)| *way == other).unwrap();
            assert_eq!(places(one), places(other), "{way} in {language:?}");
        }
    }
}

#[test]
fn no_text_is_empty_or_has_stray_spaces() {
    for language in Language::ALL {
        for (way, text) in all_texts(language) {
            assert!(!text.is_empty() && !text.contains("  ") && !text.contains('\n'), "{way} in {language:?}: {text}");
        }
    }
}

/// What links may say is listed there; the compiler does not see a word that is missing.
#[test]
fn the_help_names_every_language_and_channel() {
    let ids = Preset::all().map(Preset::id).chain(Language::ALL.map(Language::tag));
    for (id, language) in ids.flat_map(|id| Language::ALL.map(|language| (id, language))) {
        let words = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|word| word == id);
        let is_named = all_texts(language).iter().any(|(way, text)| way.starts_with("/help") && words(text));
        assert!(is_named, "{id} is not in the help in {language:?}");
    }
}
