//! Sentences, loaded when they are first needed: a language's with the language, a section's with the section.

use i18n::{Catalog, Language};

use crate::browser::{fetch, json, page};

/// The sentences of a catalog in a language; `None` where they can't be loaded or are of another version.
pub async fn load_catalog<C: Catalog>(language: Language) -> Option<&'static C> {
    if let Some(loaded) = C::loaded(language) {
        return Some(loaded);
    }
    let folder = page::script_setting("texts")?;
    let text = fetch::text(&format!("{folder}{}/{}.json", language.tag(), C::NAME)).await?;
    C::load(language, json::parse(&text)?)
}
