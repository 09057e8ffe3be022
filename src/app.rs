//! Starts the page: language, stores and contexts, and a page for each language that is chosen.

use codec::link;
use domain::plan::Plan;
use i18n::{Language, Messages};
use leptos::mount::mount_to_body;
use leptos::prelude::*;

use crate::browser::{host, page, task};
use crate::calculator::Page;
use crate::insights;
use crate::state::{
    ImportSession, Locale, LocaleChoice, PLAN, Persistence, PlanStore, Preferences, SavedRecord, SharedLink,
    load_catalog,
};

/// Puts the calculator on the page in the language that public/boot.js found, or says that it can't start.
pub fn start() {
    let tag = page::root_attribute("lang").unwrap_or_default();
    let language = tag.parse().unwrap_or(Language::English);
    task::spawn(async move {
        match load_catalog::<Messages>(language).await {
            Some(messages) => mount_to_body(move || view! { <App language messages /> }),
            None => page::set_root_attribute("data-app", "failed"),
        }
    });
}

/// The calculator.
#[component]
pub fn App(
    /// The language to begin with.
    language: Language,
    /// Its sentences.
    messages: &'static Messages,
) -> impl IntoView {
    let key = page::root_attribute("data-key").unwrap_or_else(|| PLAN.to_owned());
    let preferences = Preferences::new(!key.is_empty());
    let (record, saved) = SavedRecord::open(key);
    let (currency, separator) = (language.currency(), language.separator());
    let plan = saved.map_or_else(|| Plan::new(currency, separator), |saved| saved.plan(currency, separator));
    let store = PlanStore::new(plan);
    let persistence = Persistence::new(store, record);
    let locale = LocaleChoice::new(Locale::new(language, messages), store, preferences);
    let link = SharedLink::new(store, persistence, locale.language());
    provide_context(store);
    provide_context(preferences);
    provide_context(persistence);
    provide_context(locale);
    provide_context(link);
    provide_context(ImportSession::new(store, link, persistence));
    host::publish_link(move |fragment| {
        link.open(&fragment, "", locale.language().get_untracked());
        store.with_untracked(link::write)
    });
    insights::publish_results(store);
    view! {
        // Another language builds the page anew.
        <For
            each=move || [locale.get()]
            key=|locale| locale.language
            children=|locale| {
                provide_context(locale);
                page::set_texts(locale.language.tag(), locale.messages.title, locale.messages.lede);
                view! { <Page /> }
            }
        />
    }
}
