//! What a part of the page finds around it in the app: stores, preferences and the texts of a language.

use codec::link;
use conversion_cost::browser::page;
use conversion_cost::state::{ImportRequest, Locale, LocaleChoice, PlanStore, Preferences, load_catalog};
use conversion_cost::tools;
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
    let plan = link.and_then(|link| link.plan);
    let plan = plan.unwrap_or_else(|| Plan::new(LANGUAGE.currency(), LANGUAGE.separator()));
    let made = std::rc::Rc::new(std::cell::Cell::new(None));
    let store = std::rc::Rc::clone(&made);
    let mounted = Mounted::new(move || {
        let store = PlanStore::new(plan);
        made.set(Some(store));
        let preferences = Preferences::of_link();
        let locale = Locale::new(LANGUAGE, messages);
        provide_context(store);
        provide_context(preferences);
        provide_context(LocaleChoice::new(locale, store, preferences));
        provide_context(locale);
        provide_context(ImportRequest::none());
        page::set_root_attribute("data-key", key);
        tools::provide(Some(tools::PART));
        view()
    });
    (mounted, store.get().unwrap())
}

/// The texts, from where `cargo xtask` has written them.
async fn messages() -> &'static Messages {
    let script = document().create_element("script").unwrap();
    script.set_attribute("data-texts", "/target/texts/").unwrap();
    document().head().unwrap().append_child(&script).unwrap();
    load_catalog(LANGUAGE).await.unwrap()
}
