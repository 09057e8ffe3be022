//! Sentences, loaded when they are first needed: a language's with the language, a section's with the section.

use i18n::Language;
pub trait Catalog: Sized + 'static {
    const NAME: &'static str;
    fn loaded(_: Language) -> Option<&'static Self> {
        None
    }
    fn load(_: Language, _: String) -> Option<&'static Self> {
        None
    }
}
impl Catalog for i18n::Messages {
    const NAME: &'static str = "messages";
}
impl Catalog for i18n::Insights {
    const NAME: &'static str = "messages";
}
impl Catalog for i18n::Help {
    const NAME: &'static str = "messages";
}
impl Catalog for i18n::SavedData {
    const NAME: &'static str = "messages";
}

use crate::browser::{fetch, page};

/// The sentences of a catalog in a language; `None` where they can't be loaded or are of another version.
pub async fn load_catalog<C: Catalog>(language: Language) -> Option<&'static C> {
    if let Some(loaded) = C::loaded(language) {
        return Some(loaded);
    }
    let folder = page::script_setting("texts")?;
    let json = fetch::text(&format!("{folder}{}/{}.json", language.tag(), C::NAME)).await?;
    C::load(language, json)
}
