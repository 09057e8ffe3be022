//! Catalogs: the texts of one part of the app in one language, written as JSON and read by key. Must not know which
//! catalogs there are.

use std::borrow::Cow;
use std::sync::OnceLock;

use json::Json;

use super::language::Language;

/// The texts of one part of the app in one language. A struct made by `catalog!`.
pub trait Catalog: Sized + 'static {
    /// The name of its files, without their ending.
    const NAME: &'static str;

    /// The catalog of a language; `None` until it is loaded.
    fn loaded(language: Language) -> Option<&'static Self>;

    /// Reads the catalog of a language. `None` where the JSON is of another version: no object, or one that lacks a key or
    /// has another kind of text there. Another may be tried then.
    fn load(language: Language, json: Json) -> Option<&'static Self>;

    /// All of it as JSON: an object with each field under its name.
    fn to_json(&self) -> String;

    /// Where its file for a language is, in the folder of texts.
    fn path(language: Language) -> String {
        format!("{}/{}.json", language.tag(), Self::NAME)
    }
}

/// A text, or a list of such.
pub(crate) trait CatalogValue: Sized + 'static {
    /// What it is before it is read. Each is read into its place: to make it elsewhere and move it is more code.
    const EMPTY: Self;
    /// Whether JSON is one of this kind.
    fn fits(json: &Json) -> bool;
    /// The one that JSON of this kind is.
    fn read(json: &'static Json) -> Self;
    /// As JSON.
    fn to_json(&self) -> Json;
}

impl CatalogValue for &'static str {
    const EMPTY: Self = "";

    fn fits(json: &Json) -> bool {
        matches!(json, Json::Text(_))
    }

    fn read(json: &'static Json) -> Self {
        if let Json::Text(text) = json { text } else { Self::EMPTY }
    }

    fn to_json(&self) -> Json {
        Json::text(self)
    }
}

/// A list in a catalog.
pub type List<T> = Cow<'static, [T]>;

impl<T: CatalogValue + Clone> CatalogValue for List<T> {
    const EMPTY: Self = Cow::Borrowed(&[]);

    fn fits(json: &Json) -> bool {
        matches!(json, Json::List(values) if values.iter().all(T::fits))
    }

    fn read(json: &'static Json) -> Self {
        if let Json::List(values) = json { values.iter().map(T::read).collect() } else { Self::EMPTY }
    }

    fn to_json(&self) -> Json {
        Json::List(self.iter().map(T::to_json).collect())
    }
}

/// The key of a text in a catalog.
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) fits: fn(&Json) -> bool,
}

/// Where the catalog of one language is, once it is loaded.
pub(crate) struct Slot<T> {
    /// Owns the texts.
    json: OnceLock<Json>,
    catalog: OnceLock<T>,
}

impl<T: 'static> Slot<T> {
    pub(crate) const fn new() -> Self {
        Self { json: OnceLock::new(), catalog: OnceLock::new() }
    }

    pub(crate) fn get(&'static self) -> Option<&'static T> {
        self.catalog.get()
    }

    /// The catalog, read from this JSON unless it is loaded already; `None` where that does not have all keys.
    pub(crate) fn load(&'static self, json: Json, keys: &'static [Key], read: fn(Reader) -> T) -> Option<&'static T> {
        if !keys.iter().all(|key| json.get(key.name).is_some_and(key.fits)) {
            return None;
        }
        let json = self.json.get_or_init(|| json);
        Some(self.catalog.get_or_init(|| read(Reader { json, keys })))
    }
}

/// Reads the texts one after the other.
pub(crate) struct Reader {
    json: &'static Json,
    keys: &'static [Key],
}

impl Reader {
    /// Reads the next text into its place.
    pub(crate) fn next<T: CatalogValue>(&mut self, place: &mut T) {
        if let [key, rest @ ..] = self.keys {
            self.keys = rest;
            if let Some(json) = self.json.get(key.name) {
                *place = T::read(json);
            }
        }
    }
}

/// A struct of texts that is a catalog. Its fields are texts, templates, plurals and lists of texts; the name is that of
/// its files.
macro_rules! catalog {
    ($(#[$meta:meta])* $catalog:ident in $name:literal { $($field:ident: $kind:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug)]
        #[allow(missing_docs, reason = "each field's English text says what it is for")]
        pub struct $catalog {
            $(pub $field: $kind,)*
        }

        impl $catalog {
            const KEYS: &'static [$crate::catalog::Key] = &[$($crate::catalog::Key {
                name: stringify!($field),
                fits: <$kind as $crate::catalog::CatalogValue>::fits,
            },)*];

            fn slot(language: $crate::Language) -> Option<&'static $crate::catalog::Slot<Self>> {
                static SLOTS: [$crate::catalog::Slot<$catalog>; $crate::Language::ALL.len()] =
                    [const { $crate::catalog::Slot::new() }; $crate::Language::ALL.len()];
                SLOTS.get(language as usize)
            }

            fn read(mut reader: $crate::catalog::Reader) -> Self {
                const EMPTY: $catalog = $catalog { $($field: $crate::catalog::CatalogValue::EMPTY,)* };
                let mut catalog = EMPTY;
                $(reader.next(&mut catalog.$field);)*
                catalog
            }
        }

        impl $crate::Catalog for $catalog {
            const NAME: &'static str = $name;

            fn loaded(language: $crate::Language) -> Option<&'static Self> {
                Self::slot(language)?.get()
            }

            fn load(language: $crate::Language, json: json::Json) -> Option<&'static Self> {
                Self::slot(language)?.load(json, Self::KEYS, Self::read)
            }

            fn to_json(&self) -> String {
                json::Json::Object(vec![$((
                    stringify!($field).to_owned(),
                    $crate::catalog::CatalogValue::to_json(&self.$field),
                ),)*]).write()
            }
        }
    };
}
pub(crate) use catalog;

/// A struct of texts, as an object with each of them under its name.
macro_rules! catalog_object {
    ($object:ident { $($field:ident),* }) => {
        impl $crate::catalog::CatalogValue for $object {
            const EMPTY: Self = Self { $($field: "",)* };

            fn fits(json: &json::Json) -> bool {
                true $(&& json.get_text(stringify!($field)).is_some())*
            }

            fn read(json: &'static json::Json) -> Self {
                Self { $($field: json.get_text(stringify!($field)).unwrap_or_default(),)* }
            }

            fn to_json(&self) -> json::Json {
                json::Json::Object(vec![$((stringify!($field).to_owned(), json::Json::text(self.$field)),)*])
            }
        }
    };
}
pub(crate) use catalog_object;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Plural, Template};

    catalog! {
        /// One of each kind.
        Sample in "sample" {
            text: &'static str,
            template: Template,
            plural: Plural,
            list: List<&'static str>,
        }
    }

    const SAMPLE: Sample = Sample {
        text: "a \"b\" \\ é",
        template: Template("{0}."),
        plural: Plural { one: "{0} row", other: "{0} rows" },
        list: Cow::Borrowed(&["c", "d"]),
    };

    fn load(language: Language, json: &str) -> Option<&'static Sample> {
        Sample::load(language, Json::read(json).unwrap())
    }

    #[test]
    fn a_catalog_survives_as_json() {
        assert!(Sample::loaded(Language::Danish).is_none());
        let read = load(Language::Danish, &SAMPLE.to_json()).unwrap();
        assert_eq!(format!("{read:?}"), format!("{SAMPLE:?}"));
        assert!(std::ptr::eq(read, Sample::loaded(Language::Danish).unwrap()));
        assert_eq!(Sample::path(Language::Danish), "da/sample.json");
    }

    #[test]
    fn the_order_of_keys_does_not_matter() {
        assert!(Sample::loaded(Language::English).is_none());
        let turned = r#"{"list":[],"plural":{"other":"o","one":"e"},"template":"t","text":"x"}"#;
        let read = load(Language::English, turned).unwrap();
        assert_eq!((read.text, read.template.0, read.plural.one, read.list.len()), ("x", "t", "e", 0));
    }

    #[test]
    fn texts_of_another_version_are_refused() {
        let good = SAMPLE.to_json();
        let changed = |from: &str, to: &str| {
            assert!(good.contains(from), "{from}");
            good.replace(from, to)
        };
        let others = [
            "[]".to_owned(),
            "{}".to_owned(),
            "null".to_owned(),
            changed(r#""text":"#, r#""words":"#),
            changed(r#""template":"{0}.""#, r#""template":{"one":"{0}.","other":"{0}."}"#),
            changed(r#"{"one":"{0} row","other":"{0} rows"}"#, r#""{0} rows""#),
            changed(r#""one":"#, r#""few":"#),
            changed(r#"["c","d"]"#, r#"["c",1]"#),
            changed(r#"["c","d"]"#, r#""c""#),
        ];
        for other in others {
            assert!(load(Language::Norwegian, &other).is_none(), "{other}");
        }
        assert!(Sample::loaded(Language::Norwegian).is_none());
        // One that fits is taken after that, whatever else is in it.
        let more = changed("{\"text\"", "{\"more\":[],\"text\"");
        assert_eq!(*load(Language::Norwegian, &more).unwrap().list, ["c", "d"]);
    }
}
