//! What a part of the page finds around it in the app: stores, preferences and the texts of a language.

use codec::link;
use conversion_cost::state::{
    ImportSession, Locale, LocaleChoice, Persistence, PlanStore, Preferences, SavedRecord, SharedLink, load_catalog,
};
use domain::plan::Plan;
use i18n::{Language, Messages};
use leptos::prelude::*;

use crate::mounted::{Mounted, document};

const LANGUAGE: Language = Language::English;

/// A part of the page in English, in which the plan of a link is open and saved under a key: nowhere where that is empty.
pub async fn mount(
    key: &'static str,
    fragment: &str,
    view: impl FnOnce() -> AnyView + 'static,
) -> (Mounted, PlanStore) {
    let messages = messages().await;
    let link = link::read(fragment, "", LANGUAGE.currency(), LANGUAGE.separator());
    let (record, _) = SavedRecord::open(key.to_owned());
    let plan = link.and_then(|link| link.plan);
    let plan = plan.unwrap_or_else(|| Plan::new(LANGUAGE.currency(), LANGUAGE.separator()));
    let made = std::rc::Rc::new(std::cell::Cell::new(None));
    let store = std::rc::Rc::clone(&made);
    let page = Mounted::new(move || {
        let store = PlanStore::new(plan);
        made.set(Some(store));
        let preferences = Preferences::new(false);
        let persistence = Persistence::new(store, record);
        let locale = Locale::new(LANGUAGE, messages);
        let choice = LocaleChoice::new(locale, store, preferences);
        let link = SharedLink::new(store, persistence, choice.language());
        provide_context(store);
        provide_context(preferences);
        provide_context(persistence);
        provide_context(choice);
        provide_context(locale);
        provide_context(link);
        provide_context(ImportSession::new(store, link, persistence));
        view()
    });
    (page, store.get().unwrap())
}

/// The texts, from where `cargo xtask` has written them.
async fn messages() -> &'static Messages {
    let script = document().create_element("script").unwrap();
    script.set_attribute("data-texts", "/target/texts/").unwrap();
    document().head().unwrap().append_child(&script).unwrap();
    load_catalog(LANGUAGE).await.unwrap()
}
