//! The page from top to bottom.

use codec::record::Record;
use conversion_cost::platform::{page, storage, url};
use i18n::{Catalog, Language, Question, Snippets};
use leptos::mount::mount_to_body;
use leptos::prelude::*;

use crate::choices::{Choices, link_to};
use crate::code::Code;
use crate::options::Options;
use crate::preview;
use crate::snippet::{self, Kind};

/// The element of the preview.
const PREVIEW: &str = "preview";

/// What the page knows. All of it is plain data, so that it can be copied into every closure.
#[derive(Clone, Copy)]
pub(crate) struct State {
    pub(crate) m: &'static Snippets,
    /// The address of the calculator, up to its last `/`.
    pub(crate) base: &'static str,
    pub(crate) choices: RwSignal<Choices>,
    pub(crate) kind: RwSignal<Kind>,
    /// The colours that the preview left out.
    pub(crate) refused: RwSignal<Vec<String>>,
    /// Whether the code was copied; `None` until it was to be.
    pub(crate) copied: RwSignal<Option<bool>>,
}

/// Puts the page there; `None` where the sentences can't be read.
pub fn mount(tag: &str, texts: String, key: &str) -> Option<()> {
    let language = tag.parse::<Language>().ok()?;
    let m = Snippets::load(language, texts)?;
    let address = url::page();
    let base = address.rsplit_once('/').map_or("", |(base, _)| base).to_owned() + "/";
    page::set_texts(language.tag(), m.title, m.lede);
    let mine = mine(key, language, &base);
    let base = base.leak();
    mount_to_body(move || {
        let state = State {
            m,
            base,
            choices: RwSignal::new(Choices::new(language)),
            kind: RwSignal::new(Kind::ALL[0]),
            refused: RwSignal::default(),
            copied: RwSignal::default(),
        };
        view! { <Page state=state mine=mine /> }
    });
    page::remove("start");
    page::set_root("data-app", "ready");
    Some(())
}

/// A link to the figures that the calculator has saved; empty where there are none.
fn mine(key: &str, language: Language, base: &str) -> String {
    let saved = storage::read(key).ok().flatten().and_then(|text| Record::read(&text).ok());
    let plan = saved.map(|record| record.plan.plan(language.currency(), language.separator()));
    plan.filter(|plan| !plan.is_blank()).map(|plan| link_to(&plan, base, language)).unwrap_or_default()
}

#[component]
fn Page(state: State, mine: String) -> impl IntoView {
    let State { m, choices, .. } = state;
    let attributes = Memo::new(move |_| choices.with(snippet::attributes));
    Effect::new(move |_| {
        preview::on_refused(PREVIEW, move |refused| state.refused.set(refused));
        Effect::new(move |_| attributes.with(|attributes| preview::show(PREVIEW, attributes)));
    });
    let languages = Language::ALL.map(|language| {
        let address = format!("?lang={}", language.tag());
        view! { <a href=address lang=language.tag() hreflang=language.tag()>{language.endonym()}</a> }
    });
    let question = |it: &Question| view! { <details><summary>{it.question}</summary><p>{it.answer}</p></details> };
    view! {
        <div class="page site">
            <header>
                <nav>
                    <a href=move || format!("./?lang={}", choices.with(|it| it.language.tag()))>{m.back}</a>
                    <span class="languages">{languages.into_iter().collect::<Vec<_>>()}</span>
                </nav>
                <h1>{m.heading}</h1>
                <p>{m.lede}</p>
            </header>
            <main>
                <Options state=state mine=mine />
                <section class="preview">
                    <h2>{m.preview}</h2>
                    <div id=PREVIEW data-theme=move || choices.with(|it| it.theme.clone())></div>
                </section>
                <Code state=state />
                <section id="help">
                    <h2>{m.how}</h2>
                    {m.how_list.iter().map(question).collect::<Vec<_>>()}
                </section>
            </main>
        </div>
    }
}
