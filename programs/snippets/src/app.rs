//! Starts the page in the language that public/boot.js found.

use codec::record::Record;
use conversion_cost::browser::{page, storage, url};
use conversion_cost::state::{PLAN, load_catalog};
use i18n::{Language, Snippets};
use leptos::mount::mount_to_body;
use leptos::prelude::*;

use crate::choices::{Choices, link_to};
use crate::page::Page;
use crate::snippet::Kind;

/// What the page knows.
#[derive(Clone, Copy)]
pub struct State {
    /// The sentences.
    pub m: &'static Snippets,
    /// The address of the calculator, up to its last `/`.
    pub base: StoredValue<String>,
    /// What the owner of the site has chosen.
    pub choices: RwSignal<Choices>,
    /// Which kind of code is shown.
    pub kind: RwSignal<Kind>,
    /// The colours that the preview left out.
    pub refused: RwSignal<Vec<String>>,
}

/// Puts the page there, or says that it can't start.
pub fn start() {
    let tag = page::root_attribute("lang").unwrap_or_default();
    let language = tag.parse().unwrap_or(Language::English);
    wasm_bindgen_futures::spawn_local(async move {
        match load_catalog::<Snippets>(language).await {
            Some(messages) => mount_to_body(move || view! { <App language messages /> }),
            None => page::set_root_attribute("data-app", "failed"),
        }
    });
}

#[component]
fn App(language: Language, messages: &'static Snippets) -> impl IntoView {
    let address = url::page();
    let base = address.rsplit_once('/').map_or("", |(base, _)| base).to_owned() + "/";
    page::set_texts(language.tag(), messages.title, messages.lede);
    let own_link = own_link(language, &base);
    provide_context(State {
        m: messages,
        base: StoredValue::new(base),
        choices: RwSignal::new(Choices::new(language)),
        kind: RwSignal::new(Kind::ALL[0]),
        refused: RwSignal::default(),
    });
    Effect::new(|_: Option<()>| {
        page::remove("start");
        page::set_root_attribute("data-app", "ready");
    });
    view! { <Page own_link /> }
}

/// A link to the figures that the calculator has saved; empty where there are none.
fn own_link(language: Language, base: &str) -> String {
    let saved = storage::read(PLAN).ok().flatten().and_then(|text| Record::read(&text).ok());
    let plan = saved.map(|record| record.plan.plan(language.currency(), language.separator()));
    plan.filter(|plan| !plan.is_blank()).map(|plan| link_to(&plan, base, language)).unwrap_or_default()
}
