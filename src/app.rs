//! Starts the page: language, stores and contexts, and a page for each language that is chosen.

use domain::plan::Plan;
use i18n::{Language, Messages};
use leptos::mount::{UnmountHandle, mount_to, mount_to_body};
use leptos::prelude::*;

use crate::browser::{page, task};
use crate::calculator::Page;
use crate::lazy;
use crate::state::{ImportRequest, Locale, LocaleChoice, PlanStore, Preferences, load_catalog};
use crate::tools::{self, ToolsPart};

/// Puts the calculator on the page in the language that public/boot.js found, or says that it can't start.
pub fn start() {
    let tag = page::root_attribute("lang").unwrap_or_default();
    let language = tag.parse().unwrap_or(Language::English);
    // They are on their way while the form is built.
    task::spawn(async { _ = lazy::tools().await });
    task::spawn(async move {
        match load(language).await {
            Some((messages, tools)) => mount_to_body(move || view! { <App language messages tools /> }),
            None => page::set_root_attribute("data-app", "failed"),
        }
    });
}

/// What is needed before there can be a form: the sentences, and where there is something to restore the tools.
async fn load(language: Language) -> Option<(&'static Messages, Option<ToolsPart>)> {
    let messages = load_catalog::<Messages>(language).await?;
    let tools = if tools::are_needed_first() { Some(lazy::tools().await.ok()?) } else { None };
    Some((messages, tools))
}

/// The calculator: what all of its pages share, and a page for each language that is chosen.
#[component]
fn App(
    /// The language to begin with.
    language: Language,
    /// Its sentences.
    messages: &'static Messages,
    /// The tools, where the page is to begin with them.
    tools: Option<ToolsPart>,
) -> impl IntoView {
    let preferences = Preferences::of_link();
    let store = PlanStore::new(Plan::new(language.currency(), language.separator()));
    let choice = LocaleChoice::new(Locale::new(language, messages), store, preferences);
    provide_context(store);
    provide_context(preferences);
    provide_context(choice);
    provide_context(ImportRequest::none());
    tools::provide(tools);
    Effect::new(move |earlier: Option<Option<UnmountHandle<_>>>| {
        drop(earlier);
        mount(choice.get())
    });
}

/// Puts the page on the document. Another language mounts it anew: a view that is only ever built is a fifth less code than one
/// that is also rebuilt.
fn mount(locale: Locale) -> Option<UnmountHandle<impl Mountable + 'static>> {
    page::set_texts(locale.language.tag(), locale.messages.title, locale.messages.lede);
    let body = page::document()?.body()?;
    Some(mount_to(body, move || {
        provide_context(locale);
        view! { <Page /> }
    }))
}
